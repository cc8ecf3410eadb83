using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>A node: one stage of a DAG.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record NodeDetailDTO : TaskStatusDTO
{
    /// <summary>The generic id of the node.</summary>
    [JsonPropertyName("id")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The number of the node at the agent that stores it.</summary>
    [JsonPropertyName("node_id")]
    public long NodeId { get; init; }

    /// <summary>What the node does.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The sub-tasks, one for every agent that takes part; null if there are none, even on a failed node.</summary>
    [JsonPropertyName("sub_tasks")]
    public IReadOnlyList<TaskDetailDTO>? SubTasks { get; init; }

    /// <summary>The node in one line: its name and state.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => $"{Name}: {State} ({Operator})";
}
