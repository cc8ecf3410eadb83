using ObShell.Client.Backups;

namespace ObShell.Client.Testing;

/// <summary>A backup of a <see cref="FakeTenant"/>. Its status changes by the clock of the fake.</summary>
public sealed class FakeBackupJob
{
    private readonly FakeCluster _cluster;
    private readonly FakeJobFailure? _failure;
    private bool _isCanceled;

    internal FakeBackupJob(FakeCluster cluster, int id, int setId, DateTimeOffset at, FakeJobFailure? failure) =>
        (_cluster, Id, SetId, StartedAt, EndsAt, _failure) = (cluster, id, setId, at, at + cluster.BackupDuration, failure);

    /// <summary>The id.</summary>
    public int Id { get; }

    /// <summary>The id of the backup set that it writes.</summary>
    public int SetId { get; }

    /// <summary>Whether it is full or incremental.</summary>
    public BackupMode Mode { get; internal init; } = BackupMode.Full;

    /// <summary>Whether archived logs are part of it.</summary>
    public bool IncludesArchiveLog { get; internal init; }

    /// <summary>Whether it is encrypted with a password.</summary>
    public bool IsEncrypted { get; internal init; }

    /// <summary>Where it is written to, without access keys.</summary>
    public string Path { get; internal init; } = "";

    /// <summary>When it was started.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>When it ends or has ended. Tests set it to make the job quicker or slower.</summary>
    public DateTimeOffset EndsAt { get; set; }

    /// <summary>Whether it has not ended.</summary>
    public bool IsRunning => IsRunningAt(_cluster.Now);

    /// <summary>The status at the moment.</summary>
    public BackupStatus Status => (IsRunning, _isCanceled) switch
    {
        (true, true) => BackupStatus.Canceling,
        (true, false) => BackupStatus.Doing,
        (false, true) => BackupStatus.Canceled,
        _ => _failure is null ? BackupStatus.Completed : BackupStatus.Failed,
    };

    /// <summary>Whether it has succeeded.</summary>
    public bool HasSucceeded => Status == BackupStatus.Completed;

    /// <summary>The error code of the database; 0 as long as there is none.</summary>
    public int Result => IsRunning ? 0 : _isCanceled ? -4072 : _failure?.Result ?? 0;

    /// <summary>What the database says about it.</summary>
    public string Comment => IsRunning || _isCanceled ? "" : _failure?.Comment ?? "";

    internal bool IsRunningAt(DateTimeOffset at) => at < EndsAt;

    /// <summary>Cancels it, which takes a tenth of the time that a backup takes.</summary>
    internal void Cancel(DateTimeOffset at)
    {
        if (IsRunningAt(at) && !_isCanceled)
        {
            _isCanceled = true;
            EndsAt = at + (_cluster.BackupDuration / 10);
        }
    }
}
