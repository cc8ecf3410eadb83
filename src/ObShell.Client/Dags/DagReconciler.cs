using ObShell.Client.Protocol;

namespace ObShell.Client.Dags;

/// <summary>Searches the DAGs of an agent, or of its cluster, for the one that a request would have started.</summary>
/// <param name="client">The client that sent the request.</param>
/// <param name="lost">The request.</param>
/// <param name="expected">The DAG that it would have started.</param>
/// <param name="time">The client's clock.</param>
internal sealed class DagReconciler(IDagSource client, LostRequest lost, ExpectedDag expected, TimeProvider time)
{
    private const string Follower = "FOLLOWER";

    private static readonly TimeSpan LocalClockTolerance = TimeSpan.FromSeconds(2);

    /// <summary>The times of a DAG that is stored in the cluster are by the clock of another agent. OceanBase itself does not run with clocks that differ by this much.</summary>
    private static readonly TimeSpan ClusterClockTolerance = TimeSpan.FromSeconds(60);

    /// <summary>How long an agent may take to create the DAG of a request whose connection has ended.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(5);

    /// <summary>Determines the outcome of the request, without guessing.</summary>
    public async Task<Reconciliation> ReconcileAsync(CancellationToken cancellationToken)
    {
        if (time.GetElapsedTime(lost.Ended) < Settling)
        {
            await Task.Delay(Settling - time.GetElapsedTime(lost.Ended), time, cancellationToken).ConfigureAwait(false);
        }

        // Only the agent that received the request lists its own DAGs, and it belongs to the cluster.
        using var pinned = client.PinTo(lost.Call.Endpoint);
        var (from, to) = await WindowAsync(cancellationToken).ConfigureAwait(false);
        var (dags, isComplete) = await ListAsync(cancellationToken).ConfigureAwait(false);
        var recent = dags.Where(dag => dag is not null && !(Began(dag) < from) && !(Began(dag) > to)).ToArray();
        if (expected.Facts.MayReuse && dags.FirstOrDefault(dag => dag is not null && expected.Fits(dag) && dag.Operator != DagOperator.Run && !(Began(dag) >= from)) is { } reused)
        {
            return CannotTell([reused], $"DAG {reused.Id} is older than the request, which may have cancelled it");
        }

        return recent.Where(expected.Fits).ToArray() switch
        {
            [var one] when TellsWhenItBegan(one) => new Reconciliation(ReconciliationOutcome.Started, Operations([one]), $"DAG {one.Id} is the only one that matches"),
            [var one] => CannotTell([one], $"DAG {one.Id} fits, but it does not show when it was made"),
            { Length: > 1 } several => CannotTell(several, $"{several.Length} DAGs match"),
            _ => await NothingFitsAsync(recent, isComplete, cancellationToken).ConfigureAwait(false),
        };
    }

    private async Task<Reconciliation> NothingFitsAsync(DagDetailDTO[] recent, bool isComplete, CancellationToken cancellationToken)
    {
        var nothing = $"the {(expected.Facts.LivesInCluster ? "cluster" : "agent")} has no DAG '{expected.Name}' that began since the request was sent";
        if (!isComplete)
        {
            return CannotTell([], "this agent does not list its finished DAGs (OBShell does since 4.3.0)");
        }

        if (lost.MayStillRun)
        {
            return CannotTell([], $"{nothing}, but it had not ended the call, and may still be at work on it");
        }

        if (recent.FirstOrDefault(dag => !KnownDags.Knows(dag.Name) || expected.MayFit(dag)) is { } unclear)
        {
            return CannotTell([unclear], $"{nothing} as this version of the library knows it, but DAG '{Printable.Of(unclear.Name)}' {unclear.Id} began then");
        }

        if (expected.Facts.HidesItself && await client.GetIdentityAsync(cancellationToken).ConfigureAwait(false) == Follower)
        {
            return CannotTell([], "the agent is a follower now, and shows the DAGs of its master in place of its own; a join that ran makes it one");
        }

        return new Reconciliation(ReconciliationOutcome.NotStarted, [], nothing);
    }

    private async Task<(IReadOnlyList<DagDetailDTO> Dags, bool IsComplete)> ListAsync(CancellationToken cancellationToken)
    {
        var tasks = client.DagLists;
        try
        {
            var all = expected.Facts.LivesInCluster ? tasks.ListClusterDagsAsync(showDetails: true, cancellationToken) : tasks.ListAgentDagsAsync(showDetails: true, cancellationToken);
            return (await all.ConfigureAwait(false), true);
        }
        catch (ObShellNotFoundException)
        {
            var unfinished = expected.Facts.LivesInCluster ? tasks.ListClusterUnfinishedDagsAsync(showDetails: true, cancellationToken) : tasks.ListAgentUnfinishedDagsAsync(showDetails: true, cancellationToken);
            return (await unfinished.ConfigureAwait(false), false);
        }
    }

    private Reconciliation CannotTell(DagDetailDTO[] candidates, string reason) => new(ReconciliationOutcome.CannotTell, Operations(candidates), reason);

    private DagOperation[] Operations(DagDetailDTO[] dags) => [.. dags.OrderByDescending(dag => dag.LocalDagId).Select(client.Follow)];

    /// <summary>
    /// When a DAG was created, or shortly after: its own time changes when it starts and with each retry, but a node keeps its time of creation until it
    /// starts. Null if nothing in it has a time.
    /// </summary>
    private static DateTimeOffset? Began(DagDetailDTO dag) => (dag.Nodes ?? [])
        .Where(node => node is not null)
        .Select(node => node.StartTime)
        .Append(dag.StartTime)
        .Where(start => start.IsSet)
        .Select(start => (DateTimeOffset?)start.ToDateTimeOffset())
        .Min();

    /// <summary>Without its nodes a retry cannot be distinguished from a start, and a rollback runs them all again. A single node is recognized by its number of runs.</summary>
    private static bool TellsWhenItBegan(DagDetailDTO dag)
    {
        NodeDetailDTO[] nodes = [.. (dag.Nodes ?? []).Where(node => node is not null)];
        return dag.Operator != DagOperator.Rollback
            && Began(dag) is not null
            && (nodes.Length > 1 || (nodes is [{ SubTasks: { Count: > 0 } tasks }] && tasks.All(task => task is { ExecuteTimes: <= 1 })));
    }

    /// <summary>The period in which the request can have created its DAG, by the agent's clock, as the times of the DAG are.</summary>
    private async Task<(DateTimeOffset From, DateTimeOffset To)> WindowAsync(CancellationToken cancellationToken)
    {
        var tolerance = expected.Facts.LivesInCluster ? ClusterClockTolerance : LocalClockTolerance;
        var now = await client.GetTimeAsync(cancellationToken).ConfigureAwait(false);
        var there = now.ToDateTimeOffset();
        return (Shift(there, -time.GetElapsedTime(lost.Sent) - tolerance), Shift(there, Settling + tolerance - time.GetElapsedTime(lost.Ended)));
    }

    /// <summary>A clock may be set to anything; the sum is clamped to the valid range.</summary>
    private static DateTimeOffset Shift(DateTimeOffset moment, TimeSpan by) =>
        new(Math.Clamp(moment.UtcTicks + by.Ticks, DateTimeOffset.MinValue.UtcTicks, DateTimeOffset.MaxValue.UtcTicks), TimeSpan.Zero);
}
