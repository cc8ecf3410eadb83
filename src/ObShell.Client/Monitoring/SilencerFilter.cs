using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>The conditions for listing silencers; a silencer must meet all of them.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record SilencerFilter
{
    /// <summary>The type of object that the silencers apply to; null for all.</summary>
    /// <exception cref="ArgumentException">The value is not one that OBShell knows.</exception>
    [JsonPropertyName("instance_type")]
    public AlarmInstanceType? InstanceType { get; init => field = Required.Known(value); }

    /// <summary>The object that the silencers apply to; null for all.</summary>
    /// <exception cref="ArgumentException">The type of the value is not one that OBShell knows.</exception>
    [JsonPropertyName("instance")]
    public AlarmInstance? Instance { get; init => field = value is null ? null : RequiredInstances.Instance(value); }

    /// <summary>Text that the silencers contain; null for all.</summary>
    [JsonPropertyName("keyword")]
    public string? Keyword { get; init; }
}
