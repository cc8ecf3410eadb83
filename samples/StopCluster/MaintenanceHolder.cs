using ObShell.Client;

namespace ObShell.Samples.StopCluster;

/// <summary>A DAG that keeps agents or the cluster under maintenance.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Dag">The DAG; null if it cannot be read.</param>
/// <param name="CanBePassed">Whether it is the main DAG of a start or stop, whose id the next start or stop can name to release the agents.</param>
internal sealed record MaintenanceHolder(DagId Id, DagDetailDTO? Dag, bool CanBePassed)
{
    /// <summary>The main DAG of the start or stop that a DAG is or belongs to; null for other DAGs.</summary>
    public static DagId? MainDagOf(DagDetailDTO dag)
    {
        if (dag.AdditionalData is { } data && data.TryGetValue("main_dag_id", out var main) && main.GetString() is { Length: > 0 } id)
        {
            return DagId.Parse(id);
        }

        return dag.Name is "Start OB" or "Stop OB" ? dag.Id : null;
    }
}
