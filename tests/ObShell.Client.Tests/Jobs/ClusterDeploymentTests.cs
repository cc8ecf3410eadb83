using ObShell.Client.Agents;
using ObShell.Client.Clusters;
using ObShell.Client.Jobs;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Jobs;

internal sealed class ClusterDeploymentTests
{
    private const string Password = "n3w-Root#pw";

    [Test]
    public async Task A_declaration_becomes_a_running_cluster()
    {
        await using var deployment = await Site.StartAsync();

        await deployment.Client.RunAsync(deployment.Declaration, new JobOptions { Checkpoint = deployment.Checkpoint });
        var info = await deployment.Client.Cluster.GetInfoAsync();

        Assert.Multiple(() =>
        {
            Assert.That(deployment.Agents.Agents.Select(agent => agent.Identity), Is.All.EqualTo(AgentIdentity.ClusterAgent));
            Assert.That(info.ClusterName, Is.EqualTo("demo"));
            Assert.That(info.Zones.Select(zone => zone.Name), Is.EquivalentTo(new[] { "zone1", "zone2", "zone3" }));
            Assert.That(deployment.Agents.Cluster.Servers.Select(server => server.Status), Is.All.EqualTo(ObserverStatus.Running));
            Assert.That(deployment.Agents.Agents[0].Password, Is.EqualTo(Password));
            Assert.That(deployment.Checkpoint.State, Is.Null);
        });
    }

    [Test]
    public async Task Parameters_of_servers_win_over_those_of_zones_and_of_the_cluster()
    {
        await using var deployment = await Site.StartAsync();

        await deployment.Client.RunAsync(deployment.Declaration);

        Assert.That(
            deployment.Agents.Cluster.Servers.Select(server => server.Configuration["memory_limit"]),
            Is.EqualTo(new[] { "10G", "8G", "6G" }), "of the server, of the zone, of the cluster");
    }

    [Test]
    public async Task A_checkpoint_has_no_password()
    {
        await using var deployment = await Site.StartAsync();
        var states = new List<string>();
        deployment.Checkpoint.BeforeWrite = states.Add;

        await deployment.Client.RunAsync(deployment.Declaration, new JobOptions { Checkpoint = deployment.Checkpoint });

        Assert.Multiple(() =>
        {
            Assert.That(states, Has.Count.GreaterThan(5));
            Assert.That(states, Has.None.Contains(Password));
            Assert.That($"{deployment.Declaration}", Does.Not.Contain(Password));
        });
    }

    [TestCase(3)]
    [TestCase(6)]
    [TestCase(11)]
    [TestCase(15)]
    [TestCase(19)]
    [TestCase(22)]
    public async Task A_deployment_that_dies_is_continued_and_no_step_runs_twice(int write)
    {
        await using var deployment = await Site.StartAsync();
        var writes = 0;
        deployment.Checkpoint.BeforeWrite = _ => writes = writes + 1 == write ? throw new InvalidProgramException() : writes + 1;
        await Assert.ThrowsAsync<InvalidProgramException>(() => deployment.Client.RunAsync(deployment.Declaration, new JobOptions { Checkpoint = deployment.Checkpoint }));
        deployment.Checkpoint.BeforeWrite = _ => { };

        await using var restarted = deployment.Connect();
        await restarted.RunAsync(deployment.Declaration, new JobOptions { Checkpoint = deployment.Checkpoint });

        Assert.Multiple(() =>
        {
            Assert.That(deployment.Agents.Agents.Select(agent => agent.Identity), Is.All.EqualTo(AgentIdentity.ClusterAgent));
            Assert.That(deployment.Agents.CountExecutions("POST", "/api/v1/agent/join"), Is.EqualTo(3));
            Assert.That(deployment.Agents.CountExecutions("POST", "/api/v1/ob/init"), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_failed_initialization_is_cleared_if_asked_to_and_the_deployment_can_be_repeated()
    {
        await using var deployment = await Site.StartAsync();
        deployment.Agents.Cluster.ScriptNext("Initialize cluster", FakeDagScript.FailsAt(3));

        var failure = (await Assert.ThrowsAsync<JobFailedException>(() => deployment.Client.RunAsync(deployment.Declaration with { ClearOnFailure = true })))!;
        var identities = deployment.Agents.Agents.Select(agent => agent.Identity).ToArray();
        await using var again = deployment.Connect();
        await again.RunAsync(deployment.Declaration);

        Assert.Multiple(() =>
        {
            Assert.That(failure.Step.Name, Is.EqualTo("initialize the cluster"));
            Assert.That(failure.CleanUp, Is.EqualTo("The agents are single again."));
            Assert.That(identities, Is.All.EqualTo(AgentIdentity.Single));
            Assert.That(deployment.Agents.Agents.Select(agent => agent.Identity), Is.All.EqualTo(AgentIdentity.ClusterAgent));
        });
    }

    [Test]
    public async Task An_agent_that_the_client_does_not_know_ends_the_deployment_before_it_begins()
    {
        await using var deployment = await Site.StartAsync();
        var declaration = deployment.Declaration with { Servers = [.. deployment.Declaration.Servers, new DeployedServer { Agent = "10.9.9.9:2886", Zone = "zone4" }] };

        var refusal = (await Assert.ThrowsAsync<JobConditionException>(() => deployment.Client.RunAsync(declaration)))!;

        Assert.Multiple(() =>
        {
            Assert.That(refusal.Message, Does.Contain("10.9.9.9:2886"));
            Assert.That(deployment.Agents.CountExecutions("POST", "*"), Is.Zero);
        });
    }

    [TestCase("zone", "'zone'")]
    [TestCase("rootPwd", "'rootPwd'")]
    public async Task Parameters_that_OBShell_sets_itself_are_refused(string key, string named)
    {
        await using var deployment = await Site.StartAsync();

        var refusal = (await Assert.ThrowsAsync<ArgumentException>(() => deployment.Client.RunAsync(deployment.Declaration with { Parameters = new Dictionary<string, string> { [key] = "1" } })))!;

        Assert.That(refusal.Message, Does.Contain(named));
    }

    private sealed class Site(FakeObShellCluster agents, TimeProvider time) : IAsyncDisposable
    {
        public FakeObShellCluster Agents => agents;

        public JobHarness.MemoryCheckpoint Checkpoint { get; } = new();

        public ObShellClient Client { get; private set; } = null!;

        public ClusterDeployment Declaration => new()
        {
            ClusterName = "demo",
            ClusterId = 7,
            RootPassword = Password,
            Servers =
            [
                new DeployedServer { Agent = $"{agents.Agents[0].Address}", Zone = "zone1", Parameters = new Dictionary<string, string> { ["memory_limit"] = "10G" } },
                new DeployedServer { Agent = $"{agents.Agents[1].Address}", Zone = "zone2" },
                new DeployedServer { Agent = $"{agents.Agents[2].Address}", Zone = "zone3" },
            ],
            Parameters = new Dictionary<string, string> { ["memory_limit"] = "6G" },
            ZoneParameters = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["zone2"] = new Dictionary<string, string> { ["memory_limit"] = "8G" } },
        };

        public static async Task<Site> StartAsync()
        {
            var time = new FastTime(100);
            var agents = await FakeObShellCluster.StartAsync(3, new FakeObShellOptions { Identity = AgentIdentity.Single, KeySize = 512, StageDuration = TimeSpan.FromSeconds(2), TimeProvider = time });
            var site = new Site(agents, time);
            site.Client = site.Connect();
            return site;
        }

        public ObShellClient Connect() => JobHarness.Connect(agents, time, password: "");

        public async ValueTask DisposeAsync()
        {
            await Client.DisposeAsync();
            await agents.DisposeAsync();
        }
    }
}
