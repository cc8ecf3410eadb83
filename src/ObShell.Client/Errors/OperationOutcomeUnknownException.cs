namespace ObShell.Client;

/// <summary>
/// A call that changes something was sent, but no usable answer came back: it may have run or not. It was not sent again, since
/// that could run it twice.
/// </summary>
/// <remarks>
/// Find out before anything else: <see cref="ReconcileAsync"/> tells what became of the call, as far as that can be told. The inner exception
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

    /// <summary>Looks for the DAG that the call may have started; set where the call is one that starts a DAG.</summary>
    internal DagReconciler? Reconciler { get; set; }

    /// <summary>Whether the agent may still be at work on the call: it neither responded nor closed the connection.</summary>
    internal bool MayStillRun =>
        InnerException is ObShellNoResponseException { InnerException: not (HttpRequestException or IOException) } || (int?)StatusCode is 408 or 504;

    /// <summary>
    /// Looks through the unfinished DAGs of the agent that the call went to (<c>GET /api/v1/task/dag/agent/unfinish</c>) for those that
    /// the call may have started: of the right name, and begun after the call was sent. One that has already finished is not among them.
    /// </summary>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The candidates, newest first; empty when there is none, or when the call is not one that starts a DAG.</returns>
    /// <exception cref="ObShellException">The agent could not be asked.</exception>
    public Task<IReadOnlyList<DagOperation>> FindCandidateDagsAsync(CancellationToken cancellationToken = default) =>
        Reconciler is null ? Task.FromResult<IReadOnlyList<DagOperation>>([]) : Reconciler.FindUnfinishedAsync(cancellationToken);

    /// <summary>
    /// Finds out what became of the call, as far as that can be told: looks through all DAGs of the agent that it went to (<c>GET /api/v1/task/dags/agent</c>, since OBShell
    /// 4.3.0) for the one that it would have made, by name, by the stages of its kind, and by when it began by the agent's clock. It never guesses:
    /// <see cref="ReconciliationOutcome.NotStarted"/> is said only when the connection ended at least five seconds ago (for which this waits) and nothing fits, and
    /// <see cref="ReconciliationOutcome.Started"/> only when exactly one DAG fits. An order of the same kind that somebody else gave within those seconds cannot be told from this one.
    /// </summary>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>What became of the call.</returns>
    /// <exception cref="ObShellException">The agent could not be asked.</exception>
    public Task<Reconciliation> ReconcileAsync(CancellationToken cancellationToken = default) =>
        Reconciler is null
            ? Task.FromResult(new Reconciliation(ReconciliationOutcome.CannotTell, [], "the call is not one that starts a DAG; ask for what it was to change"))
            : Reconciler.ReconcileAsync(cancellationToken);

    private static string Describe(string reason, ObShellCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var status = call.StatusCode is { } code ? $" (HTTP {(int)code})" : "";
        var trace = string.IsNullOrEmpty(call.TraceId) ? "" : $" (trace id {call.TraceId})";
        return $"{call} was sent, but whether it ran is unknown: {reason}{status}{trace}. It was not sent again. To find out, ask the agent "
            + "for its DAGs (ReconcileAsync, FindCandidateDagsAsync, or GET /api/v1/task/dags/agent) before you repeat the call.";
    }
}
