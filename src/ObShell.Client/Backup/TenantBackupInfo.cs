using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Tenant backup info.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record TenantBackupInfo
{
    /// <summary>The tenant id.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The lastest archive log checkpoint.</summary>
    [JsonPropertyName("lastest_archive_log_checkpoint")]
    public ServerTime? LastestArchiveLogCheckpoint { get; init; }

    /// <summary>The lastest data backup time.</summary>
    [JsonPropertyName("lastest_data_backup_time")]
    public ServerTime? LastestDataBackupTime { get; init; }

    /// <summary>The archive log delay.</summary>
    [JsonPropertyName("archive_log_delay")]
    public double ArchiveLogDelay { get; init; }
}
