using System.Text.Json.Serialization;

namespace ObShell.Client.Backups;

/// <summary>A span of time to each moment of which a backup can be restored.</summary>
/// <remarks>Since OBShell 4.2.5.</remarks>
public sealed record RestoreWindow
{
    /// <summary>The earliest moment, to the microsecond, with the server's offset.</summary>
    [JsonPropertyName("start_time")]
    public ServerTime StartTime { get; init; }

    /// <summary>The latest moment, to the microsecond, with the server's offset.</summary>
    [JsonPropertyName("end_time")]
    public ServerTime EndTime { get; init; }
}
