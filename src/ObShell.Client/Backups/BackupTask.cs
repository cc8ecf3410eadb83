using System.Text.Json.Serialization;

namespace ObShell.Client.Backups;

/// <summary>A backup task, as <c>CDB_OB_BACKUP_TASKS</c> or <c>CDB_OB_BACKUP_TASK_HISTORY</c> reports it.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record BackupTask
{
    /// <summary>The id of the tenant that is backed up.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The id of the task.</summary>
    [JsonPropertyName("task_id")]
    public long TaskId { get; init; }

    /// <summary>The id of the backup job that the task belongs to.</summary>
    [JsonPropertyName("job_id")]
    public long JobId { get; init; }

    /// <summary>The incarnation of the tenant's data.</summary>
    [JsonPropertyName("incarnation")]
    public long Incarnation { get; init; }

    /// <summary>The id of the backup set that the task writes.</summary>
    [JsonPropertyName("backup_set_id")]
    public long BackupSetId { get; init; }

    /// <summary>When the task started, with the server's offset.</summary>
    [JsonPropertyName("start_timestamp")]
    public ServerTime StartTimestamp { get; init; }

    /// <summary>When the task ended, with the server's offset. The year 1 while the task has not ended.</summary>
    [JsonPropertyName("end_timestamp")]
    public ServerTime EndTimestamp { get; init; }

    /// <summary>The status of the task.</summary>
    [JsonPropertyName("status")]
    public BackupStatus Status { get; init; }

    /// <summary>The SCN at which the backup starts, in nanoseconds since 1970 UTC.</summary>
    [JsonPropertyName("start_scn")]
    public long StartScn { get; init; }

    /// <summary>The SCN at which the backup ends, in nanoseconds since 1970 UTC.</summary>
    [JsonPropertyName("end_scn")]
    public long EndScn { get; init; }

    /// <summary>The SCN of the metadata of the user log streams, in nanoseconds since 1970 UTC.</summary>
    [JsonPropertyName("user_ls_start_scn")]
    public long UserLsStartScn { get; init; }

    /// <summary>How the backup is encrypted, as OceanBase names it, such as <c>NONE</c> or <c>PASSWORD</c>.</summary>
    [JsonPropertyName("encryption_mode")]
    public string EncryptionMode { get; init => field = value ?? ""; } = "";

    /// <summary>The amount of data read.</summary>
    [JsonPropertyName("input_bytes")]
    public ByteSize InputBytes { get; init; }

    /// <summary>The amount of data written.</summary>
    [JsonPropertyName("output_bytes")]
    public ByteSize OutputBytes { get; init; }

    /// <summary>The write rate, in bytes per second.</summary>
    [JsonPropertyName("output_rate_bytes")]
    public double OutputRateBytes { get; init; }

    /// <summary>The size of the additional metadata.</summary>
    [JsonPropertyName("extra_meta_bytes")]
    public ByteSize ExtraMetaBytes { get; init; }

    /// <summary>The number of tablets to back up.</summary>
    [JsonPropertyName("tablet_count")]
    public long TabletCount { get; init; }

    /// <summary>The number of tablets backed up so far.</summary>
    [JsonPropertyName("finish_tablet_count")]
    public long FinishTabletCount { get; init; }

    /// <summary>The number of macro blocks to back up.</summary>
    [JsonPropertyName("macro_block_count")]
    public long MacroBlockCount { get; init; }

    /// <summary>The number of macro blocks backed up so far.</summary>
    [JsonPropertyName("finish_macro_block_count")]
    public long FinishMacroBlockCount { get; init; }

    /// <summary>The number of files of the backup.</summary>
    [JsonPropertyName("file_count")]
    public long FileCount { get; init; }

    /// <summary>The turn in which metadata is backed up.</summary>
    [JsonPropertyName("meta_turn_id")]
    public long MetaTurnId { get; init; }

    /// <summary>The turn in which data is backed up.</summary>
    [JsonPropertyName("data_turn_id")]
    public long DataTurnId { get; init; }

    /// <summary>The OceanBase error code of the task. 0 if there was no error.</summary>
    [JsonPropertyName("result")]
    public long Result { get; init; }

    /// <summary>OceanBase's comment on the task, such as the reason for a failure.</summary>
    [JsonPropertyName("comment")]
    public string Comment { get; init => field = value ?? ""; } = "";

    /// <summary>The location of the backup.</summary>
    [JsonPropertyName("path")]
    public string Path { get; init => field = value ?? ""; } = "";
}
