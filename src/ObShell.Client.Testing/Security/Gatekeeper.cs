using System.Globalization;

namespace ObShell.Client.Testing;

/// <summary>Decides whether a caller may have what it asks for.</summary>
internal sealed class Gatekeeper(AgentSetup setup)
{
    /// <summary>Checks a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="isObproxyTask">Whether it is about a task of an OBProxy, for which only the agent password counts.</param>
    /// <returns>Why the caller is turned away; null when it is not.</returns>
    public Refusal? Check(IncomingCall call, bool isObproxyTask)
    {
        if (call.Opened.Header is not { } header)
        {
            return Refusals.HeaderNotFound;
        }

        if (header.Uri != call.RawTarget)
        {
            return Refusals.UriMismatch;
        }

        if (header.SessionId.Length > 0 && setup.Identity == AgentIdentity.ClusterAgent)
        {
            return CheckTimestamp(header.Ts) is null ? Refusals.SessionInvalid : Refusals.SessionExpired;
        }

        return isObproxyTask ? CheckForObproxy(call) : setup.Identity == AgentIdentity.Single ? CheckSingle(call) : CheckOthers(call);
    }

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
        // A cluster that is still being put together has no password of root@sys.
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
