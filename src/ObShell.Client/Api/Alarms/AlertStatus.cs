using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Alert status.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record AlertStatus
{
    /// <summary>The inhibited by.</summary>
    [JsonPropertyName("inhibited_by")]
    public IReadOnlyList<string> InhibitedBy { get; init => field = value ?? []; } = [];

    /// <summary>The silenced by.</summary>
    [JsonPropertyName("silenced_by")]
    public IReadOnlyList<string> SilencedBy { get; init => field = value ?? []; } = [];

    /// <summary>The state.</summary>
    [JsonPropertyName("state")]
    public AlertState State { get; init; }
}
