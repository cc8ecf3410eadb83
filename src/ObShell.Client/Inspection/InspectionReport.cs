using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Inspection report.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record InspectionReport
{
    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public long Id { get; init; }

    /// <summary>The scenario.</summary>
    [JsonPropertyName("scenario")]
    public InspectionScenario Scenario { get; init; }

    /// <summary>The critical count.</summary>
    [JsonPropertyName("critical_count")]
    public long CriticalCount { get; init; }

    /// <summary>The failed count.</summary>
    [JsonPropertyName("failed_count")]
    public long FailedCount { get; init; }

    /// <summary>The warning count.</summary>
    [JsonPropertyName("warning_count")]
    public long WarningCount { get; init; }

    /// <summary>The pass count.</summary>
    [JsonPropertyName("pass_count")]
    public long PassCount { get; init; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("start_time")]
    public ServerTime StartTime { get; init; }

    /// <summary>The finish time.</summary>
    [JsonPropertyName("finish_time")]
    public ServerTime FinishTime { get; init; }

    /// <summary>The local task id.</summary>
    [JsonPropertyName("local_task_id")]
    public string LocalTaskId { get; init => field = value ?? ""; } = "";

    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public InspectionStatus Status { get; init; }

    /// <summary>The error message.</summary>
    [JsonPropertyName("error_message")]
    public string ErrorMessage { get; init => field = value ?? ""; } = "";

    /// <summary>The result detail.</summary>
    [JsonPropertyName("result_detail")]
    public InspectionResults ResultDetail { get; init => field = value ?? new(); } = new();
}
