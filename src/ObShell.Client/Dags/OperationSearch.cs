using ObShell.Client.Errors;
using ObShell.Client.Protocol;

namespace ObShell.Client.Dags;

/// <summary>Searches the agents of a client for the DAG that a request would have started which may or may not have been sent to one of them.</summary>
/// <param name="client">The client that may have sent the request.</param>
/// <param name="agents">The agents that it may have been sent to.</param>
/// <param name="route">The route of the request.</param>
/// <param name="path">Its path and query.</param>
/// <param name="body">Its body; empty for none.</param>
/// <param name="expected">The DAG that it would have started.</param>
/// <param name="time">The client's clock.</param>
internal sealed class OperationSearch(
    IDagSource client, IReadOnlyList<Uri> agents, Route route, string path, ReadOnlyMemory<byte> body, ExpectedDag expected, TimeProvider time)
{
    /// <summary>Determines whether the request ran since a moment, without guessing.</summary>
    public async Task<Reconciliation> FindAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var ended = time.GetTimestamp();
        var elapsed = time.GetUtcNow() - since;
        var sent = ended - (long)(Math.Max(elapsed.TotalSeconds, 0) * time.TimestampFrequency);
        var results = new List<Reconciliation>();
        foreach (var agent in agents)
        {
            var lost = new LostRequest(new ObShellCall(route.Method, path, agent), route, body, sent, ended, MayStillRun: false);
            try
            {
                results.Add(await new DagReconciler(client, lost, expected, time).ReconcileAsync(cancellationToken).ConfigureAwait(false));
            }
            catch (ObShellException exception) when (agents.Count > 1 && exception is ObShellConnectionException or ObShellNoResponseException)
            {
                results.Add(new Reconciliation(ReconciliationOutcome.CannotTell, [], $"{ObShellCall.Show(agent)} could not be asked: {exception.Message}"));
                continue;
            }

            // Every agent of the cluster shows the same DAGs of the cluster.
            if (expected.Facts.LivesInCluster)
            {
                break;
            }
        }

        return Combine(results);
    }

    private Reconciliation Combine(List<Reconciliation> results)
    {
        if (expected.Facts.LivesInCluster)
        {
            return results[^1];
        }

        var started = results.Where(result => result.Outcome == ReconciliationOutcome.Started).ToArray();
        return started.Length > 1
            ? new Reconciliation(ReconciliationOutcome.CannotTell, [.. started.SelectMany(result => result.Candidates)], $"{started.Length} agents have a DAG that matches")
            : started.FirstOrDefault() ?? results.FirstOrDefault(result => result.Outcome == ReconciliationOutcome.CannotTell) ?? results[0];
    }
}
