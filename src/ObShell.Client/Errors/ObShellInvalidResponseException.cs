namespace ObShell.Client;

/// <summary>
/// A read-only request returned a response that is not OBShell's: HTML from a proxy or from a wrong address, an empty body, JSON
/// that is truncated or has another form. For other requests this is the inner exception of an
/// <see cref="OperationOutcomeUnknownException"/>.
/// </summary>
public sealed class ObShellInvalidResponseException : ObShellException
{
    /// <summary>Creates an exception for an invalid response.</summary>
    /// <param name="reason">What is wrong with it, in words that go before a full stop.</param>
    /// <param name="call">The call.</param>
    /// <param name="innerException">What the parser said; null when it said nothing.</param>
    public ObShellInvalidResponseException(string reason, ObShellCall call, Exception? innerException = null)
        : base(Describe(reason, call), call, innerException) => Reason = reason;

    /// <summary>What is wrong with the response, in words that go before a full stop.</summary>
    public string Reason { get; }

    private static string Describe(string reason, ObShellCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var trace = string.IsNullOrEmpty(call.TraceId) ? "" : $" (trace id {call.TraceId})";
        return $"{call} returned HTTP {(int?)call.StatusCode} with an invalid response: {reason}{trace}.";
    }
}
