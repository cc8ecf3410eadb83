using System.Text.Json.Serialization;

namespace ObShell.Client.Backups;

/// <summary>The present backup of a tenant.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record TenantBackupOverview
{
    /// <summary>The running backup task or, when none runs, the one that started last.</summary>
    [JsonPropertyName("status")]
    public BackupTask Status { get; init => field = value ?? new(); } = new();
}
