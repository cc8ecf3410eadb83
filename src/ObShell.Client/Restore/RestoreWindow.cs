using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Restore window.</summary>
/// <remarks>Since OBShell 4.2.5.</remarks>
public sealed record RestoreWindow
{
    /// <summary>The start time.</summary>
    [JsonPropertyName("start_time")]
    public ServerTime StartTime { get; init; }

    /// <summary>The end time.</summary>
    [JsonPropertyName("end_time")]
    public ServerTime EndTime { get; init; }
}
