using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>The report of an inspection of the cluster, with its findings.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record InspectionReport
{
    /// <summary>The id of the report. The server returns 0 here; use the id from the request instead.</summary>
    [JsonPropertyName("id")]
    public long Id { get; init; }

    /// <summary>The scenario that was inspected.</summary>
    [JsonPropertyName("scenario")]
    public InspectionScenario Scenario { get; init; }

    /// <summary>The number of critical findings.</summary>
    [JsonPropertyName("critical_count")]
    public long CriticalCount { get; init; }

    /// <summary>The number of checks that could not be run.</summary>
    [JsonPropertyName("failed_count")]
    public long FailedCount { get; init; }

    /// <summary>The number of warnings.</summary>
    [JsonPropertyName("warning_count")]
    public long WarningCount { get; init; }

    /// <summary>The number of checks that passed.</summary>
    [JsonPropertyName("pass_count")]
    public long PassCount { get; init; }

    /// <summary>When the inspection started, with the server's offset.</summary>
    [JsonPropertyName("start_time")]
    public ServerTime StartTime { get; init; }

    /// <summary>When the inspection ended, with the server's offset. The start of 1970 UTC while it is running.</summary>
    [JsonPropertyName("finish_time")]
    public ServerTime FinishTime { get; init; }

    /// <summary>The id of the task that runs the inspection.</summary>
    [JsonPropertyName("local_task_id")]
    public string LocalTaskId { get; init => field = value ?? ""; } = "";

    /// <summary>The status of the inspection.</summary>
    [JsonPropertyName("status")]
    public InspectionStatus Status { get; init; }

    /// <summary>The error of a failed inspection. Empty if it did not fail.</summary>
    [JsonPropertyName("error_message")]
    public string ErrorMessage { get; init => field = value ?? ""; } = "";

    /// <summary>The findings by severity. Empty until the inspection has succeeded.</summary>
    [JsonPropertyName("result_detail")]
    public InspectionResults ResultDetail { get; init => field = value ?? new(); } = new();
}
