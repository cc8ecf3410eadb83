namespace ObShell.Client;

/// <summary>
/// The request was not sent: no agent could be reached, or a prerequisite (the agent's key, a session, a password) could not be obtained; or it is an upload that
/// was not sent completely, since the package could not be read or the connection broke, so the server cannot have run it. Nothing has happened on the server.
/// </summary>
public sealed class ObShellConnectionException : ObShellException
{
    /// <summary>Creates an exception for a request that was not sent.</summary>
    /// <param name="reason">Why, in words that go before a full stop.</param>
    /// <param name="call">The call that was not sent.</param>
    /// <param name="innerException">The cause; null for none.</param>
    public ObShellConnectionException(string reason, ObShellCall call, Exception? innerException = null)
        : this(reason, call, innerException, isPartial: false)
    {
    }

    internal ObShellConnectionException(string reason, ObShellCall call, Exception? innerException, bool isPartial)
        : base($"{call} was not sent{(isPartial ? " completely, so it did not run" : "")}: {reason}.", call, innerException)
    {
    }

    /// <summary>Whether the same request may succeed at the same agent if it is retried.</summary>
    internal bool MayRetry { get; init; } = true;

    /// <summary>Whether the same request may succeed at another agent; false if the cause lies with the caller.</summary>
    internal bool MayFailOver { get; init; } = true;
}
