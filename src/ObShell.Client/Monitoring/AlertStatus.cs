using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>Whether an alert is active, and what suppresses it.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record AlertStatus
{
    /// <summary>The fingerprints of the alerts that inhibit this one.</summary>
    [JsonPropertyName("inhibited_by")]
    public IReadOnlyList<string> InhibitedBy { get; init => field = value ?? []; } = [];

    /// <summary>The ids of the silencers that silence the alert.</summary>
    [JsonPropertyName("silenced_by")]
    public IReadOnlyList<string> SilencedBy { get; init => field = value ?? []; } = [];

    /// <summary>The current state.</summary>
    [JsonPropertyName("state")]
    public AlertState State { get; init; }
}
