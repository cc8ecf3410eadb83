using System.Text.Json.Serialization;

namespace ObShell.Client.Backups;

/// <summary>The running or latest backup of each user tenant.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record BackupOverview
{
    /// <summary>For each tenant that has been backed up, the running backup task, or else the one that started last.</summary>
    [JsonPropertyName("statuses")]
    public IReadOnlyList<BackupTask> Statuses { get; init => field = value ?? []; } = [];
}
