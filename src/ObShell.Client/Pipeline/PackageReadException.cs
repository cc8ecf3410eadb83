namespace ObShell.Client.Pipeline;

/// <summary>A package could not be read to its end.</summary>
/// <param name="reason">Why, in words that go before a full stop.</param>
/// <param name="innerException">What reading threw; null when it threw nothing.</param>
internal sealed class PackageReadException(string reason, Exception? innerException = null) : IOException(reason, innerException)
{
    /// <summary>What the fault means for the request. Neither another attempt nor another agent would help.</summary>
    /// <param name="call">The call.</param>
    /// <param name="isPartial">Whether a part of the request has been sent.</param>
    public ObShellConnectionException AsUnsent(ObShellCall call, bool isPartial) =>
        new(Message, call, InnerException ?? this, isPartial) { MayRetry = false, MayFailOver = false };
}
