using System.Text.Json.Serialization;

namespace ObShell.Client.Backups;

/// <summary>A time window: a backup can be restored to each moment in it.</summary>
/// <remarks>Since OBShell 4.2.5.</remarks>
public sealed record RestoreWindow
{
    /// <summary>The earliest time, with microsecond precision and the server's offset.</summary>
    [JsonPropertyName("start_time")]
    public ServerTime StartTime { get; init; }

    /// <summary>The latest time, with microsecond precision and the server's offset.</summary>
    [JsonPropertyName("end_time")]
    public ServerTime EndTime { get; init; }
}
