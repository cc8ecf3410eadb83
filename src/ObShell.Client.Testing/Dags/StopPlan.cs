namespace ObShell.Client.Testing;

/// <summary>The DAG of a stop, as a real agent lays it out.</summary>
internal static class StopPlan
{
    public const string DagName = "Stop OB";
    private const string EmergencyDagName = "Stop local observer";

    public static DagPlan For(StopOrder order, IReadOnlyList<AgentInfo> agents) => new(DagName, agents, subDags => Stages(order, agents, subDags));

    /// <summary>The DAG of an emergency stop, which kills the observer of one agent and asks nobody.</summary>
    public static DagPlan ForEmergency(AgentInfo agent, bool observerRuns) =>
        new(EmergencyDagName, [agent], _ => [KillLocally(observerRuns)]) { IsMain = false };

    private static StagePlan KillLocally(bool observerRuns) => new("Stop observer")
    {
        WhenStarted = _ => ["Get observer Pid"],
        WhenDone = _ => [observerRuns ? "Observer process 4711 is killed" : "Observer is not running"],
    };

    private static List<StagePlan> Stages(StopOrder order, IReadOnlyList<AgentInfo> agents, IReadOnlyDictionary<string, string> subDags)
    {
        List<StagePlan> stages = [Inform(subDags), MakeSure(agents)];
        if (order.Mode == StopMode.Terminate)
        {
            stages.Add(Freeze(order));
        }

        stages.Add(Advance(agents));
        stages.Add(Wait(order, subDags));
        if (order.Mode == StopMode.Immediate)
        {
            stages.Add(ExecuteSql(order));
        }

        stages.Add(End(agents));
        return stages;
    }

    private static StagePlan Inform(IReadOnlyDictionary<string, string> subDags) => new("Inform all agents to prepare to stop observer")
    {
        OnEveryAgent = true,
        WhenStarted = agent => [$"Inform {agent} to create the task"],
        WhenDone = agent => [$"create task {subDags[agent.ToString()]} successfully"],
        WhenFailed = agent =>
        [
            .. Enumerable.Range(1, 3).Select(attempt =>
                $"ERROR: [Common.Unexpected]: Unexpected error: {agent} failed to create the task due to 'Request [POST]{agent} to /rpc/v1/ob/stop failed: "
                + $"Post \"http://{agent}/rpc/v1/ob/stop\": dial tcp {agent}: connect: connection refused' and will try again[{attempt}/3]."),
        ],
    };

    private static StagePlan MakeSure(IReadOnlyList<AgentInfo> agents) => new("Make sure all agents are ready")
    {
        WhenDone = _ =>
        [
            "All agents have created the tasks successfully",
            "Check if all agents can be advanced",
            .. agents.Select(agent => $"{agent} is ready"),
        ],
        WhenFailed = _ =>
        [
            .. agents.SkipLast(1).Select(agent => $"{agent} end the task"),
            $"ERROR: [Task.SubDag.NotAllCreated]: check sub dag created failed: Sub DAG of agents: [{agents[^1]}] not created, main DAG failed",
        ],
    };

    private static StagePlan Freeze(StopOrder order) => new("Minor freeze before stop server")
    {
        WhenStarted = _ => [.. order.Targets.Select(target => $"minor freeze of the observer of {target}")],
        WhenDone = _ => [.. order.Targets.Select(target => $"the observer of {target} is frozen")],
    };

    private static StagePlan Advance(IReadOnlyList<AgentInfo> agents) => new("Advance agents to execute the task")
    {
        WhenDone = _ => [.. agents.Select(agent => $"advance {agent} to execute the task")],
    };

    private static StagePlan Wait(StopOrder order, IReadOnlyDictionary<string, string> subDags) => new("Wait for all agents to execute tasks successfully")
    {
        OnEveryAgent = true,
        WhenStarted = _ => ["Wait for task to succeed"],
        WhenDone = agent =>
        [
            "Start preparations: wait for notification to start task",
            "Start preparations: wait operator to advance",
            "Start preparations: start to execute the task",
            .. order.Kills(agent) ? Kill(order) : [],
            "Wait for task to end: wait operator to advance",
            $"{subDags[agent.ToString()]} succeed",
        ],
    };

    private static string[] Kill(StopOrder order) =>
        ["Stop observer: Get observer Pid", order.ObserversRun ? "Stop observer: Observer process 4711 is killed" : "Stop observer: Observer is not running"];

    private static StagePlan ExecuteSql(StopOrder order) => new("Execute stop sql")
    {
        WhenStarted = _ => [order.Zones.Count > 0 ? "Stop zones by SQL" : "Stop observers by SQL"],
        WhenDone = _ => [.. (order.Zones.Count > 0 ? order.Zones : order.Targets.Select(target => target.ToString())).Select(name => $"{name} is stopped")],
    };

    private static StagePlan End(IReadOnlyList<AgentInfo> agents) => new("Inform all agents to end the task")
    {
        WhenDone = _ => ["Check the final result: SUCCEED!", "End all tasks", .. agents.Select(agent => $"{agent} end the task")],
    };
}
