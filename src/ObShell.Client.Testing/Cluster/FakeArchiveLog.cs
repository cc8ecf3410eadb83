using ObShell.Client.Backups;

namespace ObShell.Client.Testing;

/// <summary>How the logs of a <see cref="FakeTenant"/> are archived. Its status changes by the clock of the fake.</summary>
public sealed class FakeArchiveLog
{
    private readonly FakeCluster _cluster;
    private ArchiveLogStatus _target;
    private DateTimeOffset _changedAt;

    internal FakeArchiveLog(FakeCluster cluster) => _cluster = cluster;

    /// <summary>The status at the moment; the default value when logs were never archived.</summary>
    public ArchiveLogStatus Status => StatusAt(_cluster.Now);

    /// <summary>How often archiving was started afresh.</summary>
    public int Round { get; private set; }

    /// <summary>When the round was started; null when there was none.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>Up to which time logs are archived; null when they never were.</summary>
    public DateTimeOffset? Checkpoint => StartedAt is null ? null
        : (_target == ArchiveLogStatus.Doing ? _cluster.Now : _changedAt) - Lag is var time && time > StartedAt ? time : StartedAt;

    /// <summary>How far archiving is behind.</summary>
    public TimeSpan Lag { get; set; }

    /// <summary>When the status becomes the one that was asked for.</summary>
    internal DateTimeOffset SettledAt { get; private set; }

    /// <summary>Interrupts archiving, as a full disk does, until it is started again.</summary>
    public void Interrupt() => _cluster.Gate.Enter(() => Change(ArchiveLogStatus.Interrupted, _cluster.Now, TimeSpan.Zero));

    internal ArchiveLogStatus StatusAt(DateTimeOffset at)
    {
        if (at >= SettledAt || _target == ArchiveLogStatus.Interrupted)
        {
            return _target;
        }

        return _target == ArchiveLogStatus.Stop ? ArchiveLogStatus.Stopping
            : _target == ArchiveLogStatus.Suspend ? ArchiveLogStatus.Suspending
            : at - _changedAt < (SettledAt - _changedAt) / 2 ? ArchiveLogStatus.Prepare
            : ArchiveLogStatus.Beginning;
    }

    /// <summary>Starts, stops or suspends archiving. What is never started cannot be stopped.</summary>
    internal void Set(ArchiveLogStatus target, DateTimeOffset at)
    {
        if (target == _target || (target != ArchiveLogStatus.Doing && StartedAt is null))
        {
            return;
        }

        if (target == ArchiveLogStatus.Doing && _target != ArchiveLogStatus.Suspend)
        {
            Round++;
            StartedAt = at;
        }

        Change(target, at, _cluster.ArchiveLogDelay);
    }

    private void Change(ArchiveLogStatus target, DateTimeOffset at, TimeSpan delay) => (_target, _changedAt, SettledAt) = (target, at, at + delay);
}
