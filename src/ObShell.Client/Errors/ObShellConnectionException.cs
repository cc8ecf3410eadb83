namespace ObShell.Client;

/// <summary>No connection to the agent came about: nothing was sent, and nothing has happened there.</summary>
public sealed class ObShellConnectionException : ObShellException
{
    /// <summary>Makes an exception for a connection that did not come about.</summary>
    /// <param name="reason">Why, in words that go before a full stop.</param>
    /// <param name="call">The call that was not sent.</param>
    /// <param name="innerException">What the transport said; null when it said nothing.</param>
    public ObShellConnectionException(string reason, ObShellCall call, Exception? innerException = null)
        : base($"{call} was not sent: {reason}.", call, innerException)
    {
    }
}
