using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Restore overview.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record RestoreOverview
{
    /// <summary>The tenant id.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The job id.</summary>
    [JsonPropertyName("job_id")]
    public long JobId { get; init; }

    /// <summary>The restore tenant name.</summary>
    [JsonPropertyName("restore_tenant_name")]
    public string RestoreTenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The restore tenant id.</summary>
    [JsonPropertyName("restore_tenant_id")]
    public long RestoreTenantId { get; init; }

    /// <summary>The backup tenant name.</summary>
    [JsonPropertyName("backup_tenant_name")]
    public string BackupTenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The backup tenant id.</summary>
    [JsonPropertyName("backup_tenant_id")]
    public long BackupTenantId { get; init; }

    /// <summary>The backup cluster name.</summary>
    [JsonPropertyName("backup_cluster_name")]
    public string BackupClusterName { get; init => field = value ?? ""; } = "";

    /// <summary>The restore option.</summary>
    [JsonPropertyName("restore_option")]
    public string RestoreOption { get; init => field = value ?? ""; } = "";

    /// <summary>The restore scn.</summary>
    [JsonPropertyName("restore_scn")]
    public long RestoreScn { get; init; }

    /// <summary>The restore scn display.</summary>
    [JsonPropertyName("restore_scn_display")]
    public string RestoreScnDisplay { get; init => field = value ?? ""; } = "";

    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public string Status { get; init => field = value ?? ""; } = "";

    /// <summary>The start timestamp.</summary>
    [JsonPropertyName("start_timestamp")]
    public string StartTimestamp { get; init => field = value ?? ""; } = "";

    /// <summary>The backup set list.</summary>
    [JsonPropertyName("backup_set_list")]
    public string BackupSetList { get; init => field = value ?? ""; } = "";

    /// <summary>The backup piece list.</summary>
    [JsonPropertyName("backup_piece_list")]
    public string BackupPieceList { get; init => field = value ?? ""; } = "";

    /// <summary>The backup data uri.</summary>
    [JsonPropertyName("backup_data_uri")]
    public string BackupDataUri { get; init => field = value ?? ""; } = "";

    /// <summary>The backup log uri.</summary>
    [JsonPropertyName("backup_log_uri")]
    public string BackupLogUri { get; init => field = value ?? ""; } = "";

    /// <summary>The tablet count.</summary>
    [JsonPropertyName("tablet_count")]
    public long TabletCount { get; init; }

    /// <summary>The finish tablet count.</summary>
    [JsonPropertyName("finish_tablet_count")]
    public long FinishTabletCount { get; init; }

    /// <summary>The total bytes.</summary>
    [JsonPropertyName("total_bytes")]
    public long TotalBytes { get; init; }

    /// <summary>The total bytes display.</summary>
    [JsonPropertyName("total_bytes_display")]
    public string TotalBytesDisplay { get; init => field = value ?? ""; } = "";

    /// <summary>The finish bytes.</summary>
    [JsonPropertyName("finish_bytes")]
    public long FinishBytes { get; init; }

    /// <summary>The finish bytes display.</summary>
    [JsonPropertyName("finish_bytes_display")]
    public string FinishBytesDisplay { get; init => field = value ?? ""; } = "";

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>The recover scn.</summary>
    [JsonPropertyName("recover_scn")]
    public long RecoverScn { get; init; }

    /// <summary>The recover scn display.</summary>
    [JsonPropertyName("recover_scn_display")]
    public string RecoverScnDisplay { get; init => field = value ?? ""; } = "";

    /// <summary>The recover progress.</summary>
    [JsonPropertyName("recover_progress")]
    public string RecoverProgress { get; init => field = value ?? ""; } = "";

    /// <summary>The restore progress.</summary>
    [JsonPropertyName("restore_progress")]
    public string RestoreProgress { get; init => field = value ?? ""; } = "";

    /// <summary>The backup cluster version.</summary>
    [JsonPropertyName("backup_cluster_version")]
    public long BackupClusterVersion { get; init; }

    /// <summary>The ls count.</summary>
    [JsonPropertyName("ls_count")]
    public long LsCount { get; init; }

    /// <summary>The finish ls count.</summary>
    [JsonPropertyName("finish_ls_count")]
    public long FinishLsCount { get; init; }

    /// <summary>The comment.</summary>
    [JsonPropertyName("comment")]
    public string Comment { get; init => field = value ?? ""; } = "";

    /// <summary>The finish timestamp.</summary>
    [JsonPropertyName("finish_timestamp")]
    public string FinishTimestamp { get; init => field = value ?? ""; } = "";

    // Secrets are not shown.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"TenantId = {TenantId}, JobId = {JobId}, RestoreTenantName = {RestoreTenantName}, RestoreTenantId = {RestoreTenantId}, BackupTenantName = {BackupTenantName}, BackupTenantId = {BackupTenantId}, BackupClusterName = {BackupClusterName}, RestoreOption = {RestoreOption}, RestoreScn = {RestoreScn}, RestoreScnDisplay = {RestoreScnDisplay}, Status = {Status}, StartTimestamp = {StartTimestamp}, BackupSetList = {BackupSetList}, BackupPieceList = {BackupPieceList}, TabletCount = {TabletCount}, FinishTabletCount = {FinishTabletCount}, TotalBytes = {TotalBytes}, TotalBytesDisplay = {TotalBytesDisplay}, FinishBytes = {FinishBytes}, FinishBytesDisplay = {FinishBytesDisplay}, Description = {Description}, RecoverScn = {RecoverScn}, RecoverScnDisplay = {RecoverScnDisplay}, RecoverProgress = {RecoverProgress}, RestoreProgress = {RestoreProgress}, BackupClusterVersion = {BackupClusterVersion}, LsCount = {LsCount}, FinishLsCount = {FinishLsCount}, Comment = {Comment}, FinishTimestamp = {FinishTimestamp}");
        return true;
    }
}
