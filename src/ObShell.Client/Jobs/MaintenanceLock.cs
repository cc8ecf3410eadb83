using ObShell.Client.Dags;

namespace ObShell.Client.Jobs;

/// <summary>What keeps an agent, the cluster or a tenant from being changed: a DAG that is running, or that failed or was cancelled and was not released.</summary>
public sealed record MaintenanceLock
{
    internal MaintenanceLock(DagDetailDTO dag) => Dag = dag;

    /// <summary>The DAG that holds the lock. For a start or stop it is the sub-DAG of one agent.</summary>
    public DagDetailDTO Dag { get; }

    /// <summary>The agent that is locked; null if the cluster or a tenant is.</summary>
    public AgentAddress? Agent => Dag.MaintenanceType == MaintenanceType.Global ? Dag.Id.Owner : null;

    /// <summary>The tenant that is locked; null if the agent or the cluster is.</summary>
    public string? Tenant => Dag.MaintenanceType == MaintenanceType.Tenant ? Dag.MaintenanceKey : null;

    /// <summary>The start or stop that the DAG belongs to; null if it belongs to none, or it could not be read.</summary>
    public DagDetailDTO? MainDag { get; init; }

    /// <summary>The id of the start or stop that the DAG belongs to; null if it belongs to none.</summary>
    public DagId? MainDagId { get; init; }

    /// <summary>Since when the DAG runs, or when it was created; by the clock of its agent.</summary>
    public ServerTime Since => Dag.StartTime;

    /// <summary>Whether the operation is still running: then its lock is not released unless that is asked for.</summary>
    public bool IsRunning => MainDagId is null ? !Dag.IsFinished : MainDag is { IsFinished: false };

    /// <summary>Whether <see cref="MaintenanceExtensions.ReleaseMaintenanceAsync"/> can release it: it belongs to a start or stop.</summary>
    public bool IsReleasable => MainDagId is not null;

    /// <summary>What can be done about it.</summary>
    public string Advice =>
        IsRunning ? $"wait for DAG {MainDagId ?? Dag.Id}, or cancel it"
        : IsReleasable ? $"release it, or name DAG {MainDagId} in {nameof(ForcePassDag)} of the next start or stop"
        : $"retry, roll back or pass DAG {Dag.Id}, as far as OBShell allows it";

    /// <summary>What is locked, and by what.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{(Agent is { } agent ? $"agent {agent}" : Tenant is { } tenant ? $"tenant {tenant}" : "the cluster")} is locked by {MainDag ?? Dag}: {Advice}";
}
