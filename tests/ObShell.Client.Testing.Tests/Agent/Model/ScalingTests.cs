using ObShell.Client.Agents;
using ObShell.Client.Clusters;
using ObShell.Client.Dags;
using ObShell.Client.Testing;

using static ObShell.Client.Testing.Tests.Agent.Model.AgentLife;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>Servers are added to clusters, and servers and zones removed.</summary>
internal sealed class ScalingTests
{
    private static readonly FakeObShellOptions Options = new() { StageDuration = TimeSpan.Zero, Password = "secret" };

    [Test]
    public async Task A_new_agent_joins_the_cluster_in_a_new_zone()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(3, Options);
        var added = await fakes.AddAgentAsync();
        using var obshell = ClientOf(fakes.Agents[0]);
        Assert.That($"{added.Identity} {added.Cluster.Servers.Count}", Is.EqualTo("SINGLE 0"));

        var dag = await obshell.Cluster.ScaleOutAsync(To(added, "zone4", ("mysql_port", "3991"))).EndAsync();
        using var newcomer = ClientOf(added);
        Assert.Multiple(async () =>
        {
            Assert.That(dag.MaxStage, Is.EqualTo(11));
            Assert.That($"{added.Identity} {added.Zone} {fakes.Cluster.Servers[$"{added.Address}"].SqlPort}", Is.EqualTo("CLUSTER AGENT zone4 3991"));
            Assert.That((await newcomer.Cluster.ListAgentsAsync()).Select(agent => agent.Port), Is.EqualTo(fakes.Agents.Select(agent => agent.Address.Port)));
            Assert.That((await newcomer.Cluster.GetInfoAsync()).Zones!.Select(zone => zone.Name), Has.Member("zone4"));
        });
    }

    [Test]
    public async Task An_existing_zone_is_not_added_again()
    {
        await using var fake = await FakeObShell.StartAsync(Options);
        using var obshell = ClientOf(fake);
        var dag = await obshell.Cluster.ScaleOutAsync(new ScaleOutRequest { AgentAddress = new AgentAddress { Ip = "10.10.10.4", Port = 2886 }, Zone = "zone1", ObConfigs = new Dictionary<string, string>() }).EndAsync();

        Assert.That(dag.MaxStage, Is.EqualTo(9));
        Assert.That(fake.Cluster.Servers["10.10.10.4:2886"].Zone, Is.EqualTo("zone1"));
    }

    [Test]
    public async Task A_new_agent_is_SCALING_OUT_until_the_end_and_SINGLE_after_a_rollback()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(1, Options);
        var added = await fakes.AddAgentAsync();
        fakes.Cluster.ScriptNext("Cluster scale out", FakeDagScript.FailsAt(11));
        using var obshell = ClientOf(fakes.Agents[0]);
        var dag = await obshell.Cluster.ScaleOutAsync(To(added, "zone2"));
        await dag.FailAsync();
        Assert.That(Identities(fakes), Is.EqualTo(new[] { "CLUSTER AGENT zone1", "SCALING OUT zone2" }));
        Assert.That(await RefusalAsync(() => ClientOf(added).Tasks.ListUnfinishedDagsAsync()), Is.EqualTo("Agent.Identify.Unknown"));

        await dag.RollbackAsync();
        await dag.FailAsync();
        Assert.That(Identities(fakes), Is.EqualTo(new[] { "CLUSTER AGENT zone1", "SINGLE" }));
        Assert.That(fakes.Cluster.Zones.Select(zone => zone.Name), Is.EqualTo(new[] { "zone1" }));
        await obshell.Cluster.ScaleOutAsync(To(added, "zone2")).EndAsync();
        Assert.That(fakes.Cluster.Servers, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_new_agent_and_one_that_goes_have_DAGs_of_their_own()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(2, Options);
        var added = await fakes.AddAgentAsync();
        using var obshell = ClientOf(fakes.Agents[0]);
        var main = await obshell.Cluster.ScaleOutAsync(To(added, "zone2")).EndAsync();
        using var newcomer = ClientOf(added);
        var local = (await newcomer.Tasks.ListAgentDagsAsync(showDetails: true)).Single();
        await (await obshell.Cluster.ScaleInAsync(new ScaleInRequest { AgentAddress = added.Address }))!.WaitForCompletionAsync();
        var killing = fakes.Cluster.Servers.Count;

        Assert.Multiple(async () =>
        {
            Assert.That($"{local.Name} {local.State} {local.MaxStage} {local.AdditionalData!["main_dag_id"]}", Is.EqualTo($"Local scale out SUCCEED 7 {main.Id}"));
            Assert.That(fakes.Agents[0].FindDag(main.Id)!.Nodes![1].SubTasks![0].TaskLogs, Is.EqualTo(new[] { $"create local scale out dag success, genericID:{local.Id}" }));
            Assert.That(killing, Is.EqualTo(2));
            Assert.That((await newcomer.Tasks.ListAgentDagsAsync()).Select(dag => $"{dag.Name} {dag.State}"), Is.EqualTo(new[] { "Local scale out SUCCEED", "Kill observer SUCCEED" }));
            Assert.That(added.ObserverAvailability, Is.EqualTo(ObserverAvailability.ProcessNotRunning));
        });
    }

    [Test]
    public async Task A_scale_out_whose_local_part_fails_goes_on_when_it_is_retried()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(1, Options);
        var added = await fakes.AddAgentAsync();
        using var obshell = ClientOf(fakes.Agents[0]);
        fakes.Cluster.ScriptNext("Local scale out", FakeDagScript.FailsRecoverablyAt(3));
        var scaleOut = await obshell.Cluster.ScaleOutAsync(To(added, "zone1"));
        var failed = await scaleOut.FailAsync();
        await scaleOut.RetryAsync();
        _ = await scaleOut.WaitForCompletionAsync();

        Assert.That($"{failed.Nodes![failed.Stage - 1].Name}; {added.Identity}", Is.EqualTo("Wait remote deploy finish; CLUSTER AGENT"));
    }

    [Test]
    public async Task A_scale_out_to_an_unsuitable_agent_is_refused()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(2, Options);
        var added = await fakes.AddAgentAsync(Options with { AgentPassword = "own" });
        using var obshell = ClientOf(fakes.Agents[0]);
        var refusals = new List<string>
        {
            await RefusalAsync(() => obshell.Cluster.ScaleOutAsync(To(fakes.Agents[1], "zone1"))),
            await RefusalAsync(() => obshell.Cluster.ScaleOutAsync(To(added, "zone1"))),
        };
        added.AgentPassword = null;
        foreach (var version in new[] { "4.5.1.0-1", "4.2.3.0-1", "4.4.0.0-1" })
        {
            added.Version = version;
            refusals.Add(await RefusalAsync(() => obshell.Cluster.ScaleOutAsync(To(added, "zone1"))));
        }

        refusals.Add(await RefusalAsync(() => obshell.Cluster.ScaleOutAsync(To(added, "zone1", ("zone", "x")))));
        await added.StopListeningAsync();
        refusals.Add(await RefusalAsync(() => obshell.Cluster.ScaleOutAsync(To(added, "zone1"))));

        Assert.That(refusals, Is.EqualTo(new[]
        {
            "Agent.AlreadyExists", "Agent.RPC.RequestError", "OB.Cluster.ScaleOutHigherVersion", "OB.Cluster.ScaleOutLowerVersion",
            "Agent.Binary.NotFound", "Common.IllegalArgument", "Agent.RPC.RequestFailed",
        }));
    }

    [Test]
    public async Task An_older_agent_is_upgraded_when_it_joins()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(1, Options);
        fakes.Cluster.AddPackage("obshell", "4.5.0.0", "0.el8");
        var added = await fakes.AddAgentAsync(FakeObShellOptions.ForVersion("4.4.0.0-1"));
        using var obshell = ClientOf(fakes.Agents[0]);
        await obshell.Cluster.ScaleOutAsync(To(added, "zone1")).EndAsync();

        Assert.That($"{added.Version} {added.Identity}", Is.EqualTo("4.5.0.0-0 CLUSTER AGENT"));
    }

    [Test]
    public async Task A_server_can_be_removed_if_another_one_in_its_zone_can_host_its_units()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(3, Options);
        var replacement = await fakes.AddAgentAsync();
        using var obshell = ClientOf(fakes.Agents[0]);
        var faulty = fakes.Agents[1];
        var alone = await obshell.Cluster.ScaleInAsync(new ScaleInRequest { AgentAddress = faulty.Address });
        Assert.That((await alone!.FailAsync()).Stage, Is.EqualTo(3));
        Assert.That($"{faulty.Identity} {fakes.Cluster.Servers[$"{faulty.Address}"].Status}", Is.EqualTo("SCALING IN DELETING"));
        await alone!.RollbackAsync();
        await alone.FailAsync();
        Assert.That($"{faulty.Identity} {fakes.Cluster.Servers[$"{faulty.Address}"].Status}", Is.EqualTo("CLUSTER AGENT RUNNING"));

        await obshell.Cluster.ScaleOutAsync(To(replacement, "zone2")).EndAsync();
        await (await obshell.Cluster.ScaleInAsync(new ScaleInRequest { AgentAddress = faulty.Address }))!.WaitForCompletionAsync();
        Assert.That(fakes.Cluster.Servers.Select(server => $"{server.Address}"), Has.No.Member($"{faulty.Address}").And.Exactly(3).Items);
        Assert.That($"{faulty.Identity} {faulty.ObserverAvailability}", Is.EqualTo("SCALING IN ProcessNotRunning"));
        Assert.That(await obshell.Cluster.ScaleInAsync(new ScaleInRequest { AgentAddress = faulty.Address }), Is.Null);
    }

    [Test]
    public async Task A_server_can_be_removed_by_force_while_a_majority_of_zones_runs()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(3, Options);
        var replacement = await fakes.AddAgentAsync();
        using var obshell = ClientOf(fakes.Agents[0]);
        await obshell.Cluster.ScaleOutAsync(To(replacement, "zone2")).EndAsync();
        var force = new ScaleInRequest { AgentAddress = fakes.Agents[1].Address, ForceKill = true };
        fakes.Agents[2].ObserverAvailability = ObserverAvailability.ProcessNotRunning;
        replacement.ObserverAvailability = ObserverAvailability.ProcessNotRunning;
        Assert.That(await RefusalAsync(() => obshell.Cluster.ScaleInAsync(force)), Is.EqualTo("OB.Cluster.MultiPaxosNotAlive"));

        replacement.ObserverAvailability = ObserverAvailability.ConnectionAvailable;
        var dag = await (await obshell.Cluster.ScaleInAsync(force))!.WaitForCompletionAsync();
        Assert.That($"{dag.MaxStage} {fakes.Cluster.Servers.Count}", Is.EqualTo("6 3"));
    }

    [Test]
    public async Task An_agent_does_not_remove_its_own_server()
    {
        await using var fake = await FakeObShell.StartAsync(Options);
        using var obshell = ClientOf(fake);

        Assert.That(await RefusalAsync(() => obshell.Cluster.ScaleInAsync(new ScaleInRequest { AgentAddress = fake.Address })), Is.EqualTo("OB.Server.DeleteSelf"));
    }

    [Test]
    public async Task A_zone_without_units_is_removed_with_its_servers()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(3, Options);
        var added = await fakes.AddAgentAsync();
        using var obshell = ClientOf(fakes.Agents[0]);
        await obshell.Cluster.ScaleOutAsync(To(added, "zone4")).EndAsync();
        var dag = await (await obshell.Zones.DeleteAsync("zone4"))!.WaitForCompletionAsync();

        Assert.That(fakes.Dags[^1].Nodes!.Select(node => node.Name), Is.EqualTo(new[]
        {
            "Set agent to 'SCALING IN'", "Stop zone zone4", "Delete observer", "Wait delete observer success", "Delete zone zone4", "Delete agent", "Try to inform to kill observers",
        }));
        Assert.That($"{fakes.Cluster.Zones.Count} {fakes.Cluster.Servers.Count} {added.Identity}", Is.EqualTo("3 3 SCALING IN"));
        Assert.That(await obshell.Zones.DeleteAsync("zone4"), Is.Null);
    }

    [Test]
    public async Task A_zone_without_servers_is_removed_at_once()
    {
        await using var fake = await FakeObShell.StartAsync(Options);
        fake.Cluster.AddZone("zone4");
        using var obshell = ClientOf(fake);

        Assert.That((await (await obshell.Zones.DeleteAsync("zone4"))!.WaitForCompletionAsync()).MaxStage, Is.EqualTo(2));
        Assert.That(fake.Zones.Contains("zone4"), Is.False);
    }

    [Test]
    public async Task A_zone_in_use_is_not_removed()
    {
        await using var fake = await FakeObShell.StartAsync(Options);
        fake.Cluster.AddZone("zone4");
        using var obshell = ClientOf(fake);
        Assert.That(await RefusalAsync(() => obshell.Zones.DeleteAsync("zone1")), Is.EqualTo("OB.Zone.DeleteSelf"));
        Assert.That(await RefusalAsync(() => obshell.Zones.DeleteAsync("zone2")), Is.EqualTo("OB.Zone.NotEmpty"));

        await obshell.StopClusterAsync(StopClusterRequest.Zone("zone2", StopMode.Immediate)).EndAsync();
        Assert.That(await RefusalAsync(() => obshell.Zones.DeleteAsync("zone4")), Is.EqualTo("OB.Server.StoppedInMultiZone"));
    }

    private static ScaleOutRequest To(FakeObShell agent, string zone, params (string Name, string Value)[] values) =>
        new() { AgentAddress = agent.Address, Zone = zone, ObConfigs = values.ToDictionary(value => value.Name, value => value.Value) };
}
