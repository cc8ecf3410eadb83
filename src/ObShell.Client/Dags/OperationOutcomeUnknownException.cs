using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>
/// A request that changes something was sent, but no usable response came back: it may have run or not. It was not sent again, since that could run it twice.
/// </summary>
/// <remarks>
/// Find out before anything else. Where the request is one that starts a DAG (<see cref="CanReconcile"/>), <see cref="ReconcileAsync"/> tells what became of it, as far as that can be
/// told; of others, read what they were to change. The inner exception says what became of the response.
/// </remarks>
public sealed class OperationOutcomeUnknownException : ObShellException
{
    private readonly Func<CancellationToken, Task<Reconciliation>>? _reconcile;

    /// <summary>Creates an exception for a request whose outcome is unknown.</summary>
    /// <param name="reason">What became of the response, in words that go before a full stop.</param>
    /// <param name="call">The call.</param>
    /// <param name="innerException">What the transport or the parser said; null when they said nothing.</param>
    public OperationOutcomeUnknownException(string reason, ObShellCall call, Exception? innerException = null)
        : this(reason, call, innerException, null)
    {
    }

    internal OperationOutcomeUnknownException(string reason, ObShellCall call, Exception? innerException, Func<CancellationToken, Task<Reconciliation>>? reconcile)
        : base(Describe(reason, call, reconcile is not null), call, innerException) => _reconcile = reconcile;

    /// <summary>Whether the request is one that starts a DAG, so that <see cref="ReconcileAsync"/> can find out what became of it.</summary>
    public bool CanReconcile => _reconcile is not null;

    /// <summary>
    /// Finds out what became of a request that starts a DAG, as far as that can be told: looks through the DAGs of the agent that took the request (<c>GET /api/v1/task/dags/agent</c>) or
    /// of the cluster (<c>GET /api/v1/task/dags/ob</c>), where the DAG would live, for the one that the request would have made: by its name, its tenant and its stages, and by when it
    /// began by the agent's clock. It never guesses: <see cref="ReconciliationOutcome.NotStarted"/> is said only when the connection ended at least five seconds ago (for which this
    /// waits) and nothing fits, and <see cref="ReconciliationOutcome.Started"/> only when exactly one DAG fits. A request of the same kind that was sent by another client within those
    /// seconds cannot be told from this one; for DAGs that live in the cluster these are a minute. Agents before OBShell 4.3.0 list only their unfinished DAGs, so that they cannot tell
    /// that a request was not started.
    /// </summary>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>What became of the request; <see cref="ReconciliationOutcome.CannotTell"/> when it is not one that starts a DAG.</returns>
    /// <exception cref="ObShellException">The agent could not be asked.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task<Reconciliation> ReconcileAsync(CancellationToken cancellationToken = default) =>
        _reconcile is null
            ? Task.FromResult(new Reconciliation(ReconciliationOutcome.CannotTell, [], "the request is not one that starts a DAG; read what it was to change"))
            : _reconcile(cancellationToken);

    private static string Describe(string reason, ObShellCall call, bool canReconcile)
    {
        ArgumentNullException.ThrowIfNull(call);
        var status = call.StatusCode is { } code ? $" (HTTP {(int)code})" : "";
        var trace = string.IsNullOrEmpty(call.TraceId) ? "" : $" (trace id {call.TraceId})";
        var advice = canReconcile ? "Find out with ReconcileAsync before you repeat it." : Routes.Match(call.Method, call.Path)?.Advice ?? "Read what it was to change before you repeat it.";
        return $"{call} was sent, but whether it ran is unknown: {reason}{status}{trace}. It was not sent again. {advice}";
    }
}
