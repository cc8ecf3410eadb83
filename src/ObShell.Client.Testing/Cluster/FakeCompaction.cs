namespace ObShell.Client.Testing;

/// <summary>The major compaction of a <see cref="FakeTenant"/>: the last one, or the one that runs.</summary>
public sealed class FakeCompaction
{
    private readonly FakeCluster _cluster;
    private DateTimeOffset? _finishedAt;

    internal FakeCompaction(FakeCluster cluster) => (_cluster, StartedAt, _finishedAt) = (cluster, cluster.Now, cluster.Now);

    /// <summary>How long the ones take that are started from now on.</summary>
    public TimeSpan Duration { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>When it was started.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When it ended, or when the one before ended while one runs.</summary>
    public DateTimeOffset FinishedAt => IsRunning ? LastFinishedAt : _finishedAt ?? StartedAt;

    /// <summary>Whether one runs. One that has failed runs until its error is cleared.</summary>
    public bool IsRunning => HasFailed || _finishedAt > _cluster.Now;

    /// <summary>Whether it has failed.</summary>
    public bool HasFailed { get; set; }

    /// <summary>Whether it is suspended.</summary>
    public bool IsSuspended { get; set; }

    internal long Scn { get; private set; } = 1;

    internal long LastScn { get; private set; } = 1;

    private DateTimeOffset LastFinishedAt { get; set; }

    internal void Start()
    {
        LastFinishedAt = FinishedAt;
        LastScn = Scn;
        StartedAt = _cluster.Now;
        _finishedAt = StartedAt + Duration;
        Scn = (StartedAt - DateTimeOffset.UnixEpoch).Ticks * TimeSpan.NanosecondsPerTick;
    }
}
