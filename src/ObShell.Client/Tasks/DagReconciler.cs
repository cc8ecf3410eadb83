namespace ObShell.Client;

/// <summary>Looks through an agent's DAGs for the one that a call would have made.</summary>
/// <param name="client">The client that made the call.</param>
/// <param name="order">What the call would have made.</param>
/// <param name="agent">The agent that the call was sent to.</param>
/// <param name="sent">When the call was begun, as a time stamp of <paramref name="time"/>.</param>
/// <param name="ended">When the call was given up, as a time stamp of <paramref name="time"/>.</param>
/// <param name="mayStillRun">Whether the agent may still be at work on the call, having neither answered nor closed the connection.</param>
/// <param name="time">The client's clock.</param>
internal sealed class DagReconciler(ObShellClient client, DagOrder order, Uri agent, long sent, long ended, bool mayStillRun, TimeProvider time)
{
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromSeconds(2);

    /// <summary>How long an agent may take to make the DAG of a call whose connection has ended.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(5);

    /// <summary>The unfinished DAGs that the call may have made, newest first.</summary>
    public async Task<IReadOnlyList<DagOperation>> FindUnfinishedAsync(CancellationToken cancellationToken)
    {
        // Only the agent that took the call knows its own DAGs.
        using var pinned = client.PinTo(agent);
        var (from, _) = await WindowAsync(cancellationToken).ConfigureAwait(false);
        var dags = await client.Tasks.GetAgentUnfinishedDagsAsync(showDetails: false, cancellationToken).ConfigureAwait(false);
        return Fitting(dags, dag => dag.Name == order.DagName && BeganSince(dag, from));
    }

    /// <summary>Tells what became of the call, without guessing.</summary>
    public async Task<Reconciliation> ReconcileAsync(CancellationToken cancellationToken)
    {
        if (time.GetElapsedTime(ended) < Settling)
        {
            await Task.Delay(Settling - time.GetElapsedTime(ended), time, cancellationToken).ConfigureAwait(false);
        }

        ObShellResponse<ObShellList<DagDetailDTO>> dags;
        DateTimeOffset from, to;
        using var pinned = client.PinTo(agent);
        try
        {
            (from, to) = await WindowAsync(cancellationToken).ConfigureAwait(false);
            dags = await client.Tasks.GetAgentDagsAsync(showDetails: true, cancellationToken).ConfigureAwait(false);
        }
        catch (ObShellNotFoundException)
        {
            return CannotTell([], "this agent does not list its finished DAGs (OBShell does since 4.3.0)");
        }

        var candidates = Fitting(dags, dag => order.Fits(dag) && BeganSince(dag, from) && !BeganAfter(dag, to));
        return candidates switch
        {
            [] when mayStillRun => CannotTell([], $"the agent has no DAG '{order.DagName}' that began since the call was sent, but it had not ended the call, and may still be at work on it"),
            [] => new Reconciliation(ReconciliationOutcome.NotStarted, [], $"the agent has no DAG '{order.DagName}' that began since the call was sent"),
            [var one] when one.Latest!.StartTime.IsSet => new Reconciliation(ReconciliationOutcome.Started, candidates, $"DAG {one.Id} is the only one that fits"),
            [var one] => CannotTell(candidates, $"DAG {one.Id} fits, but it was retried or cancelled since, so that it can't be told when it began"),
            _ => CannotTell(candidates, $"{candidates.Length} DAGs fit"),
        };
    }

    private static Reconciliation CannotTell(IReadOnlyList<DagOperation> candidates, string reason) =>
        new(ReconciliationOutcome.CannotTell, candidates, reason);

    private static bool BeganSince(DagDetailDTO dag, DateTimeOffset from) => !dag.StartTime.IsSet || dag.StartTime.ToDateTimeOffset() >= from;

    private static bool BeganAfter(DagDetailDTO dag, DateTimeOffset to) =>
        dag.StartTime.IsSet && EarliestStart(dag) > to;

    /// <summary>A DAG's own time moves when it begins to run; its nodes keep the time when it was made until their turn comes.</summary>
    private static DateTimeOffset EarliestStart(DagDetailDTO dag) => (dag.Nodes ?? [])
        .Where(node => node is { StartTime.IsSet: true })
        .Select(node => node.StartTime.ToDateTimeOffset())
        .Append(dag.StartTime.ToDateTimeOffset())
        .Min();

    /// <summary>From when to when the call can have made its DAG, by the agent's clock, by which the DAG's times are.</summary>
    private async Task<(DateTimeOffset From, DateTimeOffset To)> WindowAsync(CancellationToken cancellationToken)
    {
        var now = await client.Information.GetTimeAsync(cancellationToken).ConfigureAwait(false);
        var there = now.Data.ToDateTimeOffset();
        return (Shift(there, -time.GetElapsedTime(sent) - ClockTolerance), Shift(there, Settling + ClockTolerance - time.GetElapsedTime(ended)));
    }

    /// <summary>A clock may be set to anything; the sum stays within what there is.</summary>
    private static DateTimeOffset Shift(DateTimeOffset moment, TimeSpan by) =>
        new(Math.Clamp(moment.UtcTicks + by.Ticks, DateTimeOffset.MinValue.UtcTicks, DateTimeOffset.MaxValue.UtcTicks), TimeSpan.Zero);

    private DagOperation[] Fitting(ObShellResponse<ObShellList<DagDetailDTO>> dags, Func<DagDetailDTO, bool> fits) =>
    [
        .. (dags.Data?.Contents ?? [])
            .Where(dag => dag is not null && fits(dag))
            .OrderByDescending(dag => dag.LocalDagId)
            .Select(client.Follow),
    ];
}
