using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>A restore of a tenant, running or finished.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record RestoreTask
{
    /// <summary>The id of the tenant that stores the job record: 1, the sys tenant.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The id of the restore job.</summary>
    [JsonPropertyName("job_id")]
    public long JobId { get; init; }

    /// <summary>The name of the tenant that is restored.</summary>
    [JsonPropertyName("restore_tenant_name")]
    public string RestoreTenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the tenant that is restored.</summary>
    [JsonPropertyName("restore_tenant_id")]
    public long RestoreTenantId { get; init; }

    /// <summary>The name of the source tenant of the backup.</summary>
    [JsonPropertyName("backup_tenant_name")]
    public string BackupTenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the source tenant of the backup.</summary>
    [JsonPropertyName("backup_tenant_id")]
    public long BackupTenantId { get; init; }

    /// <summary>The name of the source cluster of the backup.</summary>
    [JsonPropertyName("backup_cluster_name")]
    public string BackupClusterName { get; init => field = value ?? ""; } = "";

    /// <summary>The options passed to OceanBase, such as <c>pool_list=...&amp;locality=...&amp;primary_zone=...</c>.</summary>
    [JsonPropertyName("restore_option")]
    public string RestoreOption { get; init => field = value ?? ""; } = "";

    /// <summary>The SCN to restore to, in nanoseconds since 1970 UTC.</summary>
    [JsonPropertyName("restore_scn")]
    public long RestoreScn { get; init; }

    /// <summary>The time of the SCN to restore to; null if there is none.</summary>
    [JsonPropertyName("restore_scn_display")]
    [JsonConverter(typeof(OptionalServerTimeConverter))]
    public ServerTime? RestoreScnDisplay { get; init; }

    /// <summary>The status of the restore.</summary>
    [JsonPropertyName("status")]
    public RestoreStatus Status { get; init; }

    /// <summary>When the restore started; null if OceanBase reports none.</summary>
    [JsonPropertyName("start_timestamp")]
    [JsonConverter(typeof(OptionalServerTimeConverter))]
    public ServerTime? StartTimestamp { get; init; }

    /// <summary>The URI of the backup sets used, without its credentials. Empty if the server cannot read it.</summary>
    [JsonPropertyName("backup_set_list")]
    public string BackupSetList { get; init => field = value ?? ""; } = "";

    /// <summary>The URI of the log pieces used, without its credentials. Empty if the server cannot read it.</summary>
    [JsonPropertyName("backup_piece_list")]
    public string BackupPieceList { get; init => field = value ?? ""; } = "";

    /// <summary>The URI of the data backup, without its credentials. Empty if the server cannot read it.</summary>
    [JsonPropertyName("backup_data_uri")]
    public string BackupDataUri { get; init => field = value ?? ""; } = "";

    /// <summary>The URI of the archived logs, without its credentials. Empty if the server cannot read it.</summary>
    [JsonPropertyName("backup_log_uri")]
    public string BackupLogUri { get; init => field = value ?? ""; } = "";

    /// <summary>The number of tablets to restore. 0 if OceanBase does not report it.</summary>
    [JsonPropertyName("tablet_count")]
    public long TabletCount { get; init; }

    /// <summary>The number of tablets restored so far. 0 if OceanBase does not report it.</summary>
    [JsonPropertyName("finish_tablet_count")]
    public long FinishTabletCount { get; init; }

    /// <summary>The amount of data to restore.</summary>
    [JsonPropertyName("total_bytes")]
    public ByteSize TotalBytes { get; init; }

    /// <summary>The amount of data to restore, as text with a binary unit, such as <c>1.25GB</c>.</summary>
    [JsonPropertyName("total_bytes_display")]
    public string TotalBytesDisplay { get; init => field = value ?? ""; } = "";

    /// <summary>The amount of data restored so far.</summary>
    [JsonPropertyName("finish_bytes")]
    public ByteSize FinishBytes { get; init; }

    /// <summary>The amount of data restored so far, as text with a binary unit, such as <c>1.25GB</c>.</summary>
    [JsonPropertyName("finish_bytes_display")]
    public string FinishBytesDisplay { get; init => field = value ?? ""; } = "";

    /// <summary>The description that the restore was created with.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>The SCN up to which logs are replayed, in nanoseconds since 1970 UTC. 0 once the restore has ended.</summary>
    [JsonPropertyName("recover_scn")]
    public long RecoverScn { get; init; }

    /// <summary>The time of the SCN up to which logs are replayed; null once the restore has ended.</summary>
    [JsonPropertyName("recover_scn_display")]
    [JsonConverter(typeof(OptionalServerTimeConverter))]
    public ServerTime? RecoverScnDisplay { get; init; }

    /// <summary>The progress of the log replay, as OceanBase's text. Empty once the restore has ended.</summary>
    [JsonPropertyName("recover_progress")]
    public string RecoverProgress { get; init => field = value ?? ""; } = "";

    /// <summary>The progress of the data restore, as OceanBase's text. Empty once the restore has ended.</summary>
    [JsonPropertyName("restore_progress")]
    public string RestoreProgress { get; init => field = value ?? ""; } = "";

    /// <summary>The version of the source cluster of the backup, as the number that OceanBase encodes it in. 0 while the restore runs.</summary>
    [JsonPropertyName("backup_cluster_version")]
    public long BackupClusterVersion { get; init; }

    /// <summary>The number of log streams to restore. 0 while the restore runs.</summary>
    [JsonPropertyName("ls_count")]
    public long LsCount { get; init; }

    /// <summary>The number of log streams restored. 0 while the restore runs.</summary>
    [JsonPropertyName("finish_ls_count")]
    public long FinishLsCount { get; init; }

    /// <summary>OceanBase's comment on the restore, such as the reason for a failure. Empty while the restore runs.</summary>
    [JsonPropertyName("comment")]
    public string Comment { get; init => field = value ?? ""; } = "";

    /// <summary>When the restore ended, with the server's offset. Null while it runs.</summary>
    [JsonPropertyName("finish_timestamp")]
    [JsonConverter(typeof(OptionalServerTimeConverter))]
    public ServerTime? FinishTimestamp { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"TenantId = {TenantId}, JobId = {JobId}, RestoreTenantName = {RestoreTenantName}, RestoreTenantId = {RestoreTenantId}, BackupTenantName = {BackupTenantName}, BackupTenantId = {BackupTenantId}, BackupClusterName = {BackupClusterName}, RestoreOption = {RestoreOption}, RestoreScn = {RestoreScn}, RestoreScnDisplay = {RestoreScnDisplay}, Status = {Status}, StartTimestamp = {StartTimestamp}, BackupSetList = {BackupSetList}, BackupPieceList = {BackupPieceList}, TabletCount = {TabletCount}, FinishTabletCount = {FinishTabletCount}, TotalBytes = {TotalBytes}, TotalBytesDisplay = {TotalBytesDisplay}, FinishBytes = {FinishBytes}, FinishBytesDisplay = {FinishBytesDisplay}, Description = {Description}, RecoverScn = {RecoverScn}, RecoverScnDisplay = {RecoverScnDisplay}, RecoverProgress = {RecoverProgress}, RestoreProgress = {RestoreProgress}, BackupClusterVersion = {BackupClusterVersion}, LsCount = {LsCount}, FinishLsCount = {FinishLsCount}, Comment = {Comment}, FinishTimestamp = {FinishTimestamp}");
        return true;
    }
}
