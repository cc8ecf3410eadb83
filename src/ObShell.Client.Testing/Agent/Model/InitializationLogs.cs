namespace ObShell.Client.Testing;

/// <summary>What the stages of an initialisation log, as on a real agent. The master repeats what the others have logged.</summary>
internal static class InitializationLogs
{
    private const string Home = "/home/admin/oceanbase";

    private static readonly string[] Directories =
    [
        $"mkdir data_dir: {Home}/store",
        $"mkdir redo_dir: {Home}/store",
        $"mkdir clog_dir: {Home}/store/clog",
        $"mkdir slog_dir: {Home}/store/slog",
        $"symlink {Home}/store: {Home}/store",
        $"symlink {Home}/store: {Home}/store",
        $"symlink {Home}/store/clog: {Home}/store/clog",
        $"symlink {Home}/store/slog: {Home}/store/slog",
        $"mkdir {Home}/etc",
        $"mkdir {Home}/log",
        $"mkdir {Home}/store/sstable",
    ];

    private static readonly string[] Synchronization = ["try to connect", "connect succeed, dump password", "synchronize agent from oceanbase", "sync agent data"];

    public static DagDraft Add(DagDraft draft, ModelCall call, Deployment deployment) => draft
        .LogEach("Integrate config", _ =>
        [
            "get all agents",
            $"agents: map[{string.Join(' ', deployment.Agents.Select(agent => Describe(call, deployment, agent)))}]",
            "get global config",
            "set root password",
            "init all zone config",
            .. deployment.Agents.Select(deployment.ZoneOf).Distinct().SelectMany(zone => (string[])[$"build {zone} zone config", $"merge {zone} zone config"]),
            .. deployment.Agents.SelectMany(agent => (string[])[$"Integrating {agent} agent config", $"get {agent} agent config", $"merge {agent} agent config", $"fill {agent} agent config"]),
            "setting bootstrap config",
        ])
        .LogEach("Create observer workdir", agent => From(deployment, agent, "Create observer workdir", [], Directories))
        .LogEach("Start observer", agent => From(
            deployment,
            agent,
            "Start observer",
            ["start observer"],
            "start observer",
            "check if first start",
            "generate start cmd",
            StartCommand(deployment, agent),
            "observer health check, retry [1/300]",
            "update self OB port",
            "update OB port in all_agent"))
        .LogEach("Cluster boostrap", _ =>
        [
            "try to connect to observer",
            $"bootstrap cmd: ALTER SYSTEM BOOTSTRAP {string.Join(", ", deployment.Agents.Select(call.Cluster.FindServer).OfType<FakeServer>().Select(server => $"ZONE '{server.Zone}' SERVER '{server.Address.Ip}:{server.RpcPort}'"))}",
        ])
        .LogEach("Migrate table", _ => ["try to connect to observer"])
        .LogEach("Modify password", _ =>
        [
            "try to connect to observer",
            "Successfully connected to OceanBase. Try to modify password.",
            "Save root password",
            "Reload oceanbase connection",
            "Reload oceanbase connection successfully",
        ])
        .LogEach("Migrate data", _ => ["migrate all agents"])
        .LogEach("Convert follower to cluster agent", _ => [.. deployment.Followers.Select(agent => $"convert agent {agent} to cluster agent")])
        .LogEach("Synchronize agent from cluster", agent => From(deployment, agent, "Synchronize agent from cluster", ["encrypt password for agent"], Synchronization))
        .LogEach("Convert master to cluster agent", _ => ["convert self to cluster agent", "sync agent binary", "synchronize agent from oceanbase"]);

    private static string[] From(Deployment deployment, AgentAddress agent, string stage, string[] before, params string[] lines) =>
        agent == deployment.Master ? lines : [.. before, "retry flag: false", .. lines.Select(line => $"task {stage}: {line}")];

    private static string Describe(ModelCall call, Deployment deployment, AgentAddress agent)
    {
        var setup = call.FindAgent(agent) ?? call.Setup;
        return $"{agent}:{{{agent.Ip} {agent.Port} {(agent == deployment.Master ? "MASTER" : "FOLLOWER")} {setup.Version} linux x86_64 {deployment.ZoneOf(agent)} 0 0 {Home} {setup.PublicKey()}}}";
    }

    private static string StartCommand(Deployment deployment, AgentAddress agent)
    {
        var configuration = deployment.ConfigurationOf(agent);
        var others = configuration.Where(item => item.Key is not ("mysql_port" or "rpc_port" or "mysqlPort" or "rpcPort")).Select(item => $"{item.Key}={item.Value}");
        var (sqlPort, rpcPort) = (configuration.GetValueOrDefault("mysql_port", "2881"), configuration.GetValueOrDefault("rpc_port", "2882"));
        return $"start cmd: export LD_LIBRARY_PATH='{Home}/lib'; {Home}/bin/observer  -d '{Home}/store' -p '{sqlPort}' -P '{rpcPort}' -z '{deployment.ZoneOf(agent)}' -I '{agent.Ip}' "
            + $"-n '{deployment.ClusterName}' -c '{deployment.ClusterId}'  -o '{string.Join(',', others)}'";
    }
}
