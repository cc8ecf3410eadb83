using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>Whether a silencer is at work.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record SilenceStatus
{
    /// <summary>The state.</summary>
    [JsonPropertyName("state")]
    public SilenceState State { get; init; }
}
