using System.Text.Json.Serialization;

namespace ObShell.Client.Backups;

/// <summary>The present backups of all user tenants.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record BackupOverview
{
    /// <summary>For each tenant that was ever backed up, the running backup task or, when none runs, the one that started last.</summary>
    [JsonPropertyName("statuses")]
    public IReadOnlyList<BackupTask> Statuses { get; init => field = value ?? []; } = [];
}
