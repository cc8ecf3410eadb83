using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Restore windows.</summary>
/// <remarks>Since OBShell 4.2.5.</remarks>
public sealed record RestoreWindows
{
    /// <summary>The restore windows.</summary>
    [JsonPropertyName("restore_windows")]
    public IReadOnlyList<RestoreWindow> RestoreWindowsValue { get; init => field = value ?? []; } = [];
}
