using ObShell.Client.Clusters;
using ObShell.Client.Jobs;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Jobs;

internal sealed class RollingRestartTests
{
    private static RollingRestart Restart { get; } = new() { Pause = TimeSpan.Zero, Timeout = TimeSpan.FromMinutes(10) };

    [Test]
    public async Task A_restart_stops_and_starts_each_zone_once_and_leaves_the_cluster_running()
    {
        await using var harness = await JobHarness.StartAsync();
        var before = harness.Model.Servers.ToDictionary(server => server.Address, server => server.StartedAt);

        await harness.RunAsync(Restart);

        Assert.Multiple(() =>
        {
            Assert.That(harness.Model.Servers.Select(server => server.Status), Is.All.EqualTo(ObserverStatus.Running));
            Assert.That(harness.Model.Servers.Select(server => server.StartedAt > before[server.Address]), Is.All.True);
            Assert.That(harness.Cluster.StopExecutions, Is.EqualTo(3));
            Assert.That(harness.Cluster.CountExecutions("POST", "/api/v1/ob/start"), Is.EqualTo(3));
            Assert.That(harness.Cluster.Dags.Select(dag => dag.Name), Is.EquivalentTo(new[] { "Stop OB", "Start OB", "Stop OB", "Start OB", "Stop OB", "Start OB" }));
            Assert.That(harness.Checkpoint.State, Is.Null);
        });
    }

    [Test]
    public async Task The_zone_of_the_connected_agent_is_restarted_last()
    {
        await using var harness = await JobHarness.StartAsync();

        var plan = await harness.Client.PlanAsync(Restart);

        Assert.That(plan.Where(step => step.StartsOperation).Select(step => step.Name), Is.EqualTo(new[] { "stop zone2", "start zone2", "stop zone3", "start zone3", "stop zone1", "start zone1" }));
    }

    [Test]
    public async Task A_plan_changes_nothing()
    {
        await using var harness = await JobHarness.StartAsync();

        await harness.Client.PlanAsync(Restart);

        Assert.That(harness.Cluster.Agents.SelectMany(agent => agent.Requests).Where(request => request.Method != "GET"), Is.Empty);
    }

    [Test]
    public async Task Servers_are_restarted_one_by_one()
    {
        await using var harness = await JobHarness.StartAsync();
        var servers = harness.Model.Servers.Select(server => server.Address.ToString()).ToArray();

        await harness.RunAsync(Restart with { Servers = servers });

        Assert.Multiple(() =>
        {
            Assert.That(harness.Cluster.StopExecutions, Is.EqualTo(3));
            Assert.That(harness.Model.Servers.Select(server => server.Status), Is.All.EqualTo(ObserverStatus.Running));
        });
    }

    [TestCase(1)]
    [TestCase(2)]
    public async Task A_cluster_without_a_spare_zone_is_not_restarted(int agents)
    {
        await using var harness = await JobHarness.StartAsync(agents);

        var refusal = (await Assert.ThrowsAsync<JobConditionException>(() => harness.RunAsync(Restart)))!;

        Assert.Multiple(() =>
        {
            Assert.That(refusal.Message, Does.Contain("majority"));
            Assert.That(harness.Cluster.StopExecutions, Is.Zero);
        });
    }

    [Test]
    public async Task A_failed_stop_ends_the_restart_and_the_next_run_resumes_at_that_zone()
    {
        await using var harness = await JobHarness.StartAsync();
        harness.Model.ScriptNext("Stop OB", FakeDagScript.Succeeds);
        harness.Model.ScriptNext("Stop OB", FakeDagScript.FailsAt(4));

        var failure = (await Assert.ThrowsAsync<JobFailedException>(() => harness.RunAsync(Restart)))!;
        var stops = harness.Cluster.StopExecutions;
        await harness.RunAsync(Restart);

        Assert.Multiple(() =>
        {
            Assert.That(failure.Step.Name, Is.EqualTo("stop zone3"));
            Assert.That(failure.Done.Select(step => step.Name), Does.Contain("start zone2"));
            Assert.That(failure.InnerException, Is.InstanceOf<DagFailedException>());
            Assert.That(failure.Message, Does.Contain("stop zone3").And.Contain("start zone2"));
            Assert.That(stops, Is.EqualTo(2));
            Assert.That(harness.Cluster.StopExecutions, Is.EqualTo(4));
            Assert.That(harness.Model.Servers.Select(server => server.Status), Is.All.EqualTo(ObserverStatus.Running));
        });
    }

    [Test]
    public async Task A_locked_agent_ends_the_restart_before_the_first_stop()
    {
        await using var harness = await JobHarness.StartAsync(stage: TimeSpan.FromSeconds(5));
        var stop = await harness.Client.StopClusterAsync(StopClusterRequest.Zone("zone2", StopMode.Force));
        while ((await stop.UpdateStatusAsync()).Stage < 2)
        {
            await Task.Delay(5);
        }

        await stop.CancelAsync();
        await Assert.ThrowsAsync<DagCancelledException>(() => stop.WaitForCompletionAsync());

        var failure = (await Assert.ThrowsAsync<JobFailedException>(() => harness.RunAsync(Restart)))!;
        var status = await harness.Client.GetMaintenanceAsync();

        Assert.Multiple(() =>
        {
            Assert.That(failure.Step.Name, Is.EqualTo("check that nothing is locked"));
            Assert.That(failure.Message, Does.Contain(stop.Id.ToString()));
            Assert.That(status.IsFree, Is.True, "the agents were released after the failure");
            Assert.That(harness.Cluster.StopExecutions, Is.EqualTo(1));
        });
    }
}
