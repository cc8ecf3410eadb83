using ObShell.Client.Backups;

namespace ObShell.Client.Testing;

/// <summary>The backups of a <see cref="FakeTenant"/> and how they are configured.</summary>
/// <example>
/// <code>
/// var backup = fake.Tenants["orders"].Backup;
/// (backup.DataUri, backup.ArchiveUri) = ("file:///backup/data", "file:///backup/log");
/// fake.Cluster.BackupDuration = TimeSpan.FromHours(2);
/// fake.Cluster.FailNextBackup("no space left on device");
/// </code>
/// </example>
public sealed class FakeTenantBackup
{
    private readonly FakeCluster _cluster;
    private readonly FakeTenant _tenant;
    private readonly List<FakeBackupJob> _jobs = [];

    internal FakeTenantBackup(FakeCluster cluster, FakeTenant tenant) => (_cluster, _tenant, ArchiveLog) = (cluster, tenant, new(cluster));

    /// <summary>Where backups go; empty when that is not configured.</summary>
    public string DataUri { get; set; } = "";

    /// <summary>Where archived logs go; empty when that is not configured.</summary>
    public string ArchiveUri { get; set; } = "";

    /// <summary>Whether archiving or the workload has priority.</summary>
    public ArchiveBinding Binding { get; set; } = ArchiveBinding.Optional;

    /// <summary>How long a piece of the archived logs is, such as <c>1d</c>.</summary>
    public string PieceSwitchInterval { get; set; } = "1d";

    /// <summary>How far back a restore must remain possible, such as <c>7d</c>; empty when nothing is deleted.</summary>
    public string RecoveryWindow { get; set; } = "";

    /// <summary>How logs are archived.</summary>
    public FakeArchiveLog ArchiveLog { get; }

    /// <summary>The backups, the oldest first.</summary>
    public IReadOnlyList<FakeBackupJob> Jobs => _cluster.Gate.Enter<IReadOnlyList<FakeBackupJob>>(() => [.. _jobs]);

    internal string TenantName => _tenant.Name;

    internal string TenantMode => _tenant.Mode.ToString();

    /// <summary>Where backups go, without access keys.</summary>
    internal string DataPath => BackupUri.WithoutKeys(DataUri);

    internal string ArchivePath => BackupUri.WithoutKeys(ArchiveUri);

    /// <summary>The one that runs, or else the newest; null when there was none.</summary>
    internal FakeBackupJob? Latest => _jobs.FindLast(job => job.IsRunning) ?? _jobs.LastOrDefault();

    /// <summary>Starts a backup without OBShell, as by SQL. It takes <see cref="FakeCluster.BackupDuration"/>.</summary>
    /// <param name="mode">Whether it is full or incremental; <see cref="BackupMode.Full"/> when left out.</param>
    /// <returns>The backup.</returns>
    public FakeBackupJob Start(BackupMode mode = default) => _cluster.Gate.Enter(() => Start(_cluster.Now, mode, includesArchiveLog: false, isEncrypted: false));

    internal bool IsRunningAt(DateTimeOffset at) => _jobs.Exists(job => job.IsRunningAt(at));

    internal FakeBackupJob Start(DateTimeOffset at, BackupMode mode, bool includesArchiveLog, bool isEncrypted)
    {
        var number = _cluster.NextId();
        var job = new FakeBackupJob(_cluster, number, _jobs.Count + 1, at, _cluster.TakeBackupFailure())
        {
            Mode = mode == default ? BackupMode.Full : mode,
            IncludesArchiveLog = includesArchiveLog,
            IsEncrypted = isEncrypted,
            Path = DataPath,
        };
        _jobs.Add(job);
        _cluster.Register(this, _tenant.Id);
        return job;
    }

    internal void Cancel(DateTimeOffset at) => _jobs.ForEach(job => job.Cancel(at));
}
