using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Agents;
using ObShell.Client.Clusters;
using ObShell.Client.Dags;
using ObShell.Client.Testing;
using ObShell.Client.Testing.Tests.Recordings;
using ObShell.Client.Testing.Tests.Support;
using static ObShell.Client.Testing.Tests.Agent.Model.AgentLife;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>Agents join, are configured and make up a cluster, as a real deployment does it.</summary>
internal sealed class DeploymentTests
{
    private const string Password = "n3w-Root#pw";
    private static readonly FakeObShellOptions Single = new() { Identity = AgentIdentity.Single, StageDuration = TimeSpan.Zero };
    private static readonly ConfigureClusterRequest Config = new() { ClusterName = "demo", ClusterId = 7, RootPwd = Password };

    [Test]
    public async Task Three_agents_become_a_cluster()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(3, Single);
        await JoinAllAsync(fakes);
        Assert.That(Identities(fakes), Is.EqualTo(new[] { "MASTER zone1", "FOLLOWER zone2", "FOLLOWER zone3" }));

        await DeployAsync(fakes);
        using var obshell = new ObShellClient(fakes.Endpoints[2].ToString(), Password);
        var info = await obshell.Cluster.GetInfoAsync();
        Assert.Multiple(() =>
        {
            Assert.That(Identities(fakes), Is.EqualTo(new[] { "CLUSTER AGENT zone1", "CLUSTER AGENT zone2", "CLUSTER AGENT zone3" }));
            Assert.That(fakes.Password, Is.EqualTo(Password));
            Assert.That($"{info.ClusterName} {info.ClusterId}", Is.EqualTo("demo 7"));
            Assert.That(info.Zones!.Select(zone => $"{zone.Name} {zone.Status}"), Is.EqualTo(new[] { "zone1 RUNNING", "zone2 RUNNING", "zone3 RUNNING" }));
            Assert.That(fakes.Cluster.Tenants.Select(tenant => tenant.Name), Is.EqualTo(new[] { "sys" }));
        });
    }

    [Test]
    public async Task A_lone_agent_becomes_a_cluster()
    {
        await using var fake = await FakeObShell.StartAsync(Single);
        using var obshell = new ObShellClient(fake.Endpoint.ToString());
        await obshell.Agents.JoinAsync(new JoinAgentRequest { AgentAddress = fake.Address, ZoneName = "zone9" }).EndAsync();
        await obshell.Cluster.ConfigureAsync(Config with { RootPwd = null }).EndAsync();
        var dag = await obshell.Cluster.InitializeAsync(new InitializeClusterRequest { CreateProxyroUser = true, ImportScript = true }).EndAsync();

        Assert.That($"{fake.Identity} {fake.Zone} {string.Join(' ', fake.Zones)} {dag.MaxStage}", Is.EqualTo("CLUSTER AGENT zone9 zone9: RUNNING 13"));
    }

    [Test]
    public async Task The_new_root_password_is_required_after_the_configuration_DAG()
    {
        var clock = new FakeTimeProvider();
        await using var fake = await FakeObShell.StartAsync(Single with { TimeProvider = clock, StageDuration = TimeSpan.FromSeconds(2), Identity = AgentIdentity.Master });
        using var caller = new RawCaller(fake);
        await caller.SendAsync(new RawRequest("PUT", "/api/v1/obcluster/config") { Body = $$"""{"clusterId":1,"clusterName":"c","rootPwd":"{{Password}}"}""" });
        clock.Advance(TimeSpan.FromSeconds(1.5));
        var before = await caller.GetAsync(RawCaller.Dags);
        clock.Advance(TimeSpan.FromSeconds(0.5));

        Assert.That($"{before.Outcome}, {(await caller.GetAsync(RawCaller.Dags)).Outcome}", Is.EqualTo("200, 401 Security.Authentication.IncorrectOceanbasePassword"));
    }

    [Test]
    public async Task The_last_of_several_values_is_used()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(2, Single);
        await JoinAllAsync(fakes);
        using var master = ClientOf(fakes.Agents[0]);
        await ConfigureAsync(master, Scope.Servers(fakes.Agents[1].Address.ToString()), ("cpu_count", "4"), ("mysql_port", "3881"));
        await ConfigureAsync(master, Scope.Zones("zone1"), ("cpu_count", "6"), ("rpc_port", "3882"));
        await ConfigureAsync(master, Scope.Global, ("cpu_count", "8"), ("memory_limit", "6G"));
        await DeployAsync(fakes);

        var (first, second) = (fakes.Cluster.Servers.First(), fakes.Cluster.Servers.Last());
        Assert.That(
            new[] { first.Configuration["cpu_count"], second.Configuration["cpu_count"], second.Configuration["memory_limit"], $"{second.SqlPort}", $"{first.RpcPort}" },
            Is.EqualTo(new[] { "8", "8", "6G", "3881", "3882" }));
    }

    [TestCase("zone", "Common.IllegalArgument")]
    [TestCase("devname", "Common.IllegalArgument")]
    [TestCase("mysql_port", "Common.InvalidPort")]
    public async Task An_invalid_observer_configuration_is_refused(string key, string errCode)
    {
        await using var fake = await FakeObShell.StartAsync(Single with { Identity = AgentIdentity.Master });
        using var obshell = ClientOf(fake);

        Assert.That(await RefusalAsync(() => ConfigureAsync(obshell, Scope.Global, (key, "80"))), Is.EqualTo(errCode));
    }

    [TestCase("10.10.10.9:2886", "Agent.NotExist")]
    [TestCase("zone9", "OB.Zone.NotExist")]
    public async Task A_configuration_for_a_target_that_has_not_joined_is_refused(string target, string errCode)
    {
        await using var fake = await FakeObShell.StartAsync(Single with { Identity = AgentIdentity.Master });
        using var obshell = ClientOf(fake);
        var scope = target.StartsWith("zone", StringComparison.Ordinal) ? Scope.Zones(target) : Scope.Servers(target);

        Assert.That(await RefusalAsync(() => ConfigureAsync(obshell, scope, ("cpu_count", "8"))), Is.EqualTo(errCode));
    }

    [Test]
    public async Task An_invalid_list_of_root_servers_is_refused()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(2, Single);
        await JoinAllAsync(fakes);
        using var master = ClientOf(fakes.Agents[0]);
        await ConfigureAsync(master, Scope.Servers(fakes.Agents[1].Address.ToString()), ("mysql_port", "2981"), ("rpc_port", "2982"));

        await (await master.Cluster.ConfigureAsync(Config with { RootPwd = null, RsList = "127.0.0.1:2882:2881;127.0.0.1:2982:2981" })).WaitForCompletionAsync();
        Assert.That(await RefusalAsync(() => master.Cluster.ConfigureAsync(Config with { RsList = "127.0.0.1:2882:2881" })), Is.EqualTo("OB.Parameter.RsList.Invalid"));
        Assert.That(await RefusalAsync(() => master.Cluster.ConfigureAsync(Config with { ClusterId = null })), Is.EqualTo("OB.Cluster.Id.Invalid"));
        Assert.That(await RefusalAsync(() => master.Cluster.ConfigureAsync(Config with { ClusterName = "" })), Is.EqualTo("OB.Cluster.Name.Empty"));
    }

    [Test]
    public async Task A_cluster_agent_is_not_deployed_again()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var obshell = ClientOf(fake);

        Assert.That(await RefusalAsync(() => obshell.Cluster.InitializeAsync()), Is.EqualTo("OB.Cluster.AlreadyInitialized"));
        Assert.That(await RefusalAsync(() => obshell.Cluster.ConfigureAsync(Config)), Is.EqualTo("OB.Cluster.AlreadyInitialized"));
        Assert.That(await RefusalAsync(() => JoinAsync(obshell, fake)), Is.EqualTo("Agent.Identify.NotSupportOperation"));
        Assert.That(await RefusalAsync(() => obshell.Agents.RemoveAsync(fake.Address)), Is.EqualTo("Agent.Identify.NotSupportOperation"));
    }

    [Test]
    public async Task A_single_agent_is_neither_configured_nor_initialised()
    {
        await using var fake = await FakeObShell.StartAsync(Single);
        using var obshell = ClientOf(fake);

        Assert.That(await RefusalAsync(() => obshell.Cluster.InitializeAsync()), Is.EqualTo("Agent.Identify.NotSupportOperation"));
        Assert.That(await RefusalAsync(() => obshell.Cluster.ConfigureAsync(Config)), Is.EqualTo("Agent.Identify.NotSupportOperation"));
        Assert.That(await RefusalAsync(() => obshell.Cluster.GetInfoAsync()), Is.EqualTo("Agent.Identify.NotSupportOperation"));
        Assert.That(await obshell.Agents.RemoveAsync(fake.Address), Is.Null);
    }

    [Test]
    public async Task A_join_needs_a_master_of_the_same_version_that_can_be_reached()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(2, Single);
        using var second = ClientOf(fakes.Agents[1]);
        var alone = await RefusalAsync(() => JoinAsync(second, fakes.Agents[0]));
        using var first = ClientOf(fakes.Agents[0]);
        await JoinAsync(first, fakes.Agents[0]).EndAsync();
        fakes.Agents[0].UpgradeTo("4.5.1.0");
        var newer = await RefusalAsync(() => JoinAsync(second, fakes.Agents[0]));
        await fakes.Agents[0].StopListeningAsync();

        Assert.That(new[] { alone, newer, await RefusalAsync(() => JoinAsync(second, fakes.Agents[0])) }, Is.EqualTo(new[] { "Agent.Identify.NotSupportOperation", "Agent.Version.Inconsistent", "Agent.RPC.RequestFailed" }));
    }

    [Test]
    public async Task A_join_after_the_root_password_was_configured_fails_and_leaves_the_agent_locked()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(2, Single);
        using var first = ClientOf(fakes.Agents[0]);
        await JoinAsync(first, fakes.Agents[0]).EndAsync();
        await first.Cluster.ConfigureAsync(Config);
        using var second = ClientOf(fakes.Agents[1]);
        var join = await JoinAsync(second, fakes.Agents[0]);

        await join.FailAsync();
        Assert.That(await RefusalAsync(() => JoinAsync(second, fakes.Agents[0])), Is.EqualTo("Agent.UnderMaintenance"));
        Assert.That($"{fakes.Agents[1].Identity}", Is.EqualTo("SINGLE"));
    }

    [TestCase("master-pw", "FOLLOWER")]
    [TestCase(null, "SINGLE")]
    public async Task A_join_needs_the_agent_password_of_the_master(string? password, string identity)
    {
        await using var fakes = await FakeObShellCluster.StartAsync(2, Single);
        using var first = ClientOf(fakes.Agents[0]);
        await JoinAsync(first, fakes.Agents[0]).EndAsync();
        fakes.Agents[0].AgentPassword = "master-pw";
        using var second = ClientOf(fakes.Agents[1]);
        await second.Agents.JoinAsync(new JoinAgentRequest { AgentAddress = fakes.Agents[0].Address, ZoneName = "zone2", MasterPassword = password });

        Assert.That($"{fakes.Agents[1].Identity}", Is.EqualTo(identity));
    }

    [Test]
    public async Task A_follower_forwards_to_its_master()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(2, Single);
        await JoinAllAsync(fakes);
        using var second = ClientOf(fakes.Agents[1]);

        Assert.That(await RefusalAsync(() => JoinAsync(second, fakes.Agents[1])), Is.EqualTo("Agent.Identify.NotSupportOperation"));
        await second.Cluster.ConfigureAsync(Config with { RootPwd = null }).EndAsync();
        Assert.That(fakes.Agents[0].Dags.Select(dag => dag.Name), Is.EqualTo(new[] { "Join self", "Update cluster config" }));
        await fakes.Agents[0].StopListeningAsync();
        Assert.That(await RefusalAsync(() => second.Cluster.ConfigureAsync(Config)), Is.EqualTo("Common.Unexpected"));
    }

    [Test]
    public async Task A_failed_initialisation_can_be_rolled_back_and_repeated()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(2, Single);
        await JoinAllAsync(fakes);
        fakes.Cluster.ScriptNext("Initialize cluster", FakeDagScript.FailsAt(5));
        using var master = ClientOf(fakes.Agents[0]);
        await master.Cluster.ConfigureAsync(Config with { RootPwd = null }).EndAsync();
        var init = await master.Cluster.InitializeAsync();
        await init.FailAsync();
        Assert.That(fakes.Cluster.Tenants, Is.Not.Empty);

        await init.RollbackAsync();
        await init.FailAsync();
        Assert.That(Identities(fakes), Is.EqualTo(new[] { "MASTER zone1", "FOLLOWER zone2" }));
        Assert.That((fakes.Cluster.Zones.Count, fakes.Cluster.Servers.Count, fakes.Cluster.Tenants.Count), Is.EqualTo((0, 0, 0)));

        await master.Cluster.InitializeAsync().EndAsync();
        Assert.That(fakes.Cluster.Zones, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task An_initialisation_without_a_configuration_fails_at_its_first_stage()
    {
        await using var fake = await FakeObShell.StartAsync(Single with { Identity = AgentIdentity.Master });
        using var obshell = ClientOf(fake);
        var init = await obshell.Cluster.InitializeAsync();

        Assert.That((await init.FailAsync()).Stage, Is.EqualTo(1));
    }

    [Test]
    public async Task An_initialisation_needs_all_agents()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(2, Single);
        await JoinAllAsync(fakes);
        using var master = ClientOf(fakes.Agents[0]);
        await master.Cluster.ConfigureAsync(Config with { RootPwd = null });
        await fakes.Agents[1].StopListeningAsync();
        var init = await master.Cluster.InitializeAsync();

        Assert.That((await init.FailAsync()).Stage, Is.EqualTo(2));
        await fakes.Agents[1].RestartAsync();
        await init.RetryAsync();
        await init.WaitForCompletionAsync();
        Assert.That($"{fakes.Agents[1].Identity}", Is.EqualTo("CLUSTER AGENT"));
    }

    [Test]
    public async Task A_follower_is_removed()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(3, Single);
        await JoinAllAsync(fakes);
        using var master = ClientOf(fakes.Agents[0]);
        var removal = await (await master.Agents.RemoveAsync(fakes.Agents[1].Address))!.WaitForCompletionAsync();

        Assert.That(Identities(fakes), Is.EqualTo(new[] { "MASTER zone1", "SINGLE", "FOLLOWER zone3" }));
        Assert.That(removal.Name, Is.EqualTo($"Remove follower agent {fakes.Agents[1].Address}"));
        Assert.That(await master.Agents.RemoveAsync(fakes.Agents[1].Address), Is.Null);
        Assert.That((await master.Cluster.ListAgentsAsync()).Select(agent => agent.Port), Is.EqualTo(new[] { fakes.Agents[0].Address.Port, fakes.Agents[2].Address.Port }));
    }

    [Test]
    public async Task Removing_the_master_removes_all_agents()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(3, Single);
        await JoinAllAsync(fakes);
        using var master = ClientOf(fakes.Agents[0]);
        await (await master.Agents.RemoveAsync(fakes.Agents[0].Address))!.WaitForCompletionAsync();
        Assert.That(Identities(fakes), Is.EqualTo(new[] { "SINGLE", "SINGLE", "SINGLE" }));

        await JoinAllAsync(fakes);
        await DeployAsync(fakes);
        Assert.That(fakes.Cluster.Servers, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_removal_skips_a_follower_that_is_down()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(2, Single);
        await JoinAllAsync(fakes);
        await fakes.Agents[1].StopListeningAsync();
        using var master = ClientOf(fakes.Agents[0]);
        var removal = (await master.Agents.RemoveAsync(fakes.Agents[0].Address))!;
        var failed = await removal.FailAsync();
        Assert.That($"{failed.Stage} {fakes.Agents[0].Identity}", Is.EqualTo("1 MASTER"));

        await master.Tasks.OperateNodeAsync(fakes.Agents[0].Dags[^1].Nodes![0].Id, DagOperator.Pass);
        await removal.WaitForCompletionAsync();
        Assert.That($"{fakes.Agents[0].Identity}", Is.EqualTo("SINGLE"));
    }

    /// <summary>The recorded deployment of one agent. The recorded initialisation fails twice, and the fake's own does once.</summary>
    [Test]
    public async Task The_deployment_of_one_agent_matches_the_recording()
    {
        await using var replay = await Replay.StartAsync("deploy-fails-and-rolls-back", Single with
        {
            StageDuration = TimeSpan.FromSeconds(1),
            Zones = new Dictionary<string, IReadOnlyList<string>> { ["zone1"] = ["127.0.0.1:2886"] },
        });
        foreach (var started in new[] { 1, 4, 7 })
        {
            await replay.PlayAsync(started);
            replay.AdvanceTo(started + 1);
            replay.Clock.Advance(TimeSpan.FromSeconds(5));
            await replay.PlayAsync(started + 2);
        }

        await replay.PlayAsync(10);
        replay.Fake.NextDag = FakeDagScript.FailsAt(2);
        await replay.PlayAsync(11);
        await replay.PlayAsync(12);
        replay.Clock.Advance(TimeSpan.FromSeconds(5));
        await replay.PlayAsync(16);
        await replay.PlayAsync(23);
        replay.Clock.Advance(TimeSpan.FromSeconds(5));
        await replay.PlayAsync(29);
        replay.Fake.NextDag = FakeDagScript.Succeeds;
        await replay.PlayAsync(30);
        replay.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.That($"{replay.Fake.Identity} {replay.Fake.Dags[^1].State} {replay.Fake.Dags[^1].Nodes![0].Name}", Is.EqualTo("SINGLE SUCCEED Remove master"));
    }

    private static async Task JoinAllAsync(FakeObShellCluster fakes)
    {
        foreach (var (index, agent) in fakes.Agents.Index())
        {
            using var obshell = ClientOf(agent);
            await JoinAsync(obshell, fakes.Agents[0], $"zone{index + 1}").EndAsync();
        }
    }

    private static async Task<DagDetailDTO> ConfigureAsync(ObShellClient obshell, Scope scope, params (string Name, string Value)[] values) =>
        await obshell.Observers.ConfigureAsync(new ConfigureObserversRequest { Scope = scope, ObserverConfig = values.ToDictionary(value => value.Name, value => value.Value) }).EndAsync();

    private static async Task DeployAsync(FakeObShellCluster fakes)
    {
        using var master = ClientOf(fakes.Agents[0]);
        await master.Cluster.ConfigureAsync(Config);
        using var obshell = new ObShellClient(fakes.Endpoints[0].ToString(), Password);
        await obshell.Cluster.InitializeAsync().EndAsync();
    }
}
