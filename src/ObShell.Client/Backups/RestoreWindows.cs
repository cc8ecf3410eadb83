using System.Text.Json.Serialization;

namespace ObShell.Client.Backups;

/// <summary>The time windows that a backup can be restored to.</summary>
/// <remarks>Since OBShell 4.2.5.</remarks>
public sealed record RestoreWindows
{
    /// <summary>The windows, earliest first, without overlaps.</summary>
    [JsonPropertyName("restore_windows")]
    public IReadOnlyList<RestoreWindow> Windows { get; init => field = value ?? []; } = [];
}
