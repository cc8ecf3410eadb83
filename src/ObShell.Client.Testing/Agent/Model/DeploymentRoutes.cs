using System.Globalization;
using System.Text.Json.Nodes;
using ObShell.Client.Agents;
using ObShell.Client.Clusters;

namespace ObShell.Client.Testing;

/// <summary>The routes that configure a cluster that is being put together, and initialise it.</summary>
internal static class DeploymentRoutes
{
    private static readonly (string Name, string OldName)[] Ports = [("mysql_port", "mysqlPort"), ("rpc_port", "rpcPort")];
    private static readonly string[] Fixed = ["cluster_id", "cluster", "rootPwd", "rootservice_list", "zone", "local_ip", "devname"];

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("PUT /api/v1/observer/config", call => AtMaster(call, ConfigureObservers)) { WorksWithoutDatabase = true },
        new("PUT /api/v1/obcluster/config", call => AtMaster(call, ConfigureCluster)) { WorksWithoutDatabase = true },
        new("POST /api/v1/ob/init", call => AtMaster(call, Initialize)) { WorksWithoutDatabase = true },
    ];

    /// <summary>What is wrong with the configuration of an observer; null when nothing is.</summary>
    public static Refusal? CheckConfiguration(IReadOnlyDictionary<string, string> values)
    {
        if (values.Keys.FirstOrDefault(key => Fixed.Contains(key)) is { } refused)
        {
            return Refusals.IllegalArgument(refused, "it cannot be configured");
        }

        foreach (var (name, oldName) in Ports)
        {
            var (value, oldValue) = (values.GetValueOrDefault(name), values.GetValueOrDefault(oldName));
            if (value is not null && oldValue is not null && value != oldValue)
            {
                return Refusals.IllegalArgument(name, $"{oldName} has another value");
            }

            if ((value ?? oldValue) is { } port && Refusals.CheckPort(port) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    /// <summary>Has the MASTER handle a call. A FOLLOWER only gets it from its own machine.</summary>
    private static Reply AtMaster(ModelCall call, Func<ModelCall, Deployment, Reply> handle)
    {
        var setup = call.Setup;
        return setup.Identity == AgentIdentity.ClusterAgent ? Refusals.AlreadyInitialized
            : setup.Identity == AgentIdentity.Follower && setup.Deployment is { Master: var master } ? call.FindAgent(master) is { } owner ? AtMaster(call with { Setup = owner }, handle) : Refusals.NotForwarded(call.Incoming.Method, call.Incoming.RawTarget, master)
            : setup.Identity != AgentIdentity.Master || setup.DeploymentOrNew is not { } deployment ? Refusals.WrongIdentity(call.Self, setup.Identity, AgentIdentity.Master)
            : handle(call, deployment);
    }

    private static Reply ConfigureObservers(ModelCall call, Deployment deployment)
    {
        if (call.Body["observerConfig"] is not JsonObject || call.Body["scope"] is not JsonObject scope)
        {
            return Refusals.BindJsonFailed(Refusals.Required("ObServerConfigParams", call.Body["observerConfig"] is null ? "ObServerConfig" : "Scope"));
        }

        if (call.Map("observerConfig") is not { } values)
        {
            return Refusals.BindJsonFailed("json: cannot unmarshal number into Go struct field ObServerConfigParams.observerConfig of type string");
        }

        var type = scope["type"]?.ToString().ToUpperInvariant() ?? "";
        IReadOnlyList<string> targets = [.. (scope["target"] as JsonArray ?? []).OfType<JsonNode>().Select(target => target.ToString())];
        var refusal = values.Count == 0 ? Refusals.IllegalArgument("observerConfig", "it is empty") : CheckConfiguration(values) ?? CheckScope(deployment, type, targets);
        return refusal is not null ? refusal : call.Start(
            new DagDraft(DagCatalogue.UpdateObserverConfig).Do("Update observer config", () => deployment.Configure(type, targets, values)),
            [call.Self]);
    }

    private static Refusal? CheckScope(Deployment deployment, string type, IReadOnlyList<string> targets) => type switch
    {
        "GLOBAL" => null,
        "ZONE" or "SERVER" when targets.Count == 0 => Refusals.TargetEmpty,
        "ZONE" => targets.Where(zone => !deployment.HasZone(zone)).Select(Refusals.ZoneNotExist).FirstOrDefault(),
        "SERVER" => targets.Select(server => ClusterTopology.TryParse(server) is not { } address ? Refusals.InvalidAddress(server) : deployment.Has(address) ? null : Refusals.ServerNotExist(server))
            .FirstOrDefault(refusal => refusal is not null),
        _ => Refusals.ScopeInvalid(type),
    };

    private static Reply ConfigureCluster(ModelCall call, Deployment deployment)
    {
        var (name, id, password, replaces) = (call.Text("clusterName"), call.Number("clusterId"), call.RootPassword, call.Incoming.Method == "POST");
        if (id is null or <= 0)
        {
            return new Refusal(400, "OB.Cluster.Id.Invalid", "The id of the cluster is not a positive number");
        }

        if (string.IsNullOrEmpty(name))
        {
            return new Refusal(400, "OB.Cluster.Name.Empty", "The name of the cluster is empty");
        }

        if (CheckRootServers(deployment, call.Text("rsList")) is { } refusal)
        {
            return refusal;
        }

        return call.Start(
            new DagDraft(DagCatalogue.UpdateClusterConfig).Do("Update cluster config", () =>
            {
                (deployment.ClusterName, deployment.ClusterId) = (name, (int)id);
                if (password is not null || replaces)
                {
                    call.Setup.Password = password ?? "";
                }
            }),
            [call.Self]);
    }

    /// <summary>Whether a list of root servers, such as <c>ip:rpc:sql;ip:rpc:sql</c>, has one server of each zone, with its ports.</summary>
    private static Refusal? CheckRootServers(Deployment deployment, string? list)
    {
        if (string.IsNullOrEmpty(list))
        {
            return null;
        }

        var zones = list.Split(';').Select(server => deployment.Agents.Where(agent => server == RootServer(deployment, agent)).Select(deployment.ZoneOf).FirstOrDefault()).ToArray();
        return zones.All(zone => zone is not null) && zones.Distinct().Count() == zones.Length && deployment.Agents.All(agent => zones.Contains(deployment.ZoneOf(agent)))
            ? null
            : new Refusal(400, "OB.Parameter.RsList.Invalid", $"The list of root servers '{list}' does not have one server of each zone");
    }

    private static string RootServer(Deployment deployment, AgentAddress agent)
    {
        var configuration = deployment.ConfigurationOf(agent);
        var ip = agent.Ip.Contains(':', StringComparison.Ordinal) ? $"[{agent.Ip}]" : agent.Ip;
        return string.Create(CultureInfo.InvariantCulture, $"{ip}:{configuration.GetValueOrDefault("rpc_port", "2882")}:{configuration.GetValueOrDefault("mysql_port", "2881")}");
    }

    private static Reply Initialize(ModelCall call, Deployment deployment)
    {
        var (cluster, agents, followers) = (call.Cluster, deployment.Agents, deployment.Followers.ToArray());
        return call.Start(
            InitializationLogs.Add(new DagDraft(DagCatalogue.InitializeCluster), call, deployment)
                .If(call.Flag("create_proxyro_user"), "Create user")
                .If(call.Flag("import_script"), "Import script for tenant")
                .Do("Integrate config", _ => deployment.ClusterName is null ? "ERROR: [Common.Unexpected]: Unexpected error: config cluster is required" : null)
                .Do("Create observer workdir", _ => FindUnreachable())
                .Do("Start observer", _ => StartObservers(), StopObservers)
                .Do("Cluster boostrap", () => Bootstrap(cluster, deployment), () => cluster.RemoveSystem())
                .Do("Convert follower to cluster agent", _ => FindUnreachable() ?? Convert(followers, AgentIdentity.ClusterAgent), () => Convert(followers, AgentIdentity.Follower))
                .Do("Convert master to cluster agent", () => Convert([call.Self], AgentIdentity.ClusterAgent), () => Convert([call.Self], AgentIdentity.Master))
                .Do("Synchronize agent from cluster", () =>
                {
                    foreach (var agent in agents.Select(call.FindAgent).OfType<AgentSetup>())
                    {
                        agent.Deployment = null;
                    }
                }),
            [call.Self, .. followers]);

        string? FindUnreachable() => followers.Where(call.IsUnreachable)
            .Select(agent => $"ERROR: [Agent.RPC.RequestFailed]: Request [POST]/rpc/v1/task/sub_task to {agent} failed: dial tcp {agent}: connect: connection refused")
            .FirstOrDefault();

        string? StartObservers()
        {
            foreach (var agent in agents)
            {
                var server = cluster.FindServer(agent) ?? cluster.AddServer(agent, deployment.ZoneOf(agent));
                server.Configure(deployment.ConfigurationOf(agent)).Availability = ObserverAvailability.ConnectionRestricted;
            }

            return null;
        }

        void StopObservers()
        {
            foreach (var agent in agents)
            {
                _ = cluster.Servers.Remove(agent.ToString());
                _ = cluster.Zones.Remove(deployment.ZoneOf(agent));
            }
        }

        string? Convert(IEnumerable<AgentAddress> converted, AgentIdentity identity)
        {
            foreach (var agent in converted.Select(call.FindAgent).OfType<AgentSetup>())
            {
                agent.Identity = identity;
            }

            return null;
        }
    }

    private static void Bootstrap(FakeCluster cluster, Deployment deployment)
    {
        (cluster.Name, cluster.Id) = (deployment.ClusterName!, deployment.ClusterId!.Value);
        foreach (var server in deployment.Agents.Select(cluster.FindServer).OfType<FakeServer>())
        {
            server.Availability = ObserverAvailability.ConnectionAvailable;
        }

        if (!cluster.Tenants.Contains("sys"))
        {
            cluster.AddSystem();
        }
    }
}
