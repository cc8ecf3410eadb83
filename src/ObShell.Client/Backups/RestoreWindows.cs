using System.Text.Json.Serialization;

namespace ObShell.Client.Backups;

/// <summary>The spans of time to which a backup can be restored.</summary>
/// <remarks>Since OBShell 4.2.5.</remarks>
public sealed record RestoreWindows
{
    /// <summary>The windows, earliest first, which do not overlap.</summary>
    [JsonPropertyName("restore_windows")]
    public IReadOnlyList<RestoreWindow> Windows { get; init => field = value ?? []; } = [];
}
