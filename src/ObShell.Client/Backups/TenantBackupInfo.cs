using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>How far the backups and archived logs of a tenant reach.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record TenantBackupInfo
{
    /// <summary>The id of the tenant.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The time up to which logs are archived in the newest round, with the server's offset. Null when logs were never archived.</summary>
    [JsonPropertyName("lastest_archive_log_checkpoint")]
    public ServerTime? LatestArchiveLogCheckpoint { get; init; }

    /// <summary>When the running or, if none runs, the last backup started, with the server's offset. Null when there was no backup.</summary>
    [JsonPropertyName("lastest_data_backup_time")]
    public ServerTime? LatestDataBackupTime { get; init; }

    /// <summary>How far archiving lags behind now. 0 when logs were never archived.</summary>
    [JsonPropertyName("archive_log_delay")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan ArchiveLogDelay { get; init; }
}
