using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Silencer filter.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record SilencerFilter
{
    /// <summary>The instance type.</summary>
    [JsonPropertyName("instance_type")]
    public AlarmInstanceType? InstanceType { get; init; }

    /// <summary>The instance.</summary>
    [JsonPropertyName("instance")]
    public AlarmInstance? Instance { get; init; }

    /// <summary>The keyword.</summary>
    [JsonPropertyName("keyword")]
    public string? Keyword { get; init; }
}
