using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>The conditions for listing alerts; an alert must meet all of them.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record AlertFilter
{
    /// <summary>The severity of the alerts; null for all.</summary>
    /// <exception cref="ArgumentException">The value is not one that OBShell knows.</exception>
    [JsonPropertyName("severity")]
    public AlarmSeverity? Severity { get; init => field = Required.Known(value); }

    /// <summary>The type of object that the alerts apply to; null for all.</summary>
    /// <exception cref="ArgumentException">The value is not one that OBShell knows.</exception>
    [JsonPropertyName("instance_type")]
    public AlarmInstanceType? InstanceType { get; init => field = Required.Known(value); }

    /// <summary>The object that the alerts apply to; null for all.</summary>
    /// <exception cref="ArgumentException">The type of the value is not one that OBShell knows.</exception>
    [JsonPropertyName("instance")]
    public AlarmInstance? Instance { get; init => field = value is null ? null : RequiredInstances.Instance(value); }

    /// <summary>The start of the time range; null for no lower bound.</summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>The end of the time range; null for no upper bound.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>Text that the alerts contain; null for all.</summary>
    [JsonPropertyName("keyword")]
    public string? Keyword { get; init; }
}
