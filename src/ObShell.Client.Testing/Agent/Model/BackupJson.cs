using System.Text.Json.Nodes;

namespace ObShell.Client.Testing;

/// <summary>Backups and restores, as OBShell describes them.</summary>
internal static class BackupJson
{
    private const int TabletCount = 1200;
    private const int MacroBlockCount = 3400;
    private const long Bytes = 512L << 20;
    private const int LogStreamCount = 3;

    /// <summary>What the overviews say of a backup.</summary>
    public static JsonObject Task(FakeTenant tenant, FakeBackupJob job)
    {
        var done = job.HasSucceeded ? 1 : 0;
        return new()
        {
            ["tenant_id"] = tenant.Id,
            ["task_id"] = job.Id,
            ["job_id"] = job.Id,
            ["incarnation"] = 1,
            ["backup_set_id"] = job.SetId,
            ["start_timestamp"] = ModelJson.Time(job.StartedAt),
            ["end_timestamp"] = ModelJson.Time(job.IsRunning ? null : job.EndsAt),
            ["status"] = job.Status.ToString(),
            ["start_scn"] = Scn(job.StartedAt),
            ["end_scn"] = job.IsRunning ? 0 : Scn(job.EndsAt),
            ["user_ls_start_scn"] = Scn(job.StartedAt),
            ["encryption_mode"] = job.IsEncrypted ? "PASSWORD" : "NONE",
            ["input_bytes"] = done * Bytes,
            ["output_bytes"] = done * Bytes / 2,
            ["output_rate_bytes"] = done == 0 ? 0 : Bytes / 2 / Math.Max((job.EndsAt - job.StartedAt).TotalSeconds, 1),
            ["extra_meta_bytes"] = 0,
            ["tablet_count"] = TabletCount,
            ["finish_tablet_count"] = done * TabletCount,
            ["macro_block_count"] = MacroBlockCount,
            ["finish_macro_block_count"] = done * MacroBlockCount,
            ["file_count"] = done * LogStreamCount,
            ["meta_turn_id"] = 1,
            ["data_turn_id"] = 1,
            ["result"] = job.Result,
            ["comment"] = job.Comment,
            ["path"] = job.Path,
        };
    }

    /// <summary>What the list of backups says of one.</summary>
    public static JsonObject Job(FakeTenant tenant, FakeBackupJob job)
    {
        var result = new JsonObject
        {
            ["tenant_id"] = tenant.Id,
            ["job_id"] = job.Id,
            ["backup_set_id"] = job.SetId,
            ["plus_archivelog"] = job.IncludesArchiveLog ? "ON" : "OFF",
            ["backup_type"] = job.Mode == Backups.BackupMode.Full ? "FULL" : "INC",
            ["start_timestamp"] = ModelJson.Time(job.StartedAt),
        };
        if (!job.IsRunning)
        {
            result["end_timestamp"] = ModelJson.Time(job.EndsAt);
        }

        result["status"] = job.Status.ToString();
        result["result"] = job.Result;
        result["comment"] = job.Comment;
        result["description"] = "";
        result["path"] = job.Path;
        return result;
    }

    public static JsonObject Info(FakeTenant tenant)
    {
        var result = new JsonObject { ["tenant_id"] = tenant.Id };
        if (tenant.Backup.ArchiveLog.Checkpoint is { } checkpoint)
        {
            result["lastest_archive_log_checkpoint"] = ModelJson.Time(checkpoint);
        }

        if (tenant.Backup.Latest is { } job)
        {
            result["lastest_data_backup_time"] = ModelJson.Time(job.StartedAt);
        }

        if (tenant.Backup.ArchiveLog.Lag > TimeSpan.Zero)
        {
            result["archive_log_delay"] = tenant.Backup.ArchiveLog.Lag.TotalSeconds;
        }

        return result;
    }

    public static JsonObject ArchiveLog(FakeTenant tenant)
    {
        var log = tenant.Backup.ArchiveLog;
        return new()
        {
            ["tenant_id"] = tenant.Id,
            ["tenant_name"] = "",
            ["round_id"] = log.Round,
            ["status"] = log.Status.ToString(),
            ["path"] = tenant.Backup.ArchivePath,
            ["delay"] = log.Lag.TotalSeconds,
            ["checkpoint"] = ModelJson.Time(log.Checkpoint),
            ["start_time"] = ModelJson.Time(log.StartedAt),
        };
    }

    public static JsonObject Restore(FakeRestoreJob job)
    {
        var (running, source) = (job.IsRunning, job.Source);
        var bytes = (long)(job.Progress * Bytes);
        var tablets = (int)(job.Progress * TabletCount);
        return new()
        {
            ["tenant_id"] = 1,
            ["job_id"] = job.Id,
            ["restore_tenant_name"] = job.TenantName,
            ["restore_tenant_id"] = job.TenantId,
            ["backup_tenant_name"] = source.TenantName,
            ["backup_tenant_id"] = source.TenantId,
            ["backup_cluster_name"] = source.ClusterName,
            ["restore_option"] = job.Option,
            ["restore_scn"] = Scn(job.RestoresTo),
            ["restore_scn_display"] = ModelJson.Time(job.RestoresTo),
            ["status"] = job.Status.ToString(),
            ["start_timestamp"] = ModelJson.Time(job.StartedAt),
            ["backup_set_list"] = source.DataUri,
            ["backup_piece_list"] = source.ArchiveUri,
            ["backup_data_uri"] = source.DataUri,
            ["backup_log_uri"] = source.ArchiveUri,
            ["tablet_count"] = TabletCount,
            ["finish_tablet_count"] = tablets,
            ["total_bytes"] = Bytes,
            ["total_bytes_display"] = Display(Bytes),
            ["finish_bytes"] = bytes,
            ["finish_bytes_display"] = Display(bytes),
            ["description"] = "",
            ["recover_scn"] = running ? Scn(job.RestoresTo) : 0,
            ["recover_scn_display"] = running ? ModelJson.Time(job.RestoresTo) : "",
            ["recover_progress"] = running ? "0.00%" : "",
            ["restore_progress"] = running ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{job.Progress * 100:F2}%") : "",
            ["backup_cluster_version"] = running ? 0 : 17180066048,
            ["ls_count"] = running ? 0 : LogStreamCount,
            ["finish_ls_count"] = running ? 0 : LogStreamCount,
            ["comment"] = job.Comment,
            ["finish_timestamp"] = running ? "" : ModelJson.Time(job.EndsAt),
        };
    }

    public static JsonObject Windows(FakeBackupSource? source) => new()
    {
        ["restore_windows"] = source is null ? null : new JsonArray([.. source.Windows.Select(window => new JsonObject
        {
            ["start_time"] = ModelJson.Time(window.From),
            ["end_time"] = ModelJson.Time(window.To),
        })]),
    };

    public static long Scn(DateTimeOffset time) => (time - DateTimeOffset.UnixEpoch).Ticks * TimeSpan.NanosecondsPerTick;

    private static string Display(long bytes) => ModelJson.Size(bytes).Replace(" ", "", StringComparison.Ordinal);
}
