namespace ObShell.Client;

/// <summary>
/// A call that changes something was sent, but no usable answer came back: it may have run or not. It was not sent again, since
/// that could run it twice.
/// </summary>
/// <remarks>
/// Find out before anything else: <see cref="FindCandidateDagsAsync"/> lists the DAGs that this call may have started. The inner exception
/// says what became of the answer.
/// </remarks>
public sealed class OperationOutcomeUnknownException : ObShellException
{
    /// <summary>Makes an exception for a call whose outcome is unknown.</summary>
    /// <param name="reason">What became of the answer, in words that go before a full stop.</param>
    /// <param name="call">The call.</param>
    /// <param name="innerException">What the transport or the parser said; null when they said nothing.</param>
    public OperationOutcomeUnknownException(string reason, ObShellCall call, Exception? innerException = null)
        : base(Describe(reason, call), call, innerException)
    {
    }

    /// <summary>Looks for the DAGs that the call may have started; set where the call is one that starts a DAG.</summary>
    internal Func<CancellationToken, Task<IReadOnlyList<DagOperation>>>? CandidateSearch { get; set; }

    /// <summary>
    /// Looks through the unfinished DAGs of the agent that the call went to (<c>GET /api/v1/task/dag/agent/unfinish</c>) for those that
    /// the call may have started: of the right name, and begun after the call was sent. One that has already finished is not among them.
    /// </summary>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The candidates, newest first; empty when there is none, or when the call is not one that starts a DAG.</returns>
    /// <exception cref="ObShellException">The agent could not be asked.</exception>
    public Task<IReadOnlyList<DagOperation>> FindCandidateDagsAsync(CancellationToken cancellationToken = default) =>
        CandidateSearch is null ? Task.FromResult<IReadOnlyList<DagOperation>>([]) : CandidateSearch(cancellationToken);

    private static string Describe(string reason, ObShellCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var status = call.StatusCode is { } code ? $" (HTTP {(int)code})" : "";
        var trace = string.IsNullOrEmpty(call.TraceId) ? "" : $" (trace id {call.TraceId})";
        return $"{call} was sent, but whether it ran is unknown: {reason}{status}{trace}. It was not sent again. To find out, ask the agent "
            + "for its DAGs (FindCandidateDagsAsync, or GET /api/v1/task/dag/agent/unfinish) before you repeat the call.";
    }
}
