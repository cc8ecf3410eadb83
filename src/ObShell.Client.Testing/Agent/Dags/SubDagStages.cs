namespace ObShell.Client.Testing;

/// <summary>The stages that starts and stops have in common: those that handle the sub-DAGs.</summary>
internal static class SubDagStages
{
    public const string Interrupted = "ERROR: [Common.Unexpected]: Unexpected error: task unexpectedly interrupted and cannot continue";

    public static StagePlan Create(string name, SubDags subDags) => new(name)
    {
        OnEveryAgent = true,
        Work = StageWork.Create,
        WhenStarted = agent => [$"Inform {agent} to create the task"],
        WhenDone = subDags.CreationLogs,
        WhenFailed = agent => [.. subDags.CreationLogs(agent), .. subDags.IsCreated(agent) ? [Interrupted] : Array.Empty<string>()],
    };

    public static StagePlan Check(IReadOnlyList<AgentAddress> agents, SubDags subDags) => new("Make sure all agents are ready")
    {
        Work = StageWork.Check,
        WhenDone = _ => subDags.ReadyLogs(),
        WhenFailed = _ => subDags.FailureOf(StageWork.Check)
            ?? [$"ERROR: [Task.SubDag.NotAllReady]: check can advance sub dag failed: Sub DAG of agents: {agents[^1]} not ready, cannot advance main DAG"],
    };

    public static StagePlan Advance(IReadOnlyList<AgentAddress> agents) => new("Advance agents to execute the task")
    {
        Work = StageWork.Advance,
        WhenDone = _ => [.. agents.Select(agent => $"advance {agent} to execute the task")],
    };

    public static StagePlan Wait(SubDags subDags) => new("Wait for all agents to execute tasks successfully")
    {
        OnEveryAgent = true,
        Allows = "ck",
        WhenStarted = _ => ["Wait for task to succeed"],
        WhenDone = subDags.WorkLogs,
    };

    public static StagePlan End(SubDags subDags) => new("Inform all agents to end the task")
    {
        Work = StageWork.End,
        WhenDone = _ => subDags.EndLogs(),
    };
}
