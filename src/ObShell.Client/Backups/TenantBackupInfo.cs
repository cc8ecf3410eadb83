using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>The time of a tenant's latest backup and the checkpoint of its log archiving.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record TenantBackupInfo
{
    /// <summary>The id of the tenant.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The time up to which logs are archived in the latest round, with the server's offset. Null if logs were never archived.</summary>
    [JsonPropertyName("lastest_archive_log_checkpoint")]
    public ServerTime? LatestArchiveLogCheckpoint { get; init; }

    /// <summary>When the running backup, or else the latest, started, with the server's offset. Null if there was none.</summary>
    [JsonPropertyName("lastest_data_backup_time")]
    public ServerTime? LatestDataBackupTime { get; init; }

    /// <summary>The current lag of log archiving. 0 if logs were never archived.</summary>
    [JsonPropertyName("archive_log_delay")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan ArchiveLogDelay { get; init; }
}
