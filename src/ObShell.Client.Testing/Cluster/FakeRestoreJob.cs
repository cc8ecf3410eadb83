using ObShell.Client.Backups;

namespace ObShell.Client.Testing;

/// <summary>The restore of a tenant of a <see cref="FakeCluster"/>. Its status changes by the clock of the fake, and the tenant exists when it has succeeded.</summary>
public sealed class FakeRestoreJob
{
    private readonly FakeCluster _cluster;
    private readonly FakeJobFailure? _failure;
    private readonly ModelTimer _timer;
    private bool _isCanceled;

    internal FakeRestoreJob(FakeCluster cluster, int id, string tenantName, FakeBackupSource source, DateTimeOffset at, Action<FakeRestoreJob> create)
    {
        (_cluster, _failure, Id, TenantName, Source, StartedAt) = (cluster, cluster.TakeRestoreFailure(), id, tenantName, source, at);
        _timer = new(() =>
        {
            if (_failure is null)
            {
                create(this);
            }
        });
        EndsAt = at + cluster.RestoreDuration;
        cluster.Gate.Set(_timer);
    }

    /// <summary>The id.</summary>
    public int Id { get; }

    /// <summary>The name of the tenant that is restored.</summary>
    public string TenantName { get; }

    /// <summary>The backups that it is restored from.</summary>
    public FakeBackupSource Source { get; }

    /// <summary>The time that the tenant is restored to.</summary>
    public DateTimeOffset RestoresTo { get; internal init; }

    /// <summary>When it was started.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>When it ends or has ended. Tests set it to make the job quicker or slower.</summary>
    public DateTimeOffset EndsAt
    {
        get;
        set => (field, _timer.Due) = (value, value);
    }

    /// <summary>Whether it has not ended.</summary>
    public bool IsRunning => IsRunningAt(_cluster.Now);

    /// <summary>The status at the moment.</summary>
    public RestoreStatus Status =>
        !IsRunning ? _failure is null && !_isCanceled ? RestoreStatus.Succeeded : RestoreStatus.Failed
        : Progress < 0.1 ? RestoreStatus.CreatingTenant
        : RestoreStatus.Restoring;

    /// <summary>What the database says about it.</summary>
    public string Comment => IsRunning ? "" : _isCanceled ? "restore is canceled" : _failure?.Comment ?? "";

    internal IReadOnlyList<string> PoolNames { get; init; } = [];

    internal string Option { get; init; } = "";

    internal int TenantId { get; set; }

    /// <summary>How much of it is done, from 0 to 1.</summary>
    internal double Progress => EndsAt <= StartedAt ? 1 : Math.Clamp((_cluster.Now - StartedAt) / (EndsAt - StartedAt), 0, 1);

    internal bool IsRunningAt(DateTimeOffset at) => at < EndsAt;

    internal void Cancel(DateTimeOffset at)
    {
        if (IsRunningAt(at))
        {
            (_isCanceled, EndsAt, _timer.Due) = (true, at, null);
        }
    }
}
