using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Backup overview.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record BackupOverview
{
    /// <summary>The statuses.</summary>
    [JsonPropertyName("statuses")]
    public IReadOnlyList<BackupTask> Statuses { get; init => field = value ?? []; } = [];
}
