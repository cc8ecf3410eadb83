using System.Globalization;
using ObShell.Client.Agents;
using ObShell.Client.Protocol;

namespace ObShell.Client.Testing;

/// <summary>Decides whether a call is authorized.</summary>
internal sealed class Gatekeeper(AgentSetup setup)
{
    /// <summary>Checks a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="access">Who may call the route.</param>
    /// <returns>The error; null if the call is authorized.</returns>
    public Refusal? Check(IncomingCall call, RouteAccess access) => call.Opened.Scheme switch
    {
        _ when access is RouteAccess.Anyone or RouteAccess.FileDigest => null,
        AuthScheme.Off => null,
        AuthScheme.Foreign => Refusals.OtherAuthVersion,
        AuthScheme.V1 => CheckV1(call),
        _ => CheckV2(call, access),
    };

    private Refusal? CheckV1(IncomingCall call)
    {
        if (call.Opened.Header is null)
        {
            return Refusals.Unauthenticated;
        }

        var isAdmitted = setup.Identity == AgentIdentity.Single || CheckPassword(call, setup.Password, Refusals.Unauthenticated) is null;
        return isAdmitted ? null : Refusals.Unauthenticated;
    }

    private Refusal? CheckV2(IncomingCall call, RouteAccess access)
    {
        if (call.Opened.Header is not { } header)
        {
            return Refusals.HeaderNotFound;
        }

        if (header.Uri != call.RawTarget)
        {
            return Refusals.UriMismatch;
        }

        return access switch
        {
            RouteAccess.SetAgentPassword => CheckForSetAgentPassword(call),
            RouteAccess.SsoExchange => CheckForSsoExchange(header),
            not RouteAccess.Login when setup.CountsSession(call.Opened) => CheckSession(header),
            RouteAccess.Obproxy => CheckForObproxy(call),
            _ => setup.Identity == AgentIdentity.Single ? CheckSingle(call) : CheckOthers(call),
        };
    }

    private Refusal? CheckSession(HeaderContent header) =>
        CheckTimestamp(header.Ts) is null ? setup.Sessions.Use(header.SessionId, setup.Passwords)
        : AgentVersion.IsBefore(setup.Version, AgentVersion.Sso) ? Refusals.SessionTimestampInvalid(header.Ts, setup.Now.ToUnixTimeSeconds())
        : Refusals.ExpiredWithoutPassword;

    private Refusal? CheckForSsoExchange(HeaderContent header) =>
        CheckTimestamp(header.Ts) is not null ? Refusals.ExpiredWithoutPassword
        : header.SsoToken.Length == 0 ? Refusals.SsoTokenMissing
        : setup.SsoTokens.Check(header.SsoToken);

    private Refusal? CheckForSetAgentPassword(IncomingCall call) => (call.Opened.HasAgentHeader, setup.AgentPassword) switch
    {
        (true, { } password) => CheckPassword(call, password, Refusals.IncorrectAgentPassword),
        (false, not null) => Refusals.WithAgentPassword("agent password has been set"),
        (_, null) when setup.Identity == AgentIdentity.Single => null,
        (_, null) when setup.Identity != AgentIdentity.ClusterAgent => Refusals.Panic,
        (false, null) => CheckPassword(call, setup.Password, Refusals.IncorrectPassword),
        (true, null) => Refusals.WithPasswordForAgentPassword,
    };

    private Refusal? CheckForObproxy(IncomingCall call) => (call.Opened.HasAgentHeader, setup.AgentPassword) switch
    {
        (false, _) => Refusals.WithAgentPassword("this route takes only the agent password"),
        (true, null) => Refusals.AgentPasswordNotSet,
        (true, var password) => CheckPassword(call, password, Refusals.IncorrectAgentPassword),
    };

    private Refusal? CheckSingle(IncomingCall call) => (call.Opened.HasAgentHeader, setup.AgentPassword) switch
    {
        (_, null) => null,
        (false, _) => Refusals.WithAgentPassword("agent password has been set"),
        (true, var password) => CheckPassword(call, password, Refusals.IncorrectAgentPassword),
    };

    private Refusal? CheckOthers(IncomingCall call)
    {
        // A cluster that is being created has no password of root@sys.
        var hasPassword = setup.Identity == AgentIdentity.ClusterAgent || setup.Password.Length > 0;
        return (call.Opened.HasAgentHeader, setup.AgentPassword) switch
        {
            (false, not null) when !hasPassword => Refusals.WithAgentPassword("oceanbase password has not been set"),
            (false, _) => CheckPassword(call, setup.Password, Refusals.IncorrectPassword),
            (true, null) => hasPassword ? Refusals.WithPassword : null,
            (true, var password) => CheckPassword(call, password, Refusals.IncorrectAgentPassword),
        };
    }

    private Refusal? CheckPassword(IncomingCall call, string password, Refusal incorrect)
    {
        var header = call.Opened.Header!;
        var expired = header.Auth.Length == 0 ? null : CheckTimestamp(header.Ts);
        return expired ?? (header.Auth == password ? null : incorrect);
    }

    private Refusal? CheckTimestamp(string timestamp)
    {
        if (!long.TryParse(timestamp, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var until))
        {
            return Refusals.TimestampInvalid(timestamp);
        }

        return setup.Now.ToUnixTimeSeconds() > until ? Refusals.Expired : null;
    }
}
