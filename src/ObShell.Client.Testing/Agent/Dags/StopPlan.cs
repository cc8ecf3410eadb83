namespace ObShell.Client.Testing;

/// <summary>The DAG of a stop, as on a real agent.</summary>
internal static class StopPlan
{
    private const string DagName = "Stop OB";
    private const string EmergencyDagName = "Stop local observer";
    private const string Uri = "/rpc/v1/ob/stop";
    private const string StopObserver = "Stop observer";

    public static DagPlan For(StopOrder order, IReadOnlyList<AgentAddress> agents, IReadOnlyList<string> passed) =>
        new(DagName, agents, subDags => Stages(order, agents, subDags)) { SubDags = SubDagsOf(order), PassedDags = passed };

    /// <summary>The DAG of <c>POST /api/v1/ob/zone/{zone}/stop</c>, which stops the zone by SQL and then kills its observers.</summary>
    public static DagPlan ForZone(StopOrder order, IReadOnlyList<AgentAddress> agents, IReadOnlyList<string> passed) =>
        new(DagName, agents, subDags => ZoneStages(order, agents, subDags)) { SubDags = SubDagsOf(order), PassedDags = passed };

    /// <summary>The DAG of an emergency stop, which kills the observer of one agent without asking other agents.</summary>
    public static DagPlan ForEmergency(FakeServer? server, AgentAddress agent) => new(EmergencyDagName, [agent], _ => [Kill(server)]);

    private static SubDagPlan SubDagsOf(StopOrder order) => new(StopObserver, Uri, agent => order.Kills(agent) ? [Kill(order.Cluster.FindServer(agent))] : []);

    private static StagePlan Kill(FakeServer? server)
    {
        var wasRunning = false;
        return new(StopObserver)
        {
            Allows = "rcpk",
            Effect = _ =>
            {
                wasRunning = server is { IsRunning: true };
                server?.Kill();
                return null;
            },
            WhenStarted = _ => ["Get observer Pid"],
            WhenDone = _ => wasRunning ? ["Kill observer process 4711", "Check observer process", "Successfully killed the observer process"] : ["Observer is not running"],
        };
    }

    private static List<StagePlan> Stages(StopOrder order, IReadOnlyList<AgentAddress> agents, SubDags subDags)
    {
        List<StagePlan> stages = [SubDagStages.Create("Inform all agents to prepare to stop observer", subDags), SubDagStages.Check(agents, subDags)];
        if (order.Mode == StopMode.Terminate)
        {
            stages.Add(Freeze(order));
        }

        stages.Add(SubDagStages.Advance(agents));
        stages.Add(SubDagStages.Wait(subDags));
        if (order.Mode == StopMode.Immediate)
        {
            stages.Add(ExecuteSql(order));
        }

        stages.Add(SubDagStages.End(subDags));
        return stages;
    }

    private static List<StagePlan> ZoneStages(StopOrder order, IReadOnlyList<AgentAddress> agents, SubDags subDags)
    {
        List<StagePlan> stages =
            [SubDagStages.Create("Inform all agents to prepare to stop observer", subDags), SubDagStages.Check(agents, subDags), ExecuteSql(order)];
        if (order.Mode == StopMode.Terminate)
        {
            stages.Add(Freeze(order));
        }

        return [.. stages, SubDagStages.Advance(agents), SubDagStages.Wait(subDags), SubDagStages.End(subDags)];
    }

    private static StagePlan Freeze(StopOrder order)
    {
        var (before, servers) = (0L, order.Targets.Select(order.Cluster.FindServer).OfType<FakeServer>().Select(server => $"{server.Address.Ip}:{server.RpcPort}").ToArray());
        return new("Minor freeze before stop server")
        {
            Allows = "rbcpk",
            WhenStarted = _ =>
            [
                .. servers.Select(server => $"[server: {server}] checkpoint_scn before minor freeze: {before = Scn()}"),
                .. servers.Select(server => $"minor freeze server: {server}"),
            ],
            WhenDone = _ => [.. servers.Select(server => $"[server: {server}]smallest checkpoint_scn {Scn()} bigger than expired timestamp {before}, check pass ")],
        };

        long Scn() => (order.Cluster.Now - DateTimeOffset.UnixEpoch).Ticks * TimeSpan.NanosecondsPerTick;
    }

    private static StagePlan ExecuteSql(StopOrder order) => new("Execute stop sql")
    {
        Allows = "ck",
        Effect = at =>
        {
            foreach (var zone in order.Zones)
            {
                order.Cluster.Zones[zone].IsStopped = true;
            }

            foreach (var server in order.Zones.Count > 0 ? [] : order.Targets.Select(order.Cluster.FindServer).OfType<FakeServer>())
            {
                server.StoppedAt = at;
            }

            return null;
        },
        WhenStarted = _ => [order.Zones.Count > 0 ? "Stop Zone" : StopObserver],
        WhenDone = _ => order.Zones.Count > 0 ? [.. order.Zones.Select(zone => $"{zone} stopped")] : [.. order.Targets.Select(target => $"Stop {target}")],
    };
}
