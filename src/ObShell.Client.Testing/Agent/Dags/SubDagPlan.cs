namespace ObShell.Client.Testing;

/// <summary>The sub-DAGs that a start or stop creates on every agent of the cluster.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Uri">The path of the route by which agents request one from each other.</param>
/// <param name="Work">The stages of an agent between the one that waits for the main DAG's RETRY and the one that waits for its PASS.</param>
internal sealed record SubDagPlan(string Name, string Uri, Func<AgentAddress, IReadOnlyList<StagePlan>> Work)
{
    private const string WaitsForOperator = "wait operator to advance";

    /// <summary>How a sub-DAG runs.</summary>
    public static FakeDagScript Script { get; } = new();

    public DagPlan For(AgentAddress agent) => new(Name, [agent], _ => [Prepare, .. Work(agent), Wait]) { Lock = DagLock.Agent };

    private static StagePlan Prepare { get; } = new("Start preparations")
    {
        FailTimes = 1,
        Allows = "rcpk",
        WhenFailed = _ => ["wait for notification to start task", WaitsForOperator],
        WhenDone = _ => ["start to execute the task"],
    };

    private static StagePlan Wait { get; } = new("Wait for task to end")
    {
        FailTimes = int.MaxValue,
        Allows = "cpk",
        WhenFailed = _ => [WaitsForOperator],
    };
}
