using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>A sub-task: what one agent does for one node of a DAG.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record TaskDetailDTO
{
    /// <summary>The generic id of the sub-task.</summary>
    [JsonPropertyName("id")]
    public string Id { get; init; } = "";

    /// <summary>The number of the sub-task at the agent that keeps it.</summary>
    [JsonPropertyName("task_id")]
    public long TaskId { get; init; }

    /// <summary>What the sub-task does.</summary>
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

    /// <summary>How often the sub-task was run.</summary>
    [JsonPropertyName("execute_times")]
    public int ExecuteTimes { get; init; }

    /// <summary>The agent that runs the sub-task; null when the server does not say.</summary>
    [JsonPropertyName("execute_agent")]
    public AgentInfo? ExecuteAgent { get; init; }

    /// <summary>What the sub-task has logged, line by line; null when there is nothing, even on a failed sub-task.</summary>
    [JsonPropertyName("task_logs")]
    public IReadOnlyList<string>? TaskLogs { get; init; }

    /// <summary>The sub-task in one line: its name, agent and state.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => $"{Name} on {ExecuteAgent}: {State} ({Operator})";
}
