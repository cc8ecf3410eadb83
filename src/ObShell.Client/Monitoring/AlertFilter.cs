using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>Which alerts to list: those that fit everything that is given.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record AlertFilter
{
    /// <summary>Only alerts of this severity; null for all.</summary>
    /// <exception cref="ArgumentException">The value is not one that OBShell knows.</exception>
    [JsonPropertyName("severity")]
    public AlarmSeverity? Severity { get; init => field = Required.Known(value); }

    /// <summary>Only alerts of this kind of thing; null for all.</summary>
    /// <exception cref="ArgumentException">The value is not one that OBShell knows.</exception>
    [JsonPropertyName("instance_type")]
    public AlarmInstanceType? InstanceType { get; init => field = Required.Known(value); }

    /// <summary>Only alerts of this thing; null for all.</summary>
    /// <exception cref="ArgumentException">The value has no type that OBShell knows.</exception>
    [JsonPropertyName("instance")]
    public AlarmInstance? Instance { get; init => field = value is null ? null : RequiredInstances.Instance(value); }

    /// <summary>Only alerts from this moment on; null for no bound.</summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>Only alerts up to this moment; null for no bound.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>Only alerts with this text in them; null for all.</summary>
    [JsonPropertyName("keyword")]
    public string? Keyword { get; init; }
}
