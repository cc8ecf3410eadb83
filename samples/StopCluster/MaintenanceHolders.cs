using ObShell.Client;

namespace ObShell.Samples.StopCluster;

/// <summary>Looks for the DAGs that keep a cluster under maintenance.</summary>
internal static class MaintenanceHolders
{
    /// <summary>The DAGs at work, and those that held the cluster or an agent last and failed. What cannot be asked is left out.</summary>
    public static async Task<IReadOnlyList<DagDetailDTO>> FindAsync(ObShellClient obshell, CancellationToken cancellationToken)
    {
        var tasks = obshell.Tasks;
        var found = await Task.WhenAll(
            ListAsync(tasks.GetUnfinishedDagsAsync(showDetails: false, cancellationToken)),
            ListAsync(tasks.GetAllAgentLastMaintenanceDagsAsync(showDetails: false, cancellationToken)),
            OneAsync(tasks.GetClusterLastMaintenanceDagAsync(showDetails: false, cancellationToken)));
        return [.. found.SelectMany(dags => dags).Where(dag => dag.State != DagState.Succeed).DistinctBy(dag => dag.Id)];
    }

    private static async Task<IEnumerable<DagDetailDTO>> ListAsync(Task<ObShellResponse<ObShellList<DagDetailDTO>>> asking)
    {
        try
        {
            return (await asking).Data?.Contents ?? [];
        }
        catch (ObShellException)
        {
            return [];
        }
    }

    private static async Task<IEnumerable<DagDetailDTO>> OneAsync(Task<ObShellResponse<DagDetailDTO>> asking)
    {
        try
        {
            return (await asking).Data is { } dag ? [dag] : [];
        }
        catch (ObShellException)
        {
            return [];
        }
    }
}
