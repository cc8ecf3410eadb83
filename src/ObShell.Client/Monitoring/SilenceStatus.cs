using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>The state of a silencer.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record SilenceStatus
{
    /// <summary>The current state.</summary>
    [JsonPropertyName("state")]
    public SilenceState State { get; init; }
}
