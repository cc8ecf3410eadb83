namespace ObShell.Client.Pipeline;

/// <summary>A package could not be read to its end.</summary>
/// <param name="reason">Why, in words that go before a full stop.</param>
/// <param name="innerException">The exception of the read; null for none.</param>
internal sealed class PackageReadException(string reason, Exception? innerException = null) : IOException(reason, innerException)
{
    /// <summary>Converts the fault into the exception of the request. Neither a retry nor another agent would help.</summary>
    /// <param name="call">The call.</param>
    /// <param name="isPartial">Whether a part of the request has been sent.</param>
    public ObShellConnectionException AsUnsent(ObShellCall call, bool isPartial) =>
        new(Message, call, InnerException ?? this, isPartial) { MayRetry = false, MayFailOver = false };
}
