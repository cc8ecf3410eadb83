namespace ObShell.Client.Testing;

/// <summary>Backups of one tenant that a restore can take: those of a tenant of the cluster, or of another cluster.</summary>
public sealed class FakeBackupSource
{
    private readonly FakeTenantBackup? _backup;
    private readonly (DateTimeOffset From, DateTimeOffset To) _window;

    internal FakeBackupSource(FakeTenantBackup backup, int tenantId, string clusterName) =>
        (_backup, DataUri, ArchiveUri, TenantName, TenantMode, TenantId, ClusterName) = (backup, backup.DataPath, backup.ArchivePath, backup.TenantName, backup.TenantMode, tenantId, clusterName);

    internal FakeBackupSource(string dataUri, string archiveUri, string tenantName, int tenantId, string clusterName, (DateTimeOffset From, DateTimeOffset To) window) =>
        (DataUri, ArchiveUri, TenantName, TenantId, ClusterName, _window) = (dataUri, archiveUri, tenantName, tenantId, clusterName, window);

    /// <summary>Where the backups are, without access keys.</summary>
    public string DataUri { get; }

    /// <summary>Where the archived logs are, without access keys.</summary>
    public string ArchiveUri { get; }

    /// <summary>The name that the tenant had.</summary>
    public string TenantName { get; }

    /// <summary>The name of the cluster that the tenant was in.</summary>
    public string ClusterName { get; }

    internal int TenantId { get; }

    internal string TenantMode { get; } = "MYSQL";

    /// <summary>The times that it can be restored to: from the end of a backup as long as logs were archived, or that moment alone.</summary>
    internal IReadOnlyList<(DateTimeOffset From, DateTimeOffset To)> Windows
    {
        get
        {
            if (_backup is null)
            {
                return [_window];
            }

            FakeBackupJob[] good = [.. _backup.Jobs.Where(job => job.HasSucceeded)];
            return _backup.ArchiveLog is { Checkpoint: { } checkpoint } && good.FirstOrDefault(job => job.EndsAt <= checkpoint) is { } first
                ? [(first.EndsAt, checkpoint)]
                : [.. good.Where(job => job.IncludesArchiveLog).Select(job => (job.EndsAt, job.EndsAt))];
        }
    }
}
