using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Alert filter.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record AlertFilter
{
    /// <summary>The severity.</summary>
    /// <exception cref="ArgumentException">The value is none that OBShell knows.</exception>
    [JsonPropertyName("severity")]
    public AlarmSeverity? Severity { get; init => field = Required.Known(value); }

    /// <summary>The instance type.</summary>
    /// <exception cref="ArgumentException">The value is none that OBShell knows.</exception>
    [JsonPropertyName("instance_type")]
    public AlarmInstanceType? InstanceType { get; init => field = Required.Known(value); }

    /// <summary>The instance.</summary>
    /// <exception cref="ArgumentException">The value has no type that OBShell knows.</exception>
    [JsonPropertyName("instance")]
    public AlarmInstance? Instance { get; init => field = value is null ? null : Required.Instance(value); }

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
