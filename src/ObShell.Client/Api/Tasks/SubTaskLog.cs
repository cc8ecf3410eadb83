using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Sub task log.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record SubTaskLog
{
    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public long Id { get; init; }

    /// <summary>The sub task id.</summary>
    [JsonPropertyName("sub_task_id")]
    public long SubTaskId { get; init; }

    /// <summary>The execute times.</summary>
    [JsonPropertyName("execute_times")]
    public long ExecuteTimes { get; init; }

    /// <summary>The log content.</summary>
    [JsonPropertyName("log_content")]
    public string LogContent { get; init => field = value ?? ""; } = "";

    /// <summary>The is sync.</summary>
    [JsonPropertyName("is_sync")]
    public bool IsSync { get; init; }

    /// <summary>The create time.</summary>
    [JsonPropertyName("create_time")]
    public ServerTime CreateTime { get; init; }

    /// <summary>The update time.</summary>
    [JsonPropertyName("update_time")]
    public ServerTime UpdateTime { get; init; }
}
