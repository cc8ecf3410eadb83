namespace ObShell.Client.Testing;

/// <summary>The DAG of a start, as on a real agent.</summary>
internal static class StartPlan
{
    private const string DagName = "Start OB";
    private const string Uri = "/rpc/v1/ob/start";
    private const string StartObserver = "Start observer";

    /// <summary>The DAG of <c>POST /api/v1/ob/start</c>.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="targets">The agents whose observers are started.</param>
    /// <param name="zones">The zones that are started by SQL as well; null if the scope is servers.</param>
    /// <param name="agents">All agents; the first one stores the DAG.</param>
    /// <param name="passed">The main DAGs whose locks are released first.</param>
    public static DagPlan For(
        FakeCluster cluster, IReadOnlyList<AgentAddress> targets, IReadOnlyList<string>? zones, IReadOnlyList<AgentAddress> agents, IReadOnlyList<string> passed) => new(
        DagName,
        agents,
        subDags =>
        [
            SubDagStages.Create("Inform all agents to start observer", subDags),
            SubDagStages.Check(agents, subDags),
            SubDagStages.Advance(agents),
            SubDagStages.Wait(subDags),
            .. zones is null ? Array.Empty<StagePlan>() : [StartZones(cluster, zones)],
            SubDagStages.End(subDags),
        ])
        {
            SubDags = new SubDagPlan(StartObserver, Uri, agent => targets.Contains(agent) ? Start(cluster.FindServer(agent)) : []),
            PassedDags = passed,
        };

    private static StagePlan StartZones(FakeCluster cluster, IReadOnlyList<string> zones) => new("Start Zone")
    {
        Allows = "rck",
        Effect = _ =>
        {
            foreach (var zone in zones)
            {
                cluster.Zones[zone].IsStopped = false;
            }

            return null;
        },
        WhenDone = _ => ["start zone"],
    };

    private static IReadOnlyList<StagePlan> Start(FakeServer? server)
    {
        var wasRunning = server is { IsRunning: true };
        return
        [
            new("Check ob process and config")
            {
                Allows = "rcpk",
                WhenDone = _ => ["check if first start", "check observer process config", .. wasRunning ? ["observer process exist"] : Array.Empty<string>()],
            },
            new(StartObserver)
            {
                Allows = "rbcpk",
                Effect = at =>
                {
                    server?.Start(at);
                    return null;
                },
                WhenDone = _ => wasRunning
                    ? ["observer started."]
                    :
                    [
                        "start observer",
                        "check if first start",
                        "not first start, skip require check",
                        "generate start cmd",
                        "start cmd: export LD_LIBRARY_PATH='/home/admin/oceanbase/lib'; /home/admin/oceanbase/bin/observer   ",
                        "update self OB port",
                        "update OB port in all_agent",
                    ],
            },
            new("Execute start observer sql") { Allows = "rcpk", WhenDone = _ => ["exec start server sql"] },
        ];
    }
}
