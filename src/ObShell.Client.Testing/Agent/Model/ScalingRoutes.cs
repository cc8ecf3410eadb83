using System.Text.Json.Nodes;
using ObShell.Client.Agents;
using ObShell.Client.Clusters;

namespace ObShell.Client.Testing;

/// <summary>The routes by which a cluster gets servers and loses servers and zones.</summary>
internal static class ScalingRoutes
{
    private const string NoMajority = "OB.Cluster.MultiPaxosNotAlive";
    private const string DeleteServer = "Delete observer";
    private const string WaitForDeletion = "Wait delete observer success";
    private static readonly Version LowestVersion = new(4, 2, 4, 1);

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("POST /api/v1/ob/scale_out", ScaleOut),
        new("POST /api/v1/ob/scale_in", ScaleIn),
        new("DELETE /api/v1/zone/{name}", DeleteZone),
    ];

    private static Reply ScaleOut(ModelCall call)
    {
        if (call.ReadAddress("agentInfo", "ScaleOutParam", out var agent) is { } unfit)
        {
            return unfit;
        }

        if (call.Body["obConfigs"] is not JsonObject || call.Require("ScaleOutParam", ("zone", "Zone")) is not null)
        {
            return Refusals.BindJsonFailed(Refusals.Required("ScaleOutParam", call.Body["obConfigs"] is JsonObject ? "Zone" : "ObConfigs"));
        }

        if (call.Map("obConfigs") is not { } values)
        {
            return Refusals.BindJsonFailed("json: cannot unmarshal number into Go struct field ScaleOutParam.obConfigs of type string");
        }

        return (CheckAgent(call) ?? DeploymentRoutes.CheckConfiguration(values) ?? CheckNewcomer(call, agent)) is { } refusal ? refusal : ScaleOut(call, agent, call.Text("zone")!, values);
    }

    private static Refusal? CheckAgent(ModelCall call) =>
        call.Setup.Identity == AgentIdentity.ClusterAgent ? null : Refusals.WrongIdentity(call.Self, call.Setup.Identity, AgentIdentity.ClusterAgent);

    private static Refusal? CheckNewcomer(ModelCall call, AgentAddress agent)
    {
        if (call.IsUnreachable(agent))
        {
            return Refusals.Unreachable(agent, "[GET]/api/v1/status");
        }

        if (call.Cluster.FindServer(agent) is not null)
        {
            return new(500, "Agent.AlreadyExists", $"Agent {agent} already exists");
        }

        // Of an agent that only exists in the model there is nothing to say.
        if (call.FindAgent(agent) is not { } newcomer)
        {
            return null;
        }

        var (own, other) = (call.Setup.Version, newcomer.Version);
        return newcomer.Identity != AgentIdentity.Single ? Refusals.WrongIdentity(agent, newcomer.Identity, AgentIdentity.Single)
            : newcomer.AgentPassword is { } password && password != call.Text("targetAgentPassword") ? new(500, "Agent.RPC.RequestError", $"Request [POST]/rpc/v1/ob/scale_out to {agent} error: {Refusals.IncorrectAgentPassword.Message}")
            : PackageVersion.OfAgent(other).CompareTo(PackageVersion.OfAgent(own)) switch
            {
                0 => null,
                > 0 => new(400, "OB.Cluster.ScaleOutHigherVersion", $"The version of {agent}, {other}, is higher than that of the cluster, {own}"),
                _ when AgentVersion.IsBefore(other, LowestVersion) => new(400, "OB.Cluster.ScaleOutLowerVersion", $"The version of {agent}, {other}, is lower than {LowestVersion}"),
                _ when !call.Cluster.Packages.Any(package => package.Name == "obshell" && PackageVersion.Of(package) == PackageVersion.OfAgent(own)) =>
                    new(500, "Agent.Binary.NotFound", $"There is no package of obshell {own} for {FakePackage.DefaultArchitecture} to update {agent} with"),
                _ => null,
            };
    }

    private static Reply ScaleOut(ModelCall call, AgentAddress agent, string zone, IReadOnlyDictionary<string, string> values)
    {
        var cluster = call.Cluster;
        var isNewZone = !cluster.Zones.Contains(zone);
        var local = new LocalDags.ScaleOut(call, agent, isScalingOut => Become(isScalingOut ? AgentIdentity.ScalingOut : AgentIdentity.Single));
        return call.Start(new DagDraft(DagCatalogue.ScaleOut)
            .Bind(id => local.MainId = id)
            .If(isNewZone, "Add new zone for scale_out")
            .If(isNewZone, "Start new zone for scale_out")
            .Do("Create local scale out dag", local.Start)
            .UndoAt("Create local scale out dag", local.Undo)
            .Log("Create local scale out dag", local.Logs)
            .Wait("Wait remote deploy finish", local.Continue)
            .Wait("Wait remote start finish", local.Continue)
            .Do("Wait remote start finish", _ => local.Check())
            .Do("Wait remote deploy finish", _ =>
            {
                if (local.Check() is { } error)
                {
                    return error;
                }

                // An agent that is older is updated on the way.
                if (call.FindAgent(agent) is { } newcomer && newcomer.Version != call.Setup.Version)
                {
                    newcomer.UpgradeTo(call.Setup.Version);
                    newcomer.RestartProcess();
                }

                return null;
            })
            .Do("Add new zone for scale_out", () => cluster.AddZone(zone).IsStopped = true, () => cluster.Zones.Remove(zone))
            .Do("Start new zone for scale_out", () => cluster.Zones[zone].IsStopped = false, () => cluster.Zones[zone].IsStopped = true)
            .Do("Add server for scale_out", () => cluster.AddServer(agent, zone).Configure(values), () => cluster.Servers.Remove($"{agent}"))
            .Do("Add agent for scale_out", () => EnterCluster(true), () => EnterCluster(false))
            .Do("Check cluster scale_out whether finished", () => Become(AgentIdentity.ClusterAgent)));

        void Become(AgentIdentity identity) => call.FindAgent(agent)?.Identity = identity;

        void EnterCluster(bool enters)
        {
            local.Enter(enters);
            if (enters)
            {
                call.FindAgent(agent)?.Enter(call.Setup);
            }
            else
            {
                call.FindAgent(agent)?.Leave(AgentIdentity.ScalingOut);
            }
        }
    }

    private static Reply ScaleIn(ModelCall call)
    {
        if (call.ReadAddress("agent_info", "ClusterScaleInParam", out var agent) is { } unfit)
        {
            return unfit;
        }

        return CheckAgent(call) is { } refusal ? refusal
            : agent == call.Self ? new Refusal(400, "OB.Server.DeleteSelf", $"The agent {agent} cannot delete its own server")
            : call.Cluster.FindServer(agent) is not { } server ? Reply.NothingToDo
            : !call.Flag("force_kill") ? call.Start(Removal(call, DagCatalogue.ScaleIn, server).Do("Try to inform to kill observer", at => LocalDags.KillObserver(call, server, at)))
            : HasMajorityWithout(call.Cluster, server) ? call.Start(Removal(call, DagCatalogue.ScaleInByForce, server)
                .Do("Check multi paxos member alive", _ => HasMajorityWithout(call.Cluster, server) ? null : $"ERROR: [{NoMajority}]: {NoMajorityWithout(server)}")
                .Do("Try to inform to kill observer", at => LocalDags.KillObserver(call, server, at), () => server.Start(call.Cluster.Now)))
            : new Refusal(400, NoMajority, NoMajorityWithout(server));
    }

    private static string NoMajorityWithout(FakeServer server) => $"Some log streams would have no majority without {server.Address}";

    private static DagDraft Removal(ModelCall call, DagTemplate template, FakeServer server) => new DagDraft(template)
        .Do(DeleteServer, _ => MarkAsBeingDeleted(server, true), () => MarkAsBeingDeleted(server, false))
        .Do("Set agent to 'SCALING IN'", () => BeScalingIn(call, [server], true), () => BeScalingIn(call, [server], false))
        .Do(WaitForDeletion, _ => Delete(call.Cluster, server), () => Restore(call.Cluster, server))
        .Do("Delete agent", () => call.FindAgent(server.Address)?.Leave(AgentIdentity.ScalingIn));

    private static void BeScalingIn(ModelCall call, IEnumerable<FakeServer> servers, bool value)
    {
        foreach (var agent in servers.Select(server => call.FindAgent(server.Address)).OfType<AgentSetup>())
        {
            agent.Identity = value ? AgentIdentity.ScalingIn : AgentIdentity.ClusterAgent;
        }
    }

    /// <summary>Removes a server, whose units move to the others of its zone.</summary>
    /// <returns>Why it does not go; null when it does.</returns>
    private static string? Delete(FakeCluster cluster, FakeServer server)
    {
        var hasUnits = cluster.Pools.Any(pool => pool.Zones.Contains(server.Zone));
        if (hasUnits && !cluster.ServersOf(server.Zone).Any(other => other != server && other is { IsRunning: true, IsBeingDeleted: false }))
        {
            return $"ERROR: [OB.Cluster.AsyncOperationTimeout]: wait delete server {server.Address} timeout: no other server of {server.Zone} can take its units";
        }

        _ = cluster.Servers.Remove($"{server.Address}");
        return null;
    }

    private static void Restore(FakeCluster cluster, FakeServer server)
    {
        if (cluster.FindServer(server.Address) is null)
        {
            _ = cluster.Servers.Put(server);
        }
    }

    /// <summary>Whether every tenant keeps servers that run in most of its zones.</summary>
    private static bool HasMajorityWithout(FakeCluster cluster, FakeServer server) => cluster.Pools.Where(pool => pool.Tenant is not null).GroupBy(pool => pool.Tenant).All(pools =>
    {
        string[] zones = [.. pools.SelectMany(pool => pool.Zones).Distinct()];
        return zones.Count(zone => cluster.ServersOf(zone).Any(other => other != server && other.IsRunning)) * 2 > zones.Length;
    });

    private static Reply DeleteZone(ModelCall call)
    {
        var (cluster, name) = (call.Cluster, call.Segment("name"));
        if (CheckAgent(call) is { } refusal)
        {
            return refusal;
        }

        if (!cluster.Zones.TryFind(name, out var zone))
        {
            return Reply.NothingToDo;
        }

        var servers = cluster.ServersOf(name);
        return servers.Any(server => server.Address == call.Self) ? new Refusal(400, "OB.Zone.DeleteSelf", $"The agent {call.Self} cannot delete its own zone '{name}'")
            : cluster.Pools.Any(pool => pool.Zones.Contains(name)) ? new Refusal(400, "OB.Zone.NotEmpty", $"Zone '{name}' is not empty: there are units in it")
            : StopRules.CheckOthers(cluster, name) is { } stopped ? stopped
            : call.Start(ZoneRemoval(call, zone, servers));
    }

    private static DagDraft ZoneRemoval(ModelCall call, FakeZone zone, IReadOnlyList<FakeServer> servers)
    {
        var (cluster, hasAgents) = (call.Cluster, servers.Count > 0);
        var draft = new DagDraft(DagCatalogue.DeleteZone, ("zone", zone.Name))
            .If(hasAgents, "Set agent to 'SCALING IN'")
            .If(hasAgents, "Delete agent")
            .If(hasAgents, "Try to inform to kill observers")
            .Repeat(DeleteServer, WaitForDeletion, [.. servers.Select(server => $"{server.Address}")], change: (stage, address) =>
            {
                var server = servers.First(server => $"{server.Address}" == address);
                return stage.Name == DeleteServer
                    ? stage with { Effect = _ => MarkAsBeingDeleted(server, true), Undo = () => MarkAsBeingDeleted(server, false) }
                    : stage with { Effect = _ => Delete(cluster, server), Undo = () => Restore(cluster, server) };
            });
        return draft
            .Do("Set agent to 'SCALING IN'", () => BeScalingIn(call, servers, true), () => BeScalingIn(call, servers, false))
            .Do("Stop zone {zone}", () => zone.IsStopped = true, () => zone.IsStopped = false)
            .Do("Delete zone {zone}", () => cluster.Zones.Remove(zone.Name))
            .Do("Delete agent", () =>
            {
                foreach (var server in servers)
                {
                    call.FindAgent(server.Address)?.Leave(AgentIdentity.ScalingIn);
                }
            })
            .Do("Try to inform to kill observers", at => servers.Select(server => LocalDags.KillObserver(call, server, at)).LastOrDefault());
    }

    private static string? MarkAsBeingDeleted(FakeServer server, bool value)
    {
        server.IsBeingDeleted = value;
        return null;
    }
}
