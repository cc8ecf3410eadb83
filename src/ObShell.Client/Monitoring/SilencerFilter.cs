using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>Which silencers to list: those that fit everything that is given.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record SilencerFilter
{
    /// <summary>Only silencers for this kind of thing; null for all.</summary>
    /// <exception cref="ArgumentException">The value is not one that OBShell knows.</exception>
    [JsonPropertyName("instance_type")]
    public AlarmInstanceType? InstanceType { get; init => field = Required.Known(value); }

    /// <summary>Only silencers for this thing; null for all.</summary>
    /// <exception cref="ArgumentException">The value has no type that OBShell knows.</exception>
    [JsonPropertyName("instance")]
    public AlarmInstance? Instance { get; init => field = value is null ? null : RequiredInstances.Instance(value); }

    /// <summary>Only silencers with this text in them; null for all.</summary>
    [JsonPropertyName("keyword")]
    public string? Keyword { get; init; }
}
