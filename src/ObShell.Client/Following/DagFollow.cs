namespace ObShell.Client;

/// <summary>One follower of a DAG: how it asks, what it has seen and what it waits for.</summary>
/// <param name="id">The DAG.</param>
/// <param name="seen">What is known of it already; null to ask at once.</param>
/// <param name="ask">Asks the agent.</param>
/// <param name="waitsFor">Whether a picture of the DAG is worth coming back with.</param>
internal sealed class DagFollow(
    DagId id, DagDetailDTO? seen, Func<CancellationToken, Task<DagDetailDTO>> ask, Func<DagDetailDTO, bool> waitsFor)
{
    private TimeSpan? _delay;
    private bool _first;

    public DagId Id { get; } = id;

    /// <summary>The DAG as it was last seen; null when it was not yet.</summary>
    public DagDetailDTO? Latest { get; private set; } = seen;

    /// <summary>Since when there have been nothing but faults, as a time stamp; null when the last call went well.</summary>
    public long? FaultsSince { get; set; }

    public bool IsWaitedFor(DagDetailDTO dag) => !(_first && ReferenceEquals(dag, Latest)) && waitsFor(dag);

    /// <summary>Begins to wait for the next picture. The pace goes on where it was.</summary>
    public void Rewind() => _first = true;

    /// <summary>The first answer is what is known already, so that the pace is kept between two waits and after a call that brought the DAG.</summary>
    public async ValueTask<DagDetailDTO> AskAsync(CancellationToken cancellationToken)
    {
        if (_first && Latest is not null)
        {
            return Latest;
        }

        _first = false;
        return Latest = await ask(cancellationToken).ConfigureAwait(false);
    }

    public TimeSpan NextDelay(DagFollowOptions options)
    {
        _first = false;
        var grown = _delay is { } last ? last.TotalMilliseconds * options.DelayGrowth : options.FirstDelay.TotalMilliseconds;
        return (_delay = TimeSpan.FromMilliseconds(Math.Min(grown, options.MaxDelay.TotalMilliseconds))).Value;
    }
}
