using System.Collections.Concurrent;
using System.Diagnostics;

namespace ObShell.Client.Tests.Faults;

/// <summary>The result of a call.</summary>
/// <param name="Seen">The observed result.</param>
/// <param name="Elapsed">The duration of the call.</param>
/// <param name="Bound">The time limit.</param>
/// <param name="Failure">Why the run itself failed; null for no failure.</param>
internal sealed record FaultRecord(Sight Seen, TimeSpan Elapsed, TimeSpan Bound, string? Failure = null);

/// <summary>Runs all rows over all transports, once, several at a time.</summary>
internal static class FaultRun
{
    private const int Passes = 4;
    private const int AtATime = 12;
    private const int LateAtATime = 80;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly Lazy<Task<IReadOnlyDictionary<FaultCell, FaultRecord>>> All = new(() => Task.Run(RunAllAsync));

    /// <summary>The results of all calls.</summary>
    public static Task<IReadOnlyDictionary<FaultCell, FaultRecord>> Records => All.Value;

    private static async Task<IReadOnlyDictionary<FaultCell, FaultRecord>> RunAllAsync()
    {
        var cells =
            from row in FaultTable.Rows
            from way in row.Over
            from call in row.Calls
            select new FaultCell(row, way, call);
        var records = new ConcurrentDictionary<FaultCell, FaultRecord>();
        var groups = cells.ToLookup(cell => cell.Row.RunsOutOfTime);

        // Calls that run into a time limit mostly wait.
        await Task.WhenAll(RunAllAsync(groups[true], LateAtATime, records), RunAllAsync(groups[false], AtATime, records));
        return records;
    }

    private static Task RunAllAsync(IEnumerable<FaultCell> cells, int atATime, ConcurrentDictionary<FaultCell, FaultRecord> records) =>
        Parallel.ForEachAsync(cells, new ParallelOptions { MaxDegreeOfParallelism = atATime }, async (cell, _) =>
        {
            try
            {
                records[cell] = await RunAsync(cell.Row, cell.Way, cell.Call);
            }
            catch (Exception exception)
            {
                records[cell] = new FaultRecord(new Sight("", null), TimeSpan.Zero, TimeSpan.Zero, exception.ToString());
            }
        });

    private static async Task<FaultRecord> RunAsync(FaultRow row, Way way, FaultCall call)
    {
        await using var stage = await FaultStage.SetAsync(row, way, call);
        using var patience = new CancellationTokenSource(Patience);
        if (!row.IsFirstCall)
        {
            await MeetAsync(stage, patience.Token);
        }

        var before = stage.CountRequests();
        var watch = Stopwatch.StartNew();
        Task<string> running;
        if (row.IsInTheMiddle && stage.IsWait)
        {
            running = SeeAsync(stage, patience.Token);
            await stage.Agent.WaitForRequestAsync(stage.Route.Method, stage.Route.Path, cancellationToken: patience.Token);
            await BeginAsync(stage, row);
            stage.EndDags();
        }
        else
        {
            await BeginAsync(stage, row);
            stage.EndDags();
            watch.Restart();
            running = SeeAsync(stage, patience.Token);
        }

        if (call == FaultCall.WaitWhenItPasses && row.End is not null)
        {
            await Task.Delay(100, patience.Token);
            await row.End(stage);
        }

        var sees = await running;
        watch.Stop();
        var bound = stage.IsWait ? stage.Options.CallTimeout * Passes : stage.Options.CallTimeout;
        return new FaultRecord(new Sight(sees, stage.CountRequests() - before, stage.Cluster.StopExecutions), watch.Elapsed, bound);
    }

    /// <summary>Calls the agent once, with a generous time limit for a busy machine.</summary>
    private static async Task MeetAsync(FaultStage stage, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await stage.Client.Tasks.ListUnfinishedDagsAsync(cancellationToken: cancellationToken);
                return;
            }
            catch (ObShellException exception) when (exception is ObShellNoResponseException or ObShellConnectionException)
            {
                await Task.Delay(50, cancellationToken);
            }
        }
    }

    private static async Task BeginAsync(FaultStage stage, FaultRow row)
    {
        if (row.Fault is not null)
        {
            var fault = row.Fault.On(stage.Route.Method, stage.Route.Path);
            stage.Agent.Misbehave(stage.Call == FaultCall.WaitWhenItPasses ? fault.Repeat(Passes) : fault.Forever());
        }

        if (row.Begin is not null)
        {
            await row.Begin(stage);
        }
    }

    private static async Task<string> SeeAsync(FaultStage stage, CancellationToken cancellationToken)
    {
        try
        {
            switch (stage.Call)
            {
                case FaultCall.Read:
                    await stage.Client.Tasks.ListUnfinishedDagsAsync(cancellationToken: cancellationToken);
                    return Sight.Success;
                case FaultCall.Change:
                    await stage.Client.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force), cancellationToken);
                    return Sight.Success;
                default:
                    await stage.Dag!.WaitForCompletionAsync(cancellationToken);
                    return Sight.Success;
            }
        }
        catch (Exception exception)
        {
            return exception.GetType().Name;
        }
    }
}
