using System.Text.Json.Nodes;
using ObShell.Client.Agents;
using ObShell.Client.Clusters;

namespace ObShell.Client.Testing;

/// <summary>The routes that upgrade agents and the database, and those around them.</summary>
internal static class UpgradeRoutes
{
    private const string Download = "Download all required packages";
    private const string Reinstall = "Reinstall and restart observer";
    private const int ZonesToRoll = 3;

    private static readonly (string Name, string Value, string Info)[] BackedUp =
    [
        ("server_permanent_offline_time", "3600s", "the time interval between any two heartbeats beyond which a server is considered to be permanently offline"),
        ("enable_rebalance", "True", "specifies whether the partition load-balancing is turned on or off"),
        ("enable_rereplication", "True", "specifies whether the auto-replication is turned on or off"),
    ];

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("POST /api/v1/agent/upgrade/check", call => Check(call, CheckAgents) is { } refusal ? refusal : call.Start(AgentDraft(call, DagCatalogue.CheckAgentUpgrade))),
        new("POST /api/v1/agent/upgrade", call => Check(call, CheckAgents) is { } refusal ? refusal : call.Start(RestartAgents(call, AgentDraft(call, DagCatalogue.UpgradeAgents), TargetAgent(call)))),
        new("POST /api/v1/ob/upgrade/check", call => Check(call, CheckDatabase) is { } refusal ? refusal : call.Start(DatabaseDraft(call, DagCatalogue.CheckUpgrade))),
        new("POST /api/v1/ob/upgrade", UpgradeDatabase),
        new("POST /api/v1/upgrade/params/backup", call => Reply.Contents(call.Cluster.Servers.SelectMany(server => BackedUp.Select(parameter => Parameter(server, parameter))))),
        new("POST /api/v1/upgrade/params/restore", _ => Reply.Empty),
        new("POST /api/v1/upgrade/env/check", _ => Reply.Empty) { WorksWithoutDatabase = true },
    ];

    private static Refusal? Check(ModelCall call, Func<ModelCall, Refusal?> checkTarget)
    {
        if (call.Require("UpgradeCheckParam", ("version", "Version"), ("release", "Release")) is { } unbound)
        {
            return unbound;
        }

        var directory = call.Text("upgradeDir");
        return call.Setup.Identity != AgentIdentity.ClusterAgent ? Refusals.WrongIdentity(call.Self, call.Setup.Identity, AgentIdentity.ClusterAgent)
            : !FakePackage.IsRelease(call.Text("release")!) ? new(400, "Package.ReleaseFormat.Invalid", $"The release '{call.Text("release")}' has no build and distribution")
            : !string.IsNullOrEmpty(directory) && !directory.StartsWith('/') ? new(400, "Common.InvalidPath", $"Path '{directory}' is not valid: it is not absolute")
            : call.Cluster.Servers.Select(server => server.Address).FirstOrDefault(call.IsUnreachable) is { } agent ? new(500, "Agent.Unavailable", $"Agent {agent} is unavailable")
            : checkTarget(call);
    }

    private static (string, string)[] Names(ModelCall call) => [("version", call.Text("version")!), ("release", call.Text("release")!)];

    private static PackageVersion Target(ModelCall call) => PackageVersion.Of(call.Text("version")!, call.Text("release")!);

    private static FakePackage? FindPackage(ModelCall call, string name) => call.Cluster.Packages.FirstOrDefault(package =>
        package.Name == name && package.Version == call.Text("version") && package.Release == call.Text("release") && package.Architecture == FakePackage.DefaultArchitecture);

    private static Refusal? CheckAgents(ModelCall call) => Target(call).CompareTo(PackageVersion.OfAgent(call.Setup.Version)) <= 0
        ? new(400, "Agent.Upgrade.ToLowerVersion", $"The version {call.Text("version")}-{call.Text("release")} is not higher than {call.Setup.Version}")
        : null;

    /// <summary>A DAG of the agents, which finds out itself whether there is a package.</summary>
    private static DagDraft AgentDraft(ModelCall call, DagTemplate template) => new DagDraft(template, Names(call)).Do(Download, _ => FindPackage(call, "obshell") is { } package
        ? DiskSpace.Missing(call.Cluster.Servers, [package])
        : $"ERROR: [Agent.Package.NotFound]: Package obshell-{call.Text("version")}-{call.Text("release")}.{FakePackage.DefaultArchitecture} not found");

    private static DagDraft DatabaseDraft(ModelCall call, DagTemplate template) => new DagDraft(template, Names(call)).Do(
        Download, _ => DiskSpace.Missing(call.Cluster.Servers, [.. PackageRoutes.DatabaseNames(call.Cluster).Select(name => FindPackage(call, name)).OfType<FakePackage>()]));

    private static string TargetAgent(ModelCall call) => $"{call.Text("version")}-{call.Text("release")!.Split('.')[0]}";

    /// <summary>Restarts all agents, as another version when one is given.</summary>
    private static DagDraft RestartAgents(ModelCall call, DagDraft draft, string? version) => draft.Do("Restart obshell", () =>
    {
        foreach (var agent in call.Setup.Topology.Agents.Select(call.FindAgent).OfType<AgentSetup>())
        {
            agent.UpgradeTo(version ?? agent.Version);
            agent.RestartProcess();
        }
    });

    private static Refusal? CheckDatabase(ModelCall call)
    {
        var current = PackageVersion.Of(call.Cluster.DatabaseVersion, call.Cluster.DatabaseBuild);
        string[] missing = [.. PackageRoutes.DatabaseNames(call.Cluster).Where(name => FindPackage(call, name) is null).Select(name => $"{name}-{call.Text("version")}-{call.Text("release")}")];
        return Target(call).CompareTo(current) <= 0 ? new(400, "OB.Upgrade.ToLowerVersion", $"The version {call.Text("version")}-{call.Text("release")} is not higher than {call.Cluster.DatabaseVersion}-{call.Cluster.DatabaseBuild}")
            : missing.Length > 0 ? new(400, "OB.Package.NotExist", $"There are no packages {string.Join(", ", missing)} for {FakePackage.DefaultArchitecture}")
            : null;
    }

    private static Reply UpgradeDatabase(ModelCall call)
    {
        if (call.Require("ObUpgradeParam", ("mode", "Mode")) is { } unbound)
        {
            return unbound;
        }

        var mode = call.Text("mode")!.ToUpperInvariant();
        return Check(call, CheckDatabase) is { } refusal ? refusal
            : mode is not ("ROLLING" or "STOPSERVICE") ? new Refusal(400, "OB.Upgrade.Mode.NotSupported", $"Upgrade mode '{mode}' is not supported")
            : mode == "ROLLING" && call.Cluster.Zones.Count < ZonesToRoll ? new Refusal(400, "OB.Upgrade.UnableToRollingUpgrade", $"A rolling upgrade needs {ZonesToRoll} zones, and the cluster has {call.Cluster.Zones.Count}")
            : call.Cluster.Servers.FirstOrDefault(server => server.Availability != ObserverAvailability.ConnectionAvailable) is { } down ? new Refusal(500, "OB.Server.Unavailable", $"The observer of {down.Address} is unavailable")
            : call.Start(mode == "ROLLING" ? RollingDraft(call) : StopServiceDraft(call));
    }

    private static DagDraft RollingDraft(ModelCall call)
    {
        var cluster = call.Cluster;
        var template = cluster.IsCommunityEdition ? DagCatalogue.RollingUpgrade : DagCatalogue.RollingUpgradeWithoutAgents;
        return Finish(call, DatabaseDraft(call, template).Repeat("Execute upgrade health checker script", "Start {zone}", [.. cluster.Zones.Select(zone => zone.Name)], "zone", (stage, zone) => stage.Name switch
        {
            Reinstall => stage with
            {
                Agents = [.. cluster.ServersOf(zone).Select(server => server.Address)],
                Begin = () => Kill(cluster.ServersOf(zone)),
                Effect = at => Start(call, cluster.ServersOf(zone), at),
            },
            _ when stage.Name == $"Stop {zone}" => stage with { Effect = _ => StopZone(cluster, zone, true) },
            _ when stage.Name == $"Start {zone}" => stage with { Effect = _ => StopZone(cluster, zone, false) },
            _ => stage,
        }));
    }

    private static DagDraft StopServiceDraft(ModelCall call)
    {
        var template = call.Cluster.IsCommunityEdition ? DagCatalogue.StopServiceUpgrade : DagCatalogue.StopServiceUpgradeWithoutAgents;
        return Finish(call, DatabaseDraft(call, template).Begin(Reinstall, () => Kill(call.Cluster.Servers)).Do(Reinstall, at => Start(call, call.Cluster.Servers, at)));
    }

    /// <summary>What both kinds of upgrade have in common.</summary>
    private static DagDraft Finish(ModelCall call, DagDraft draft) => RestartAgents(call, draft, FindPackage(call, PackageRoutes.DatabaseNames(call.Cluster)[0])?.AgentVersion)
        .If(call.Flag("freeze_server"), "Minor freeze before stop server")
        .Do("Execute upgrade post script", () =>
        {
            (call.Cluster.DatabaseVersion, call.Cluster.DatabaseBuild) = (call.Text("version")!, call.Text("release")!.Split('.')[0]);
            foreach (var server in call.Cluster.Servers)
            {
                server.DatabaseVersion = null;
            }
        });

    private static void Kill(IEnumerable<FakeServer> servers)
    {
        foreach (var server in servers)
        {
            server.Kill();
        }
    }

    private static string? Start(ModelCall call, IEnumerable<FakeServer> servers, DateTimeOffset at)
    {
        foreach (var server in servers)
        {
            server.Start(at);
            server.DatabaseVersion = $"{call.Text("version")}_{call.Text("release")!.Split('.')[0]}";
        }

        return null;
    }

    private static string? StopZone(FakeCluster cluster, string zone, bool value)
    {
        cluster.Zones[zone].IsStopped = value;
        return null;
    }

    private static JsonObject Parameter(FakeServer server, (string Name, string Value, string Info) parameter) => new()
    {
        ["SvrIp"] = server.Address.Ip,
        ["SvrPort"] = server.RpcPort,
        ["Zone"] = server.Zone,
        ["Scope"] = "CLUSTER",
        ["Name"] = parameter.Name,
        ["Value"] = parameter.Value,
        ["TenantId"] = 0,
        ["EditLevel"] = "DYNAMIC_EFFECTIVE",
        ["DefaultValue"] = parameter.Value,
        ["Section"] = parameter.Name.StartsWith("enable", StringComparison.Ordinal) ? "LOAD_BALANCE" : "ROOT_SERVICE",
        ["Info"] = parameter.Info,
        ["DataType"] = parameter.Name.StartsWith("enable", StringComparison.Ordinal) ? "BOOL" : "TIME",
    };
}
