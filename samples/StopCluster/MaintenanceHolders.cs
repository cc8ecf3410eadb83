using ObShell.Client;

namespace ObShell.Samples.StopCluster;

/// <summary>Finds the DAGs that keep a cluster under maintenance.</summary>
internal static class MaintenanceHolders
{
    /// <summary>
    /// The running DAGs, and the failed ones that last held the cluster or an agent; the main DAG of a start or stop instead of its sub-DAGs. DAGs that cannot be
    /// read are left out.
    /// </summary>
    public static async Task<IReadOnlyList<MaintenanceHolder>> FindAsync(ObShellClient obshell, CancellationToken cancellationToken)
    {
        // Only with details do sub-DAGs name their main DAG.
        var tasks = obshell.Tasks;
        var found = await Task.WhenAll(
            ListAsync(tasks.ListUnfinishedDagsAsync(showDetails: true, cancellationToken)),
            ListAsync(tasks.ListAgentLastMaintenanceDagsAsync(showDetails: true, cancellationToken)),
            OneAsync(tasks.GetClusterLastMaintenanceDagAsync(showDetails: true, cancellationToken)));
        var holders = found.SelectMany(dags => dags).Where(dag => dag.State != DagState.Succeeded).DistinctBy(dag => dag.Id).ToArray();
        var mains = holders.Select(MaintenanceHolder.MainDagOf).OfType<DagId>().Distinct().ToArray();
        return
        [
            .. await FindMainAsync(obshell, mains, cancellationToken),
            .. holders.Where(dag => MaintenanceHolder.MainDagOf(dag) is null).Select(dag => new MaintenanceHolder(dag.Id, dag, CanBePassed: false)),
        ];
    }

    /// <summary>The main DAGs of starts and stops, as they are now.</summary>
    public static async Task<IReadOnlyList<MaintenanceHolder>> FindMainAsync(ObShellClient obshell, IEnumerable<DagId> ids, CancellationToken cancellationToken)
    {
        var holders = new List<MaintenanceHolder>();
        foreach (var id in ids)
        {
            var dags = await OneAsync(obshell.GetDagOperation(id).UpdateStatusAsync(showDetails: false, cancellationToken));
            holders.Add(new MaintenanceHolder(id, dags.FirstOrDefault(), CanBePassed: true));
        }

        return holders;
    }

    private static async Task<IEnumerable<DagDetailDTO>> ListAsync(Task<IReadOnlyList<DagDetailDTO>> asking)
    {
        try
        {
            return await asking;
        }
        catch (Exception exception) when (exception is ObShellException or OperationCanceledException)
        {
            return [];
        }
    }

    private static async Task<IEnumerable<DagDetailDTO>> OneAsync(Task<DagDetailDTO> asking)
    {
        try
        {
            return [await asking];
        }
        catch (Exception exception) when (exception is ObShellException or OperationCanceledException)
        {
            return [];
        }
    }
}
