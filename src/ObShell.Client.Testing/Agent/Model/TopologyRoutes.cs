using System.Text.Json.Nodes;
using ObShell.Client.Agents;
using ObShell.Client.Clusters;

namespace ObShell.Client.Testing;

/// <summary>The routes that say what the cluster consists of and how its parts are.</summary>
internal static class TopologyRoutes
{
    private const string Commit = "de6e2a4d76dbf8f1ea3f8c31ce0dd1ca0bc8ab4f(Jun  9 2025 17:24:15)";
    private const int RecordedDiskUse = 150 << 20;

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("GET /api/v1/ob/info", ObInfo) { WorksWithoutDatabase = true },
        new("GET /api/v1/ob/agents", call => Reply.Contents(Members(call).Select(Address))) { WorksWithoutDatabase = true },
        new("GET /api/v1/agents/status", AgentsStatus) { WorksWithoutDatabase = true },
        new("GET /api/v1/obcluster/info", call => InCluster(call, ClusterInfo)) { WorksWithoutDatabase = true },
        new("GET /api/v1/obcluster/topology/info", call => InCluster(call, _ => new JsonObject { ["zones"] = Zones(call) })) { WorksWithoutDatabase = true },
        new("GET /api/v1/observer/info", ObserverInfo) { WorksWithoutDatabase = true },
        new("GET /api/v1/obcluster/statistics", Statistics),
        new("GET /api/v1/obcluster/unit-config-limit", _ => Reply.With(new JsonObject { ["min_memory"] = 1, ["min_cpu"] = 1 })),
        new("GET /api/v1/obcluster/license", _ => Unexpected("Not a standalone cluster")),
        new("GET /api/v1/agent/host-info", call => Reply.With(Host(call, call.Setup.Topology.Self))) { WorksWithoutDatabase = true },
    ];

    public static Refusal Unexpected(string message)
    {
        var refusal = new Refusal(500, "Common.Unexpected", $"Unexpected error: {message}");
        return refusal with { Data = "null" };
    }

    /// <summary>The agents of the cluster, or of the one that is being put together; one that is in none knows only itself.</summary>
    private static IReadOnlyList<AgentAddress> Members(ModelCall call) =>
        call.Setup.Deployment?.Agents ?? (call.Cluster.Servers.Count == 0 ? [call.Self] : [.. call.Cluster.Servers.Select(server => server.Address)]);

    /// <summary>Has only an agent of a cluster answer.</summary>
    private static Reply InCluster(ModelCall call, Func<ModelCall, JsonObject> describe) => call.Setup.Identity == AgentIdentity.ClusterAgent || call.Cluster.Servers.Count > 0
        ? Reply.With(describe(call))
        : Refusals.WrongIdentity(call.Self, call.Setup.Identity, AgentIdentity.ClusterAgent);

    private static JsonObject Address(AgentAddress agent) => new() { ["ip"] = agent.Ip, ["port"] = agent.Port };

    private static Reply ObInfo(ModelCall call)
    {
        var topology = new JsonObject();
        foreach (var zone in call.Cluster.Zones)
        {
            topology[zone.Name] = new JsonArray([.. call.Cluster.ServersOf(zone.Name).Select(server => new JsonObject
            {
                ["svr_ip"] = server.Address.Ip,
                ["svr_port"] = server.RpcPort,
                ["sql_port"] = server.SqlPort,
                ["agent_port"] = server.Address.Port,
                ["with_rootserver"] = ModelJson.YesNo(server == Leader(call.Cluster)),
                ["status"] = server.IsRunning ? "ACTIVE" : "INACTIVE",
                ["build_version"] = VersionOf(call.Cluster, server),
            })]);
        }

        var isCluster = call.Cluster.Servers.Count > 0;
        return Reply.With(new JsonObject
        {
            ["agent_info"] = new JsonArray([.. Members(call).Select(agent => new JsonObject
            {
                ["ip"] = agent.Ip,
                ["port"] = agent.Port,
                ["zone"] = call.Setup.Deployment?.ZoneOf(agent) ?? call.Setup.Topology.ZoneOf(agent),
                ["identity"] = SetupOf(call, agent).Identity.ToString(),
                ["version"] = SetupOf(call, agent).Version,
            })]),
            ["obcluster_info"] = new JsonObject
            {
                ["id"] = isCluster ? call.Cluster.Id : 0,
                ["name"] = isCluster ? call.Cluster.Name : "",
                ["version"] = isCluster ? call.Cluster.DatabaseVersion : "",
                ["topology"] = isCluster ? topology : null,
                ["is_shared_storage"] = call.Cluster.SharedStorage is not null,
            },
        });
    }

    /// <summary>The agent at an address; one that is none of the fakes is as the one that is asked.</summary>
    private static AgentSetup SetupOf(ModelCall call, AgentAddress agent) => agent == call.Setup.Topology.Self ? call.Setup : call.Setup.Neighbours?.Find(agent)?.Setup ?? call.Setup;

    private static Reply AgentsStatus(ModelCall call)
    {
        var result = new JsonObject();
        foreach (var agent in Members(call).Where(agent => !call.IsUnreachable(agent)))
        {
            var (setup, server) = (SetupOf(call, agent), call.Cluster.FindServer(agent));
            var status = new JsonObject
            {
                ["agent"] = new JsonObject { ["ip"] = agent.Ip, ["port"] = agent.Port, ["identity"] = setup.Identity.ToString() },
                ["state"] = (int)AgentProcessState.Running,
                ["version"] = setup.Version,
                ["pid"] = setup.Pid,
                ["startAt"] = (setup.StartedAt - DateTimeOffset.UnixEpoch).Ticks * TimeSpan.NanosecondsPerTick,
                ["port"] = agent.Port,
                ["obState"] = (int)(server?.Availability ?? ObserverAvailability.ProcessNotRunning),
            };
            if (server is not null)
            {
                status["sqlPort"] = server.SqlPort;
            }

            status["underMaintenance"] = call.Setup.Dags.IsLocked(agent);
            result[agent.ToString()] = status;
        }

        return Reply.With(result);
    }

    private static JsonObject ClusterInfo(ModelCall call)
    {
        var (cluster, answers) = (call.Cluster, call.Cluster.Answers);
        return new JsonObject
        {
            ["cluster_name"] = cluster.Name,
            ["cluster_id"] = cluster.Id,
            ["status"] = (answers ? ClusterStatus.Available : ClusterStatus.NotRunning).ToString(),
            ["is_community_edition"] = answers && cluster.IsCommunityEdition,
            ["is_standalone"] = false,
            ["ob_version"] = answers ? cluster.DatabaseVersion : "",
            ["dead_lock_detection_enabled"] = answers,
            ["startup_mode"] = answers ? "NORMAL" : "",
            ["is_shared_storage"] = call.Cluster.SharedStorage is not null,
            ["stats"] = Stats(cluster, answers ? [.. cluster.Servers] : []),
            ["zones"] = Zones(call),
            ["tenants"] = answers ? new JsonArray([.. cluster.Tenants.Select(tenant => TenantJson.Info(call, tenant))]) : null,
            ["tenant_stats"] = answers ? new JsonArray([.. cluster.Tenants.Select(tenant => TenantStats(tenant))]) : null,
        };
    }

    private static JsonObject TenantStats(FakeTenant tenant)
    {
        var pools = tenant.Pools;
        return new()
        {
            ["tenant_id"] = tenant.Id,
            ["tenant_name"] = tenant.Name,
            ["cpu_used_percent"] = 35,
            ["memory_used_percent"] = 34.1796875,
            ["data_disk_usage"] = RecordedDiskUse,
            ["cpu_core_total"] = pools.Sum(pool => pool.UnitConfig.MaxCpu * pool.UnitCount * pool.Zones.Count),
            ["memory_in_bytes_total"] = pools.Sum(pool => pool.UnitConfig.MemoryBytes * pool.UnitCount * pool.Zones.Count),
        };
    }

    private static JsonArray Zones(ModelCall call) => new([.. call.Cluster.Zones.Select(zone => Zone(call, zone))]);

    private static JsonObject Zone(ModelCall call, FakeZone zone)
    {
        var (cluster, answers) = (call.Cluster, call.Cluster.Answers);
        var servers = cluster.ServersOf(zone.Name);
        var root = answers ? servers.FirstOrDefault(server => server.IsRunning) : null;
        return new()
        {
            ["name"] = zone.Name,
            ["idc_name"] = zone.Idc,
            ["region_name"] = answers ? zone.Region : "",
            ["status"] = answers ? zone.Status.ToString() : ZoneStatus.Unknown.ToString(),
            ["inner_status"] = !answers ? "" : zone.IsStopped ? "INACTIVE" : "ACTIVE",
            ["root_server"] = new JsonObject
            {
                ["ip"] = root?.Address.Ip ?? "",
                ["role"] = root is null ? "" : root == Leader(cluster) ? "LEADER" : "FOLLOWER",
                ["zone"] = root?.Zone ?? "",
                ["svr_port"] = root?.RpcPort ?? 0,
            },
            ["servers"] = new JsonArray([.. servers.Select(server => Observer(call, server, answers))]),
        };
    }

    private static string VersionOf(FakeCluster cluster, FakeServer server) => server.DatabaseVersion ?? $"{cluster.DatabaseVersion}_{cluster.DatabaseBuild}";

    private static FakeServer? Leader(FakeCluster cluster) => cluster.Servers.FirstOrDefault(server => server.Availability == ObserverAvailability.ConnectionAvailable && !cluster.Zones[server.Zone].IsStopped);

    private static JsonObject Observer(ModelCall call, FakeServer server, bool answers) => new()
    {
        ["id"] = answers ? server.Id : 0,
        ["ip"] = server.Address.Ip,
        ["svr_port"] = server.RpcPort,
        ["sql_port"] = server.SqlPort,
        ["version"] = answers ? $"{VersionOf(call.Cluster, server)}-{Commit}" : "",
        ["with_rootserver"] = server == Leader(call.Cluster),
        ["status"] = server.Status.ToString(),
        ["ob_status"] = (int)server.Availability,
        ["inner_status"] = !answers ? "" : server.IsRunning ? "ACTIVE" : "INACTIVE",
        ["start_time"] = ModelJson.Seconds(server.StartedAt),
        ["stop_time"] = ModelJson.Time(server.StoppedAt),
        ["stats"] = ObserverStats(call.Cluster, answers && server.IsRunning ? server : null),
        ["architecture"] = "x86_64",
        ["data_dir"] = "/home/admin/oceanbase/store",
        ["redo_dir"] = "/home/admin/oceanbase/store/clog",
        ["log_dir"] = "/home/admin/oceanbase/log",
        ["obshell_port"] = server.Address.Port,
    };

    /// <summary>What an observer has, which only the database knows; nothing for an observer that is not known to it.</summary>
    private static JsonObject ObserverStats(FakeCluster cluster, FakeServer? server)
    {
        var stats = Stats(cluster, server is null ? [] : [server]);
        var (used, free) = server is null ? (0, 0) : (server.DiskUsedBytes, Math.Max(server.DiskBytes - server.DiskUsedBytes, 0));
        stats["disk_used"] = server is null ? "" : ModelJson.Size(used);
        stats["disk_free"] = server is null ? "" : ModelJson.Size(free);
        stats["disk_in_bytes_used"] = used;
        stats["disk_in_bytes_free"] = free;
        stats["disk_used_percent"] = ModelJson.Percent(used, server?.DiskBytes ?? 0);
        stats["ip"] = server?.Address.Ip ?? "";
        stats["port"] = server?.RpcPort ?? 0;
        stats["zone"] = server?.Zone ?? "";
        return stats;
    }

    /// <summary>What servers have and have given to tenants. An observer that does not run has nothing.</summary>
    private static JsonObject Stats(FakeCluster cluster, FakeServer[] servers)
    {
        FakeServer[] running = [.. servers.Where(server => server.IsRunning)];
        var units = running.SelectMany(server => cluster.Pools.Where(pool => pool.Zones.Contains(server.Zone)).Select(pool => (
            Cpu: pool.UnitConfig.MinCpu * pool.UnitCount / cluster.ServersOf(server.Zone).Count,
            Memory: pool.UnitConfig.MemoryBytes * pool.UnitCount / cluster.ServersOf(server.Zone).Count))).ToArray();
        var (cpu, memory, disk) = (running.Sum(server => server.CpuCores), running.Sum(server => server.MemoryBytes), running.Sum(server => server.DiskBytes));
        var (cpuAssigned, memoryAssigned, diskAssigned) = (units.Sum(unit => unit.Cpu), units.Sum(unit => unit.Memory), running.Sum(server => server.DiskUsedBytes));
        return new()
        {
            ["cpu_core_total"] = cpu,
            ["cpu_core_assigned"] = cpuAssigned,
            ["cpu_core_assigned_percent"] = ModelJson.Percent(cpuAssigned, cpu),
            ["memory_total"] = Size(memory),
            ["memory_assigned"] = Size(memoryAssigned),
            ["memory_in_bytes_total"] = memory,
            ["memory_in_bytes_assigned"] = memoryAssigned,
            ["memory_assigned_percent"] = ModelJson.Percent(memoryAssigned, memory),
            ["disk_total"] = Size(disk),
            ["disk_assigned"] = Size(diskAssigned),
            ["disk_in_bytes_total"] = disk,
            ["disk_in_bytes_assigned"] = diskAssigned,
            ["disk_assigned_percent"] = ModelJson.Percent(diskAssigned, disk),
        };

        string Size(long bytes) => running.Length == 0 ? "" : ModelJson.Size(bytes);
    }

    private static Reply ObserverInfo(ModelCall call)
    {
        if (call.Cluster.FindServer(call.Setup.Topology.Self) is not { } server)
        {
            return Refusals.NotHold;
        }

        // This route leaves out what only the list of all observers has.
        var observer = Observer(call, server, call.Cluster.Answers);
        _ = observer.Remove("status");
        (observer["stats"], observer["architecture"], observer["obshell_port"]) = (ObserverStats(call.Cluster, null), "", 0);
        return Reply.With(observer);
    }

    private static Reply Statistics(ModelCall call) => Reply.With(new JsonObject
    {
        ["telemetryEnabled"] = false,
        ["clusterId"] = $"{call.Cluster.Id}",
        ["reporter"] = "obshell-dashboard",
        ["obshellVersion"] = $"obshell {call.Setup.Version.Split('-')[0]} (for {(call.Cluster.IsCommunityEdition ? "OceanBase_CE" : "OceanBase")})",
        ["obshellRevision"] = "0-61ee147",
        ["reportTime"] = call.Now.ToUnixTimeSeconds(),
        ["telemetryVersion"] = 1,
        ["hosts"] = new JsonArray([.. call.Cluster.Servers.Select(server => Host(call, server.Address))]),
        ["instances"] = new JsonArray([.. call.Cluster.Servers.Select(server => new JsonObject
        {
            ["type"] = call.Cluster.IsCommunityEdition ? "oceanbase-ce" : "oceanbase",
            ["version"] = call.Cluster.DatabaseVersion,
            ["revision"] = call.Cluster.DatabaseBuild,
            ["cpuCount"] = server.CpuCores,
            ["memoryLimit"] = $"{(server.MemoryBytes >> 30) + 2}G",
            ["dataFileSize"] = $"{server.DiskBytes >> 30}G",
            ["logDiskSize"] = $"{server.DiskBytes >> 30}G",
            ["hostHash"] = HostHash(server.Address),
        })]),
    });

    private static string HostHash(AgentAddress agent) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(agent.Ip)))[..40];

    private static JsonObject Host(ModelCall call, AgentAddress agent)
    {
        var server = call.Cluster.FindServer(agent);
        return new()
        {
            ["os"] = new JsonObject { ["os"] = "debian", ["version"] = "12" },
            ["cpuInfo"] = new JsonObject { ["frequency"] = "2596.150", ["modelName"] = "AMD EPYC", ["logicalCores"] = server?.CpuCores ?? 32, ["physicalCores"] = (server?.CpuCores ?? 32) / 2 },
            ["basic"] = new JsonObject { ["hostHash"] = HostHash(agent), ["hostType"] = "docker" },
            ["disks"] = new JsonArray(new JsonObject
            {
                ["used"] = $"{(server?.DiskUsedBytes ?? 0) >> 30}G",
                ["total"] = $"{(server?.DiskBytes ?? 256L << 30) >> 30}G",
                ["mountHash"] = HostHash(agent),
                ["deviceName"] = "/dev/vda",
            }),
            ["memoryInfo"] = new JsonObject { ["free"] = "50331648 kB", ["total"] = "67108864 kB", ["available"] = "58720256 kB" },
            ["ulimit"] = new JsonObject { ["nofileHard"] = "655350", ["nofileSoft"] = "655350", ["maxUserProcessesHard"] = "655350", ["maxUserProcessesSoft"] = "655350" },
        };
    }
}
