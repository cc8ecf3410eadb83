using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Silencer filter.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record SilencerFilter
{
    /// <summary>The instance type.</summary>
    /// <exception cref="ArgumentException">The value is none that OBShell knows.</exception>
    [JsonPropertyName("instance_type")]
    public AlarmInstanceType? InstanceType { get; init => field = Required.Known(value); }

    /// <summary>The instance.</summary>
    /// <exception cref="ArgumentException">The value has no type that OBShell knows.</exception>
    [JsonPropertyName("instance")]
    public AlarmInstance? Instance { get; init => field = value is null ? null : Required.Instance(value); }

    /// <summary>The keyword.</summary>
    [JsonPropertyName("keyword")]
    public string? Keyword { get; init; }
}
