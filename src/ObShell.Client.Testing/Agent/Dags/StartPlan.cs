namespace ObShell.Client.Testing;

/// <summary>The DAG of a start, as a real agent lays it out.</summary>
internal static class StartPlan
{
    private const string DagName = "Start OB";
    private const string Uri = "/rpc/v1/ob/start";
    private const string StartObserver = "Start observer";

    /// <summary>The DAG of <c>POST /api/v1/ob/start</c>.</summary>
    /// <param name="targets">The agents whose observers are started.</param>
    /// <param name="startsZones">Whether zones are started by SQL as well.</param>
    /// <param name="agents">All agents; the first one keeps the DAG.</param>
    /// <param name="passed">The main DAGs whose locks are released first.</param>
    public static DagPlan For(IReadOnlyList<AgentAddress> targets, bool startsZones, IReadOnlyList<AgentAddress> agents, IReadOnlyList<string> passed) => new(
        DagName,
        agents,
        subDags =>
        [
            SubDagStages.Create("Inform all agents to start observer", subDags),
            SubDagStages.Check(agents, subDags),
            SubDagStages.Advance(agents),
            SubDagStages.Wait(subDags),
            .. startsZones ? [new StagePlan("Start Zone") { WhenDone = _ => ["start zone"] }] : Array.Empty<StagePlan>(),
            SubDagStages.End(subDags),
        ])
    {
        SubDags = new SubDagPlan(StartObserver, Uri, agent => targets.Contains(agent) ? Start : []),
        PassedDags = passed,
    };

    private static IReadOnlyList<StagePlan> Start { get; } =
    [
        new("Check ob process and config") { WhenDone = _ => ["check if first start", "check observer process config", "observer process exist"] },
        new(StartObserver) { WhenDone = _ => ["observer started."] },
        new("Execute start observer sql") { WhenDone = _ => ["exec start server sql"] },
    ];
}
