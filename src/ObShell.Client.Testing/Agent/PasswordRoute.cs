namespace ObShell.Client.Testing;

/// <summary><c>POST /api/v1/agent/password</c>.</summary>
internal sealed class PasswordRoute(AgentSetup setup)
{
    public Reply Set(IncomingCall call)
    {
        if (!GoJson.TryParse(call.Opened.Body is { Length: > 0 } body ? body : "{}"u8, out var root))
        {
            return Refusals.BindJsonFailed("EOF");
        }

        var reader = new GoJsonReader("SetAgentPasswordParam", root);
        var password = reader.String("password");
        if (reader.Error is not null || password.Length == 0)
        {
            return Refusals.BindJsonFailed(reader.Error ?? Refusals.Required("SetAgentPasswordParam", "Password"));
        }

        setup.AgentPassword = password;
        setup.Sessions.Clear();
        return Reply.Empty;
    }
}
