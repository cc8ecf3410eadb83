using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>A sub-task: what one agent does for one node of a DAG.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record TaskDetailDTO : TaskStatusDTO
{
    /// <summary>The generic id of the sub-task.</summary>
    [JsonPropertyName("id")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The number of the sub-task at the agent that stores it.</summary>
    [JsonPropertyName("task_id")]
    public long TaskId { get; init; }

    /// <summary>What the sub-task does.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The number of runs of the sub-task.</summary>
    [JsonPropertyName("execute_times")]
    public int ExecuteTimes { get; init; }

    /// <summary>The agent that runs the sub-task; null if the server does not return it.</summary>
    [JsonPropertyName("execute_agent")]
    public AgentAddress? ExecuteAgent { get; init; }

    /// <summary>What the sub-task has logged, line by line; null if there is nothing, even on a failed sub-task.</summary>
    [JsonPropertyName("task_logs")]
    public IReadOnlyList<string>? TaskLogs { get; init; }

    /// <summary>The sub-task in one line: its name, agent and state.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => $"{Name} on {ExecuteAgent}: {State} ({Operator})";
}
