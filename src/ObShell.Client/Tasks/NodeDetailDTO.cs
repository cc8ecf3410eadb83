using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>A node: one stage of a DAG.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record NodeDetailDTO
{
    /// <summary>The generic id of the node.</summary>
    [JsonPropertyName("id")]
    public string Id { get; init; } = "";

    /// <summary>The number of the node at the agent that keeps it.</summary>
    [JsonPropertyName("node_id")]
    public long NodeId { get; init; }

    /// <summary>What the node does.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init; } = "";

    /// <summary>How far it has come.</summary>
    [JsonPropertyName("state")]
    public DagState State { get; init; }

    /// <summary>What it was last told to do.</summary>
    [JsonPropertyName("operator")]
    public DagOperator Operator { get; init; }

    /// <summary>When it started to run; before that, when it was made. Not set for a while after a retry or a rollback.</summary>
    [JsonPropertyName("start_time")]
    public ServerTime StartTime { get; init; }

    /// <summary>When it ended; before that, when it was made. Not set for a while after a retry or a rollback.</summary>
    [JsonPropertyName("end_time")]
    public ServerTime EndTime { get; init; }

    /// <summary>Free-form data that the server keeps with it; null when there is none, or when details were not asked for.</summary>
    [JsonPropertyName("additional_data")]
    public IReadOnlyDictionary<string, JsonElement>? AdditionalData { get; init; }

    /// <summary>The sub-tasks, one for every agent that takes part; null when there are none to show, even on a failed node.</summary>
    [JsonPropertyName("sub_tasks")]
    public IReadOnlyList<TaskDetailDTO>? SubTasks { get; init; }

    /// <summary>The node in one line: its name and state.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => $"{Name}: {State} ({Operator})";
}
