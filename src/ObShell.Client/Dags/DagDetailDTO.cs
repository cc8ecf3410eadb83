using System.Text.Json.Serialization;
using ObShell.Client.Dags;

namespace ObShell.Client;

/// <summary>A DAG: an operation that OBShell carries out in stages, one after the other.</summary>
/// <remarks>Since OBShell 4.2.3. DAG stands for directed acyclic graph; each stage is one node, and each node has one sub-task for every agent that takes part.</remarks>
public sealed record DagDetailDTO : TaskStatusDTO
{
    /// <summary>The generic id, under which the DAG is asked for.</summary>
    [JsonPropertyName("id")]
    public DagId Id { get; init; }

    /// <summary>The number of the DAG at the agent that keeps it; calls take <see cref="Id"/> instead.</summary>
    [JsonPropertyName("dag_id")]
    public long LocalDagId { get; init; }

    /// <summary>What the DAG does, such as <c>Stop OB</c>.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The stage at work, from 1 to <see cref="MaxStage"/>; a rollback counts it down.</summary>
    [JsonPropertyName("stage")]
    public int Stage { get; init; }

    /// <summary>How many stages there are.</summary>
    [JsonPropertyName("max_stage")]
    public int MaxStage { get; init; }

    /// <summary>What the DAG holds for itself while it runs.</summary>
    [JsonPropertyName("maintenance_type")]
    public MaintenanceType MaintenanceType { get; init; }

    /// <summary>Which one it holds, a tenant's name for instance; empty when that is plain.</summary>
    [JsonPropertyName("maintenance_key")]
    public string MaintenanceKey { get; init => field = value ?? ""; } = "";

    /// <summary>The nodes, one a stage, in order; null when details were not asked for, and sometimes also when they were.</summary>
    [JsonPropertyName("nodes")]
    public IReadOnlyList<NodeDetailDTO>? Nodes { get; init; }

    /// <summary>Whether the DAG has come to an end, good or bad. A failed DAG can still be retried, rolled back or passed.</summary>
    [JsonIgnore]
    public bool IsFinished => State == DagState.Succeeded || State == DagState.Failed;

    /// <summary>The DAG in one line: its name, id, state and stage.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => $"{Name} ({Id}): {State} ({Operator}), stage {Stage} of {MaxStage}";
}
