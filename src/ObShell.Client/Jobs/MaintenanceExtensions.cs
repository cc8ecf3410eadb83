using System.Text.Json;
using ObShell.Client.Agents;
using ObShell.Client.Dags;

namespace ObShell.Client.Jobs;

/// <summary>Shows what is locked in a cluster, and releases what a failed or cancelled start or stop has left locked.</summary>
public static class MaintenanceExtensions
{
    private const int MostAttempts = 120;
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Reads which agents, tenants or the cluster are locked, and by which DAGs: <c>GET /api/v1/task/dag/unfinish</c>, <c>/ob/agents</c> and <c>/agents/status</c>, and the main DAG of each start or
    /// stop. Nothing is changed. Since OBShell 4.2.3.
    /// </summary>
    /// <param name="client">The client.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The locks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    /// <exception cref="ObShellException">A call failed.</exception>
    public static async Task<MaintenanceStatus> GetMaintenanceAsync(this IObShellClient client, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        var members = await client.Cluster.ListAgentsAsync(cancellationToken).ConfigureAwait(false);
        var statuses = await client.Agents.ListStatusesAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        var dags = await client.Tasks.ListUnfinishedDagsAsync(showDetails: true, cancellationToken).ConfigureAwait(false);
        var mainDags = new Dictionary<DagId, DagDetailDTO?>();
        var locks = new List<MaintenanceLock>();
        foreach (var dag in dags.Where(dag => Locks(dag, statuses)))
        {
            var main = MainDagOf(dag);
            if (main is { } id && !mainDags.ContainsKey(id))
            {
                mainDags[id] = await ReadAsync(client, id, cancellationToken).ConfigureAwait(false);
            }

            locks.Add(new MaintenanceLock(dag) { MainDagId = main, MainDag = main is { } known ? mainDags[known] : null });
        }

        return new MaintenanceStatus(
            [.. locks.OrderBy(item => item.Agent is null).ThenBy(item => item.Agent?.ToString(), StringComparer.Ordinal)],
            [.. members.Where(agent => !statuses.ContainsKey(agent.ToString()))]);
    }

    /// <summary>
    /// Releases the agents that a failed or cancelled start or stop has left locked, by passing its sub-DAGs (<c>POST /api/v1/task/dag/{id}</c>), and waits until they are free. What is running is left
    /// alone unless <paramref name="cancelRunning"/> says otherwise; locks of other operations are left alone, since passing those would skip their work. Since OBShell 4.2.3.
    /// </summary>
    /// <param name="client">The client.</param>
    /// <param name="cancelRunning">Whether to cancel a start or stop that is running, and then release its agents.</param>
    /// <param name="cancellationToken">Cancels the calls and the waiting; what was released stays released.</param>
    /// <returns>What was released, and what was left.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    /// <exception cref="ObShellException">A call failed. Calling again goes on where it ended.</exception>
    /// <exception cref="TimeoutException">An operation that was cancelled was still running two minutes later.</exception>
    public static async Task<MaintenanceRelease> ReleaseMaintenanceAsync(this IObShellClient client, bool cancelRunning = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        var before = await client.GetMaintenanceAsync(cancellationToken).ConfigureAwait(false);
        var time = ObShellClient.TimeOf(client);
        MaintenanceLock[] wanted = [.. before.Locks.Where(item => item.IsReleasable && (cancelRunning || !item.IsRunning))];
        foreach (var main in wanted.Where(item => item.IsRunning).Select(item => item.MainDagId!.Value).Distinct())
        {
            await CancelAsync(client.GetDagOperation(main), cancellationToken).ConfigureAwait(false);
        }

        foreach (var item in wanted)
        {
            await PassAsync(client.GetDagOperation(item.Dag.Id), time, cancellationToken).ConfigureAwait(false);
        }

        return new MaintenanceRelease(wanted, [.. before.Locks.Except(wanted)]);
    }

    private static bool Locks(DagDetailDTO dag, IReadOnlyDictionary<string, AgentStatus> statuses) =>
        dag.MaintenanceType == MaintenanceType.Global && dag.Id.Owner is { } owner ? !statuses.TryGetValue(owner.ToString(), out var status) || status.UnderMaintenance
        : dag.MaintenanceType == MaintenanceType.Tenant ? !dag.IsFinished || KeepsTenant(dag)
        : dag.MaintenanceType == MaintenanceType.Global;

    /// <summary>Whether a failed DAG of a tenant keeps it locked. Most release it; these two do not.</summary>
    private static bool KeepsTenant(DagDetailDTO dag) =>
        dag.Name.StartsWith("Set obcluster backup config", StringComparison.Ordinal) || dag.Name.StartsWith("Cancel restore", StringComparison.Ordinal);

    private static DagId? MainDagOf(DagDetailDTO dag) =>
        dag.AdditionalData?.GetValueOrDefault("main_dag_id") is { ValueKind: JsonValueKind.String } id && DagId.TryParse(id.GetString(), out var main) ? main : null;

    private static async Task<DagDetailDTO?> ReadAsync(IObShellClient client, DagId id, CancellationToken cancellationToken)
    {
        try
        {
            return await client.GetDagOperation(id).UpdateStatusAsync(showDetails: false, cancellationToken).ConfigureAwait(false);
        }
        catch (ObShellApiException)
        {
            // Its agent is down, or has forgotten it. The lock is there all the same.
            return null;
        }
    }

    private static async Task CancelAsync(DagOperation operation, CancellationToken cancellationToken)
    {
        try
        {
            await operation.CancelAsync(cancellationToken).ConfigureAwait(false);
            await operation.WaitForCompletionAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DagException)
        {
            // It has ended, cancelled or failed, which is what is waited for.
        }
        catch (ObShellApiException exception) when (exception.ErrCode == ObShellErrorCodes.Task.DagOperatorCancelFinishedDag)
        {
            // It ended before it could be cancelled.
        }
    }

    /// <summary>Passes a sub-DAG. One that is at work is cancelled first, since only one that has failed can be passed; it takes a moment to end.</summary>
    private static async Task PassAsync(DagOperation operation, TimeProvider time, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var dag = await operation.UpdateStatusAsync(showDetails: false, cancellationToken).ConfigureAwait(false);
            if (dag.State == DagState.Succeeded)
            {
                return;
            }

            try
            {
                if (dag.State == DagState.Failed)
                {
                    await operation.PassAsync(cancellationToken).ConfigureAwait(false);
                    continue;
                }

                if (dag.Operator != DagOperator.Cancel)
                {
                    await operation.CancelAsync(cancellationToken).ConfigureAwait(false);
                }
            }
            catch (ObShellApiException exception) when (exception.ErrCode is ObShellErrorCodes.Task.DagOperatorCancelFinishedDag or ObShellErrorCodes.Task.DagOperatorPassNotFailedDag)
            {
                // It has changed in between: look again.
            }

            await Task.Delay(Pace, time, cancellationToken).ConfigureAwait(false);
        }

        throw new TimeoutException($"DAG {operation.Id} has been cancelled, but is still running after {MostAttempts * Pace.TotalSeconds:F0} s.");
    }
}
