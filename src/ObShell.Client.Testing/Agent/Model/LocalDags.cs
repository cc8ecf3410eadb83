namespace ObShell.Client.Testing;

/// <summary>The DAGs that scaling starts at the agent of the server that comes or goes. Each locks its agent alone.</summary>
internal static class LocalDags
{
    private const string Waits = "Start preparations";

    /// <summary>Kills the observer of a server that goes, if its agent can be reached and is free; nothing waits for it, and nothing fails without it.</summary>
    public static string? KillObserver(ModelCall call, FakeServer server, DateTimeOffset at)
    {
        if (call.IsUnreachable(server.Address) || !server.IsRunning)
        {
            return null;
        }

        var stage = new StagePlan("Kill observer")
        {
            Allows = "rcpk",
            FailureReleases = true,
            Effect = _ =>
            {
                server.Kill();
                return null;
            },
        };
        _ = Start(call, new DagPlan(stage.Name, [server.Address], _ => [stage]) { Lock = DagLock.Agent, IsStartedByDag = true }, "", at);
        return null;
    }

    /// <summary>The DAG "Local scale out" of a new agent, which does the next part of its work whenever the DAG of the cluster says so.</summary>
    public sealed class ScaleOut(ModelCall call, AgentAddress agent, Action<bool> beScalingOut)
    {
        private DagRun? _run;
        private bool _isInCluster;

        /// <summary>The DAG of the cluster.</summary>
        public string MainId { get; set; } = "";

        /// <summary>Starts it; the line of the log that tells why it could not.</summary>
        public string? Start(DateTimeOffset at)
        {
            if (call.IsUnreachable(agent))
            {
                return Refusals.Unreachable(agent, "[POST]/rpc/v1/ob/scale_out").Message;
            }

            _run = LocalDags.Start(call, new DagPlan("Local scale out", [agent], _ => Stages) { Lock = DagLock.Agent }, MainId, at);
            return _run is null ? $"ERROR: [Agent.UnderMaintenance]: Create task 'Local scale out' failed: {agent} is under maintenance" : null;
        }

        public IReadOnlyList<string> Logs() => [$"create local scale out dag success, genericID:{_run?.Id}"];

        /// <summary>Has it do its next part.</summary>
        public Func<DateTimeOffset> Continue(DateTimeOffset at)
        {
            if (_run is { IsFailed: true })
            {
                _ = _run.Operate("RETRY", at);
            }

            return () => at;
        }

        /// <summary>The line of the log that tells that it has failed; null when it has not.</summary>
        public string? Check() => _run is { IsFailed: true } run && run.StageName != Waits ? $"ERROR: [Common.Unexpected]: Unexpected error: local scale out dag {run.Id} failed at '{run.StageName}'" : null;

        /// <summary>Tells it that its agent is in the cluster.</summary>
        public void Enter(bool isInCluster) => _isInCluster = isInCluster;

        public void Undo(DateTimeOffset at)
        {
            // One that has succeeded already cannot be rolled back.
            if (_run?.Abort(at) is not null)
            {
                beScalingOut(false);
            }

            _run = null;
        }

        private IReadOnlyList<StagePlan> Stages =>
        [
            new("Be scaling agent")
            {
                Allows = "rbk",
                Effect = _ =>
                {
                    beScalingOut(true);
                    return null;
                },
                Undo = () => beScalingOut(false),
            },
            new(Waits) { Allows = "rbcpk", FailTimes = 1 },
            new("Create observer workdir") { Allows = "rbck" },
            new(Waits) { Allows = "rbcpk", FailTimes = 1 },
            new("Start observer") { Allows = "rbcpk" },
            new("Watch cluster scale_out dag") { Allows = "rbk", WaitFor = at => () => _isInCluster ? at : DateTimeOffset.MaxValue },
            new("Sync from observer") { Allows = "rbk" },
        ];
    }

    private static DagRun? Start(ModelCall call, DagPlan plan, string mainId, DateTimeOffset at) =>
        call.Setup.Dags.StartLocal(plan, call.Cluster.TakeScript(plan.Name) ?? FakeDagScript.Succeeds, mainId.Length > 0 ? mainId : null, at);
}
