using System.Text.Json.Serialization;

namespace ObShell.Client.Dags;

/// <summary>A line that a sub-task has logged.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record SubTaskLog
{
    /// <summary>The number of the line.</summary>
    [JsonPropertyName("id")]
    public long Id { get; init; }

    /// <summary>The number of the sub-task.</summary>
    [JsonPropertyName("sub_task_id")]
    public long SubTaskId { get; init; }

    /// <summary>The run of the sub-task that wrote it, from 1.</summary>
    [JsonPropertyName("execute_times")]
    public long ExecuteTimes { get; init; }

    /// <summary>The text.</summary>
    [JsonPropertyName("log_content")]
    public string LogContent { get; init => field = value ?? ""; } = "";

    /// <summary>Whether the line has been stored in the cluster.</summary>
    [JsonPropertyName("is_sync")]
    public bool IsSync { get; init; }

    /// <summary>When it was written, with the server's offset.</summary>
    [JsonPropertyName("create_time")]
    public ServerTime CreateTime { get; init; }

    /// <summary>When it was last changed, with the server's offset.</summary>
    [JsonPropertyName("update_time")]
    public ServerTime UpdateTime { get; init; }
}
