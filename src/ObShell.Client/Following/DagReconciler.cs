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
        return Fitting(dags, dag => dag.Name == order.DagName && !(Began(dag) < from));
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

        var candidates = Fitting(dags, dag => order.Fits(dag) && !(Began(dag) < from) && !(Began(dag) > to));
        return candidates switch
        {
            [] when mayStillRun => CannotTell([], $"the agent has no DAG '{order.DagName}' that began since the call was sent, but it had not ended the call, and may still be at work on it"),
            [] => new Reconciliation(ReconciliationOutcome.NotStarted, [], $"the agent has no DAG '{order.DagName}' that began since the call was sent"),
            [var one] when TellsWhenItBegan(one.Latest!) => new Reconciliation(ReconciliationOutcome.Started, candidates, $"DAG {one.Id} is the only one that fits"),
            [var one] => CannotTell(candidates, $"DAG {one.Id} fits, but it does not show when it was made"),
            _ => CannotTell(candidates, $"{candidates.Length} DAGs fit"),
        };
    }

    private static Reconciliation CannotTell(IReadOnlyList<DagOperation> candidates, string reason) =>
        new(ReconciliationOutcome.CannotTell, candidates, reason);

    /// <summary>
    /// When a DAG was made, or a little later: its own time moves when it begins to run and with each retry, but nodes keep the time when they were made until their turn
    /// comes, and then that of their turn. Null when nothing in it has a time.
    /// </summary>
    private static DateTimeOffset? Began(DagDetailDTO dag) => (dag.Nodes ?? [])
        .Where(node => node is not null)
        .Select(node => node.StartTime)
        .Append(dag.StartTime)
        .Where(start => start.IsSet)
        .Select(start => (DateTimeOffset?)start.ToDateTimeOffset())
        .Min();

    /// <summary>Without its nodes a retry cannot be told from a beginning, and a rollback runs them all again.</summary>
    private static bool TellsWhenItBegan(DagDetailDTO dag) => dag.Nodes?.Count(node => node is not null) > 1 && dag.Operator != DagOperator.Rollback && Began(dag) is not null;

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
