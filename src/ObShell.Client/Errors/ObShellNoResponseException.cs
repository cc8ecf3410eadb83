namespace ObShell.Client;

/// <summary>
/// A call that only reads was sent, but its answer did not arrive, or not whole: a time-out, or a connection that broke.
/// Of other calls this is the inner exception of an <see cref="OperationOutcomeUnknownException"/>.
/// </summary>
public sealed class ObShellNoResponseException : ObShellException
{
    /// <summary>Makes an exception for an answer that did not arrive.</summary>
    /// <param name="reason">Why, in words that go before a full stop.</param>
    /// <param name="call">The call that got no answer.</param>
    /// <param name="innerException">What the transport said; null when it said nothing.</param>
    public ObShellNoResponseException(string reason, ObShellCall call, Exception? innerException = null)
        : base($"{call} got no answer: {reason}.", call, innerException) => Reason = reason;

    /// <summary>Why, in words that go before a full stop.</summary>
    public string Reason { get; }
}
