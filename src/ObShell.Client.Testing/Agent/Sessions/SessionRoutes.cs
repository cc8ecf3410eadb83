namespace ObShell.Client.Testing;

/// <summary>The routes that open and close sessions, with a password or by SSO.</summary>
internal sealed class SessionRoutes(AgentSetup setup)
{
    private const int SecretLength = 32;

    public Reply Login(IncomingCall call) => SecretReply.Seal(call, BeginSession);

    public Reply Logout(IncomingCall call)
    {
        if (!GoJson.TryParse(call.Opened.Body is { Length: > 0 } body ? body : "{}"u8, out var root))
        {
            return Refusals.BindJsonFailed("EOF");
        }

        var reader = new GoJsonReader("LogoutSessionParam", root);
        var session = reader.String("session_id");
        if (reader.Error is not null || session.Length == 0)
        {
            return Refusals.BindJsonFailed(reader.Error ?? Refusals.Required("LogoutSessionParam", "SessionID"));
        }

        // A caller with a session can close only that one; closing another one returns success and has no effect.
        if (!setup.CountsSession(call.Opened) || call.Opened.Header!.SessionId == session)
        {
            setup.Sessions.Remove(session);
        }

        return Reply.Empty;
    }

    public Reply MakeSsoToken(IncomingCall call) => SecretReply.Seal(call, () =>
    {
        var token = setup.NextHex(SecretLength);
        setup.SsoTokens.Add(token);
        return token;
    });

    public Reply ExchangeSsoToken(IncomingCall call)
    {
        if (call.Opened.Scheme != AuthScheme.V2)
        {
            return Refusals.SsoTokenMissing;
        }

        var header = call.Opened.Header!;
        if (header.Keys.Length < BodyCipher.KeysLength)
        {
            return Refusals.KeysNotFound;
        }

        return setup.SsoTokens.Use(header.SsoToken) is { } refusal ? refusal : SecretReply.Seal(call, BeginSession);
    }

    private string BeginSession()
    {
        var id = setup.NextHex(SecretLength);
        setup.Sessions.Add(id, setup.Passwords);
        return id;
    }
}
