namespace ObShell.Client;

/// <summary>
/// A read-only request was sent, but no response arrived, or only a part of one: a time-out, or a broken connection.
/// For other requests this is the inner exception of an <see cref="OperationOutcomeUnknownException"/>.
/// </summary>
public sealed class ObShellNoResponseException : ObShellException
{
    /// <summary>Creates an exception for a response that did not arrive.</summary>
    /// <param name="reason">Why, in words that go before a full stop.</param>
    /// <param name="call">The call that got no response.</param>
    /// <param name="innerException">What the transport said; null when it said nothing.</param>
    public ObShellNoResponseException(string reason, ObShellCall call, Exception? innerException = null)
        : base($"{call} got no complete response: {reason}.", call, innerException) => Reason = reason;

    /// <summary>Why, in words that go before a full stop.</summary>
    public string Reason { get; }
}
