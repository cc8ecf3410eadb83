using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Alert filter.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record AlertFilter
{
    /// <summary>The severity.</summary>
    [JsonPropertyName("severity")]
    public AlarmSeverity? Severity { get; init; }

    /// <summary>The instance type.</summary>
    [JsonPropertyName("instance_type")]
    public AlarmInstanceType? InstanceType { get; init; }

    /// <summary>The instance.</summary>
    [JsonPropertyName("instance")]
    public AlarmInstance? Instance { get; init; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("start_time")]
    public long? StartTime { get; init; }

    /// <summary>The end time.</summary>
    [JsonPropertyName("end_time")]
    public long? EndTime { get; init; }

    /// <summary>The keyword.</summary>
    [JsonPropertyName("keyword")]
    public string? Keyword { get; init; }
}
