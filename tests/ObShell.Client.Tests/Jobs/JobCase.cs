using ObShell.Client.Agents;
using ObShell.Client.Backups;
using ObShell.Client.Clusters;
using ObShell.Client.Jobs;
using ObShell.Client.Tenants;
using ObShell.Client.Testing;
using ObShell.Client.Upgrades;

namespace ObShell.Client.Tests.Jobs;

/// <summary>A job, and the cluster that it finds.</summary>
/// <param name="Name">Its name in the document.</param>
/// <param name="PrepareAsync">Prepares the cluster, and creates the job.</param>
internal sealed record JobCase(string Name, Func<JobHarness, Task<ObShellJob>> PrepareAsync)
{
    private const string Database = "103000012025080818.el8";
    private const string Agent = "12026010100.el8";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(500);
    private static readonly FakeDagScript ForGood = FakeDagScript.FailsAt(1);

    public static IReadOnlyList<JobCase> All { get; } =
    [
        new("rolling restart", Just(_ => new RollingRestart { Zones = ["zone2", "zone3"], Pause = TimeSpan.Zero, Timeout = Limit })) { StageDuration = Long, Failure = ForGood },
        new("stop", Just(_ => new ClusterStop(StopClusterRequest.Zone("zone2", StopMode.Terminate)) { Timeout = Limit })) { StageDuration = Long, Failure = ForGood },
        new("start", async harness =>
        {
            await (await harness.Client.StopClusterAsync(StopClusterRequest.Zone("zone2", StopMode.Force))).WaitForCompletionAsync();
            return new ClusterStart(StartClusterRequest.Zone("zone2")) { Timeout = Limit };
        }) { StageDuration = Long, Failure = ForGood },
        new("tenant setup", Just(_ => new TenantSetup
        {
            Tenant = "orders",
            RootPassword = "Tenant#1",
            Unit = new CreateUnitConfigRequest { Name = "small", MemorySize = ByteSize.Parse("2G"), MaxCpu = 1 },
            Databases = ["shop"],
        })) { StageDuration = Long, Failure = ForGood },
        new("deployment", Just(DeploymentOf)) { IsDeployed = false },
        new("scale-out", async harness => new ScaleOut { Servers = [await NewServerAsync(harness)], Timeout = Limit }),
        new("scale-in", async harness =>
        {
            await harness.Client.RunAsync(new ScaleOut { Servers = [await NewServerAsync(harness)] });
            return new ScaleIn { Servers = [harness.Cluster.Agents[2].Address] };
        }),
        new("server replacement", async harness => new ServerReplacement { Replacement = await NewServerAsync(harness), Old = harness.Cluster.Agents[2].Address, Timeout = Limit }),
        new("agent upgrade", Just(harness =>
        {
            harness.Model.AddPackage("obshell", "4.5.1.0", Agent);
            return new AgentUpgrade { Version = "4.5.1.0", Release = Agent, Timeout = Limit };
        })),
        new("database upgrade", Just(harness =>
        {
            harness.Model.AddPackage("oceanbase-ce", "4.3.5.3", Database);
            harness.Model.AddPackage("oceanbase-ce-libs", "4.3.5.3", Database);
            return new DatabaseUpgrade { Version = "4.3.5.3", Release = Database, Mode = UpgradeMode.Rolling, Timeout = Limit };
        })),
        new("backup", Just(harness =>
        {
            harness.Model.Tenants.Add("orders");
            return new BackupRun { Tenant = "orders", TenantDestination = new TenantBackupConfigRequest { DataBaseUri = "file:///backup/data", ArchiveBaseUri = "file:///backup/log" }, Timeout = Limit };
        })),
        new("restore", Just(harness =>
        {
            var now = DateTimeOffset.UtcNow;
            harness.Model.AddUnitConfig("small");
            harness.Model.AddBackupSource("file:///backup/data", "orders", now.AddHours(-2), now.AddHours(-1), "file:///backup/log");
            return new TenantRestore(new RestoreTenantRequest
            {
                DataBackupUri = "file:///backup/data",
                ArchiveLogUri = "file:///backup/log",
                RestoreTenantName = "orders2",
                Timestamp = now.AddMinutes(-90),
                ZoneList = [new TenantZone { Name = "zone1", UnitConfigName = "small", UnitNum = 1 }],
            }) { Timeout = Limit };
        })),
        new("readiness", Just(_ => new ClusterReadiness { Timeout = Limit })),
    ];

    /// <summary>How long a stage of a DAG takes.</summary>
    public TimeSpan StageDuration { get; init; }

    /// <summary>How an operation fails: for good, after which it is started anew, or until it is retried.</summary>
    public FakeDagScript Failure { get; init; } = FakeDagScript.FailsRecoverablyAt(1);

    /// <summary>Whether there is a cluster, and not only agents.</summary>
    public bool IsDeployed { get; init; } = true;

    /// <summary>A cluster for the job, and the job.</summary>
    public async Task<(JobHarness Harness, ObShellJob Job)> StartAsync()
    {
        var harness = await JobHarness.StartAsync(stage: StageDuration, isDeployed: IsDeployed);
        return (harness, await PrepareAsync(harness));
    }

    public override string ToString() => Name;

    private static Func<JobHarness, Task<ObShellJob>> Just(Func<JobHarness, ObShellJob> create) => harness => Task.FromResult(create(harness));

    private static async Task<ScaleOutRequest> NewServerAsync(JobHarness harness) =>
        new() { AgentAddress = (await harness.Cluster.AddAgentAsync()).Address, Zone = "zone3", ObConfigs = new Dictionary<string, string>() };

    private static ObShellJob DeploymentOf(JobHarness harness) => new ClusterDeployment
    {
        ClusterName = "demo",
        ClusterId = 7,
        RootPassword = "n3w-Root#pw",
        Servers = [.. harness.Cluster.Agents.Index().Select(item => new DeployedServer { Agent = $"{item.Item.Address}", Zone = $"zone{item.Index + 1}" })],
        Parameters = new Dictionary<string, string> { ["memory_limit"] = "6G" },
        Timeout = Limit,
    };
}
