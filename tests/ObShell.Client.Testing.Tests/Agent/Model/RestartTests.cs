using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Dags;
using ObShell.Client.Testing;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>An agent that restarts keeps its cluster, and goes on with the DAGs that can.</summary>
internal sealed class RestartTests
{
    private const string Interrupted = "ERROR: [Common.Unexpected]: Unexpected error: task unexpectedly interrupted and cannot continue";
    private readonly FakeTimeProvider _clock = new();

    [Test]
    public async Task A_restart_of_an_agent_does_not_change_the_cluster()
    {
        await using var fake = await StartAsync();
        fake.Tenants.Add("orders");
        fake.Cluster.AddZone("zone4");
        await fake.RestartAsync(newKey: true);

        Assert.That($"{fake.Tenants.Contains("orders")} {fake.Zones.Count}", Is.EqualTo("True 4"));
    }

    [TestCase(1.5, "FAILED 1")]
    [TestCase(2.5, "FAILED 2")]
    [TestCase(4.75, "SUCCEED 5")]
    public async Task A_stop_fails_at_a_stage_that_cannot_continue_after_a_restart(double seconds, string end)
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        await caller.StartAsync();
        // A stage is under way in its first half: it starts half a second after a full one.
        _clock.Advance(TimeSpan.FromSeconds(seconds - 0.75));
        await fake.RestartAsync();
        _clock.Advance(TimeSpan.FromSeconds(20));

        var dag = fake.Dags[0];
        Assert.That($"{dag.State} {dag.Stage}", Is.EqualTo(end));
        Assert.That(dag.Nodes![dag.Stage - 1].SubTasks![0].TaskLogs!.Contains(Interrupted), Is.EqualTo(dag.State == DagState.Failed));
    }

    [Test]
    public async Task A_DAG_interrupted_while_it_creates_its_sub_DAGs_leaves_the_agents_locked()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        await caller.StartAsync();
        _clock.Advance(TimeSpan.FromSeconds(0.75));
        await fake.RestartAsync();
        _clock.Advance(TimeSpan.FromSeconds(20));

        Assert.That((bool)(await caller.GetAsync("/api/v1/status")).Data!["underMaintenance"]!);
    }

    [Test]
    public async Task A_restartable_stage_continues_after_a_restart()
    {
        await using var fake = await StartAsync();
        fake.Cluster.AddZone("zone4");
        using var caller = new RawCaller(fake);
        await caller.SendAsync(new RawRequest("DELETE", "/api/v1/zone/zone4"));
        _clock.Advance(TimeSpan.FromSeconds(0.75));
        await fake.RestartAsync();
        _clock.Advance(TimeSpan.FromSeconds(20));

        Assert.That($"{fake.Dags[0].State} {fake.Zones.Contains("zone4")}", Is.EqualTo("SUCCEED False"));
    }

    private Task<FakeObShell> StartAsync() => FakeObShell.StartAsync(new FakeObShellOptions { TimeProvider = _clock });
}
