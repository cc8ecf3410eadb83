using ObShell.Client.Backups;
using ObShell.Client.Clusters;
using ObShell.Client.Jobs;
using ObShell.Client.Tenants;
using ObShell.Client.Users;

namespace ObShell.Client.Tests.Jobs;

internal sealed class JobSecretTests
{
    private const string Secret = "s3cret-word";

    private static readonly ObShellJob[] Jobs =
    [
        new BackupRun { Tenant = "orders", Request = new BackupRequest { Encryption = Secret } },
        new ScaleOut { Servers = [Server] },
        new ServerReplacement { Replacement = Server, Old = new AgentAddress { Ip = "10.10.10.3", Port = 2886 } },
        new TenantSetup
        {
            Tenant = "orders",
            RootPassword = Secret,
            Unit = new CreateUnitConfigRequest { Name = "small", MemorySize = ByteSize.Parse("2G"), MaxCpu = 1 },
            Users = [new CreateUserRequest { UserName = "app", Password = Secret }],
        },
        new ClusterDeployment { ClusterName = "demo", ClusterId = 1, RootPassword = Secret, Servers = [new DeployedServer { Agent = "10.10.10.1:2886", Zone = "zone1" }] },
    ];

    private static ScaleOutRequest Server => new()
    {
        AgentAddress = new AgentAddress { Ip = "10.10.10.4", Port = 2886 },
        Zone = "zone1",
        ObConfigs = new Dictionary<string, string>(),
        TargetAgentPassword = Secret,
    };

    [TestCaseSource(nameof(Jobs))]
    public void A_job_as_text_has_no_secret(ObShellJob job) => Assert.That($"{job} {job.Identity}", Does.Not.Contain(Secret));
}
