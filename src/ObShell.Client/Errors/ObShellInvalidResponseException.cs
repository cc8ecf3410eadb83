namespace ObShell.Client;

/// <summary>
/// A call that only reads got an answer that is not OBShell's: HTML from a proxy or from a wrong address, an empty body, JSON
/// that is cut short or means something else. Of other calls this is the inner exception of an
/// <see cref="OperationOutcomeUnknownException"/>.
/// </summary>
public sealed class ObShellInvalidResponseException : ObShellException
{
    /// <summary>Makes an exception for an answer that cannot be used.</summary>
    /// <param name="reason">What is wrong with it, in words that go before a full stop.</param>
    /// <param name="call">The call that was answered so.</param>
    /// <param name="innerException">What the parser said; null when it said nothing.</param>
    public ObShellInvalidResponseException(string reason, ObShellCall call, Exception? innerException = null)
        : base(Describe(reason, call), call, innerException) => Reason = reason;

    /// <summary>What is wrong with the answer, in words that go before a full stop.</summary>
    public string Reason { get; }

    private static string Describe(string reason, ObShellCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var trace = string.IsNullOrEmpty(call.TraceId) ? "" : $" (trace id {call.TraceId})";
        return $"{call} was answered with HTTP {(int?)call.StatusCode}, but not by OBShell as it should be: {reason}{trace}.";
    }
}
