namespace ObShell.Client.Errors;

/// <summary>What kind of failure an exception stands for, and what may be done after it. The only place that tells failures apart.</summary>
internal static class Failures
{
    private enum Kind
    {
        /// <summary>OBShell has refused the call.</summary>
        Refused,

        /// <summary>The request was not sent.</summary>
        NotSent,

        /// <summary>The request was sent, and no response came.</summary>
        NoResponse,

        /// <summary>The response is not OBShell's.</summary>
        Foreign,

        /// <summary>The response is not OBShell's, and its status says that the agent is not available now.</summary>
        Unavailable,

        /// <summary>The response looks like OBShell's and has a status that OBShell does not use: an intermediary has lost the agent.</summary>
        Intermediary,

        /// <summary>The agent, or an intermediary, has too much to do.</summary>
        Busy,

        /// <summary>OBShell has failed at the call.</summary>
        ServerError,

        /// <summary>The agent has another key than the one that the request was encrypted with.</summary>
        KeyRejected,
    }

    /// <summary>Whether a request that only reads may be sent again soon.</summary>
    public static bool MayRetry(ObShellException failure) => KindOf(failure) switch
    {
        Kind.NotSent => failure is ObShellConnectionException { MayRetry: true },
        Kind.NoResponse or Kind.Unavailable or Kind.Intermediary or Kind.Busy => true,
        _ => false,
    };

    /// <summary>Whether polling goes on, for a while: after an agent that restarts, a proxy that has lost it, a new key.</summary>
    public static bool MayPoll(ObShellException failure) => KindOf(failure) switch
    {
        Kind.NotSent => failure is ObShellConnectionException { MayFailOver: true },
        Kind.Refused => false,
        _ => true,
    };

    /// <summary>Whether another agent may be tried: nothing of the call was sent, or it only reads and got no response of OBShell's.</summary>
    public static bool MayFailOver(ObShellException failure, ObShellCall call) => KindOf(failure) switch
    {
        Kind.NotSent => failure is ObShellConnectionException { MayFailOver: true },
        Kind.NoResponse or Kind.Foreign or Kind.Unavailable => call.IsSafe || !IsOf(failure, call),
        _ => false,
    };

    /// <summary>
    /// Whether it is unknown if a request that changes something has run. Only a failure of the request itself leaves that open: one of a request that prepares it, such as
    /// fetching the key, leaves it unsent.
    /// </summary>
    public static bool LeavesOpen(ObShellException failure, ObShellCall call) =>
        !call.IsSafe && IsOf(failure, call) && KindOf(failure) is Kind.NoResponse or Kind.Foreign or Kind.Unavailable or Kind.Intermediary;

    private static bool IsOf(ObShellException failure, ObShellCall call) => failure.Method == call.Method && failure.Path == call.Path;

    private static Kind KindOf(ObShellException failure) => (failure, (int?)failure.StatusCode) switch
    {
        (ObShellConnectionException, _) => Kind.NotSent,
        (ObShellNoResponseException, _) => Kind.NoResponse,
        (ObShellInvalidResponseException, >= 500 or 408 or 429) => Kind.Unavailable,
        (ObShellInvalidResponseException, _) => Kind.Foreign,
        (ObShellApiException { ErrCode: ObShellErrorCodes.Security.AuthenticationHeaderDecryptFailed }, _) => Kind.KeyRejected,
        (ObShellApiException, 408 or 502 or 503 or 504) => Kind.Intermediary,
        (ObShellApiException, 429) => Kind.Busy,
        (ObShellApiException, >= 500) => Kind.ServerError,
        _ => Kind.Refused,
    };
}
