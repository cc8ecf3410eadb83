using System.Text.Json.Serialization;
using ObShell.Client.Dags;

namespace ObShell.Client;

/// <summary>A DAG: an operation that OBShell carries out in stages, one after the other.</summary>
/// <remarks>Since OBShell 4.2.3. DAG stands for directed acyclic graph; each stage is one node, and each node has one sub-task for every agent that takes part.</remarks>
public sealed record DagDetailDTO : TaskStatusDTO
{
    /// <summary>The generic id, by which the DAG is polled.</summary>
    [JsonPropertyName("id")]
    public DagId Id { get; init; }

    /// <summary>The number of the DAG at the agent that keeps it; calls take <see cref="Id"/> instead.</summary>
    [JsonPropertyName("dag_id")]
    public long LocalDagId { get; init; }

    /// <summary>What the DAG does, such as <c>Stop OB</c>.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The current stage, from 1 to <see cref="MaxStage"/>; a rollback counts it down.</summary>
    [JsonPropertyName("stage")]
    public int Stage { get; init; }

    /// <summary>The number of stages.</summary>
    [JsonPropertyName("max_stage")]
    public int MaxStage { get; init; }

    /// <summary>What the DAG locks while it runs.</summary>
    [JsonPropertyName("maintenance_type")]
    public MaintenanceType MaintenanceType { get; init; }

    /// <summary>The name of what it locks, such as a tenant; empty if there is only one.</summary>
    [JsonPropertyName("maintenance_key")]
    public string MaintenanceKey { get; init => field = value ?? ""; } = "";

    /// <summary>The nodes, one for each stage, in order; null without details, and sometimes also with them.</summary>
    [JsonPropertyName("nodes")]
    public IReadOnlyList<NodeDetailDTO>? Nodes { get; init; }

    /// <summary>Whether the DAG has ended, successfully or not. A failed DAG can still be retried, rolled back or passed.</summary>
    [JsonIgnore]
    public bool IsFinished => State == DagState.Succeeded || State == DagState.Failed;

    /// <summary>The DAG in one line: its name, id, state and stage.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => $"{Name} ({Id}): {State} ({Operator}), stage {Stage} of {MaxStage}";
}
