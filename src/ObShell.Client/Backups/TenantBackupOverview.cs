using System.Text.Json.Serialization;

namespace ObShell.Client.Backups;

/// <summary>The running backup of a tenant, or else the latest.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record TenantBackupOverview
{
    /// <summary>The running backup task, or else the one that started last.</summary>
    [JsonPropertyName("status")]
    public BackupTask Status { get; init => field = value ?? new(); } = new();
}
