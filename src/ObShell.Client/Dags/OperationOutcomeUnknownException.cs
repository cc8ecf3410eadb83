using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>
/// A request that changes something was sent, but no usable response came back: it may or may not have run. It was not retried, since that could run it twice.
/// </summary>
/// <remarks>
/// Find out whether it ran before anything else. For a request that starts a DAG (<see cref="CanReconcile"/>), <see cref="ReconcileAsync"/> determines that, as far as possible; for
/// others, check what they were to change. The inner exception says what happened to the response.
/// </remarks>
public sealed class OperationOutcomeUnknownException : ObShellException
{
    private readonly Func<CancellationToken, Task<Reconciliation>>? _reconcile;

    /// <summary>Creates an exception for a request whose outcome is unknown.</summary>
    /// <param name="reason">What happened to the response, in words that go before a full stop.</param>
    /// <param name="call">The call.</param>
    /// <param name="innerException">What the transport or the parser said; null if none.</param>
    public OperationOutcomeUnknownException(string reason, ObShellCall call, Exception? innerException = null)
        : this(reason, call, innerException, null)
    {
    }

    internal OperationOutcomeUnknownException(string reason, ObShellCall call, Exception? innerException, Func<CancellationToken, Task<Reconciliation>>? reconcile)
        : base(Describe(reason, call, reconcile is not null), call, innerException) => _reconcile = reconcile;

    /// <summary>Whether the request starts a DAG, so that <see cref="ReconcileAsync"/> can determine its outcome.</summary>
    public bool CanReconcile => _reconcile is not null;

    /// <summary>
    /// Determines the outcome of a request that starts a DAG, as far as possible: searches the DAGs of the agent that took the request (<c>GET /api/v1/task/dags/agent</c>) or
    /// of the cluster (<c>GET /api/v1/task/dags/ob</c>), where the DAG would live, for the one that the request would have made: by its name, its tenant and its stages, and by when it
    /// began by the agent's clock. It never guesses: <see cref="ReconciliationOutcome.NotStarted"/> is returned only if the connection ended at least five seconds ago (for which this
    /// waits) and no DAG matches, and <see cref="ReconciliationOutcome.Started"/> only if exactly one DAG matches. A request of the same kind that was sent by another client within those
    /// seconds cannot be distinguished from this one; for DAGs that live in the cluster this is a minute. Agents before OBShell 4.3.0 list only their unfinished DAGs, so for them
    /// <see cref="ReconciliationOutcome.NotStarted"/> is never returned.
    /// </summary>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The outcome; <see cref="ReconciliationOutcome.CannotTell"/> if the request does not start a DAG.</returns>
    /// <exception cref="ObShellException">The DAGs could not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task<Reconciliation> ReconcileAsync(CancellationToken cancellationToken = default) =>
        _reconcile is null
            ? Task.FromResult(new Reconciliation(ReconciliationOutcome.CannotTell, [], "the request does not start a DAG; check what it was to change"))
            : _reconcile(cancellationToken);

    private static string Describe(string reason, ObShellCall call, bool canReconcile)
    {
        ArgumentNullException.ThrowIfNull(call);
        var status = call.StatusCode is { } code ? $" (HTTP {(int)code})" : "";
        var trace = string.IsNullOrEmpty(call.TraceId) ? "" : $" (trace id {call.TraceId})";
        var advice = canReconcile ? "Find out with ReconcileAsync before you repeat it." : Routes.Match(call.Method, call.Path)?.Advice ?? "Check what it was to change before you repeat it.";
        return $"{call} was sent, but whether it ran is unknown: {reason}{status}{trace}. It was not sent again. {advice}";
    }
}
