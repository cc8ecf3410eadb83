using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Backup task.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record BackupTask
{
    /// <summary>The tenant id.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The task id.</summary>
    [JsonPropertyName("task_id")]
    public long TaskId { get; init; }

    /// <summary>The job id.</summary>
    [JsonPropertyName("job_id")]
    public long JobId { get; init; }

    /// <summary>The incarnation.</summary>
    [JsonPropertyName("incarnation")]
    public long Incarnation { get; init; }

    /// <summary>The backup set id.</summary>
    [JsonPropertyName("backup_set_id")]
    public long BackupSetId { get; init; }

    /// <summary>The start timestamp.</summary>
    [JsonPropertyName("start_timestamp")]
    public ServerTime StartTimestamp { get; init; }

    /// <summary>The end timestamp.</summary>
    [JsonPropertyName("end_timestamp")]
    public ServerTime EndTimestamp { get; init; }

    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public string Status { get; init => field = value ?? ""; } = "";

    /// <summary>The start scn.</summary>
    [JsonPropertyName("start_scn")]
    public long StartScn { get; init; }

    /// <summary>The end scn.</summary>
    [JsonPropertyName("end_scn")]
    public long EndScn { get; init; }

    /// <summary>The user ls start scn.</summary>
    [JsonPropertyName("user_ls_start_scn")]
    public long UserLsStartScn { get; init; }

    /// <summary>The encryption mode.</summary>
    [JsonPropertyName("encryption_mode")]
    public string EncryptionMode { get; init => field = value ?? ""; } = "";

    /// <summary>The input bytes.</summary>
    [JsonPropertyName("input_bytes")]
    public long InputBytes { get; init; }

    /// <summary>The output bytes.</summary>
    [JsonPropertyName("output_bytes")]
    public long OutputBytes { get; init; }

    /// <summary>The output rate bytes.</summary>
    [JsonPropertyName("output_rate_bytes")]
    public double OutputRateBytes { get; init; }

    /// <summary>The extra meta bytes.</summary>
    [JsonPropertyName("extra_meta_bytes")]
    public long ExtraMetaBytes { get; init; }

    /// <summary>The tablet count.</summary>
    [JsonPropertyName("tablet_count")]
    public long TabletCount { get; init; }

    /// <summary>The finish tablet count.</summary>
    [JsonPropertyName("finish_tablet_count")]
    public long FinishTabletCount { get; init; }

    /// <summary>The macro block count.</summary>
    [JsonPropertyName("macro_block_count")]
    public long MacroBlockCount { get; init; }

    /// <summary>The finish macro block count.</summary>
    [JsonPropertyName("finish_macro_block_count")]
    public long FinishMacroBlockCount { get; init; }

    /// <summary>The file count.</summary>
    [JsonPropertyName("file_count")]
    public long FileCount { get; init; }

    /// <summary>The meta turn id.</summary>
    [JsonPropertyName("meta_turn_id")]
    public long MetaTurnId { get; init; }

    /// <summary>The data turn id.</summary>
    [JsonPropertyName("data_turn_id")]
    public long DataTurnId { get; init; }

    /// <summary>The result.</summary>
    [JsonPropertyName("result")]
    public long Result { get; init; }

    /// <summary>The comment.</summary>
    [JsonPropertyName("comment")]
    public string Comment { get; init => field = value ?? ""; } = "";

    /// <summary>The path.</summary>
    [JsonPropertyName("path")]
    public string Path { get; init => field = value ?? ""; } = "";
}
