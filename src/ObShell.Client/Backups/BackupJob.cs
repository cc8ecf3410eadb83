using System.Text.Json.Serialization;

namespace ObShell.Client.Backups;

/// <summary>A backup job of a tenant, as <c>CDB_OB_BACKUP_JOBS</c> or <c>CDB_OB_BACKUP_JOB_HISTORY</c> reports it.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record BackupJob
{
    /// <summary>The id of the tenant that is backed up.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The id of the job.</summary>
    [JsonPropertyName("job_id")]
    public long JobId { get; init; }

    /// <summary>The id of the backup set that the job writes.</summary>
    [JsonPropertyName("backup_set_id")]
    public long BackupSetId { get; init; }

    /// <summary>Whether archived logs are part of the backup: <c>ON</c> or <c>OFF</c>.</summary>
    [JsonPropertyName("plus_archivelog")]
    public string PlusArchivelog { get; init => field = value ?? ""; } = "";

    /// <summary>The type of the backup: <c>FULL</c> or <c>INC</c>.</summary>
    [JsonPropertyName("backup_type")]
    public string BackupType { get; init => field = value ?? ""; } = "";

    /// <summary>When the job started, with the server's offset. Null if OceanBase reports none.</summary>
    [JsonPropertyName("start_timestamp")]
    public ServerTime? StartTimestamp { get; init; }

    /// <summary>When the job ended, with the server's offset. Null while it has not ended.</summary>
    [JsonPropertyName("end_timestamp")]
    public ServerTime? EndTimestamp { get; init; }

    /// <summary>The status of the job.</summary>
    [JsonPropertyName("status")]
    public BackupStatus Status { get; init; }

    /// <summary>The OceanBase error code of the job. 0 if there was no error.</summary>
    [JsonPropertyName("result")]
    public long Result { get; init; }

    /// <summary>OceanBase's comment on the job, such as the reason for a failure.</summary>
    [JsonPropertyName("comment")]
    public string Comment { get; init => field = value ?? ""; } = "";

    /// <summary>The description that the job was created with.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>The location of the backup.</summary>
    [JsonPropertyName("path")]
    public string Path { get; init => field = value ?? ""; } = "";
}
