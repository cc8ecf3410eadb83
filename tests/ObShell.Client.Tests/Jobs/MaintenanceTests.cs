using ObShell.Client.Clusters;
using ObShell.Client.Jobs;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Jobs;

internal sealed class MaintenanceTests
{
    [Test]
    public async Task A_cluster_without_operations_has_no_locks()
    {
        await using var harness = await JobHarness.StartAsync();

        var status = await harness.Client.GetMaintenanceAsync();

        Assert.Multiple(() =>
        {
            Assert.That(status.IsFree, Is.True);
            Assert.That($"{status}", Is.EqualTo("Nothing is locked."));
        });
    }

    [Test]
    public async Task A_cancelled_stop_is_shown_with_its_main_DAG_and_released()
    {
        await using var harness = await JobHarness.StartAsync(stage: TimeSpan.FromSeconds(5));
        var stop = await CancelAsync(harness);

        var before = await harness.Client.GetMaintenanceAsync();
        var release = await harness.Client.ReleaseMaintenanceAsync();
        var after = await harness.Client.GetMaintenanceAsync();

        Assert.Multiple(() =>
        {
            Assert.That(before.Locks, Has.Count.EqualTo(3));
            Assert.That(before.Locks.Select(item => item.MainDagId), Is.All.EqualTo(stop.Id));
            Assert.That(before.Locks.Select(item => item.MainDag!.Operator), Is.All.EqualTo(DagOperator.Cancel));
            Assert.That(before.Locks.Select(item => item.Agent), Is.EquivalentTo(harness.Model.Servers.Select(server => server.Address)));
            Assert.That(before.Locks.Select(item => item.IsRunning), Is.All.False);
            Assert.That($"{before}", Does.Contain($"{stop.Id}"));
            Assert.That(release.Released, Has.Count.EqualTo(3));
            Assert.That(after.IsFree, Is.True);
        });
    }

    [Test]
    public async Task A_running_stop_is_cancelled_only_on_request()
    {
        await using var harness = await JobHarness.StartAsync(stage: TimeSpan.FromSeconds(40));
        var stop = await harness.Client.StopClusterAsync(StopClusterRequest.Zone("zone2", StopMode.Force));
        await StageAsync(stop, 3);

        var first = await harness.Client.ReleaseMaintenanceAsync();
        var second = await harness.Client.ReleaseMaintenanceAsync(cancelRunning: true);

        Assert.Multiple(async () =>
        {
            Assert.That(first.Released, Is.Empty);
            Assert.That(first.Left, Has.Count.EqualTo(3));
            Assert.That(first.Left.Select(item => item.IsRunning), Is.All.True);
            Assert.That(second.Released, Has.Count.EqualTo(3));
            Assert.That((await stop.UpdateStatusAsync()).Operator, Is.EqualTo(DagOperator.Cancel));
            Assert.That((await harness.Client.GetMaintenanceAsync()).IsFree, Is.True);
        });
    }

    [Test]
    public async Task An_unreachable_agent_is_reported()
    {
        await using var harness = await JobHarness.StartAsync();
        await harness.Cluster.Agents[2].StopListeningAsync();

        var status = await harness.Client.GetMaintenanceAsync();

        Assert.Multiple(() =>
        {
            Assert.That(status.UnreachableAgents, Is.EqualTo(new[] { harness.Cluster.Agents[2].Address }));
            Assert.That(status.IsFree, Is.False);
        });
    }

    [Test]
    public async Task A_failed_stop_releases_its_locks()
    {
        await using var harness = await JobHarness.StartAsync();
        harness.Model.ScriptNext("Stop OB", FakeDagScript.FailsAt(1));

        var failure = (await Assert.ThrowsAsync<JobFailedException>(() => harness.RunAsync(new ClusterStop(StopClusterRequest.Zone("zone2", StopMode.Force)))))!;

        Assert.Multiple(async () =>
        {
            Assert.That(failure.CleanUp, Does.Contain("free again"));
            Assert.That((await harness.Client.GetMaintenanceAsync()).IsFree, Is.True);
        });
    }

    [TestCase("Immediate")]
    [TestCase("Terminate")]
    [TestCase("Force")]
    public async Task A_stopped_zone_is_down_after_the_job_and_up_after_a_start(string mode)
    {
        await using var harness = await JobHarness.StartAsync();

        await harness.RunAsync(new ClusterStop(StopClusterRequest.Zone("zone2", Enum.Parse<StopMode>(mode))));
        var stopped = (harness.Model.Zones["zone2"].IsStopped, harness.Model.Servers.Single(server => server.Zone == "zone2").Status);
        await harness.RunAsync(new ClusterStart(StartClusterRequest.Zone("zone2")));

        Assert.Multiple(() =>
        {
            Assert.That(stopped, Is.EqualTo(mode == "Immediate" ? (true, ObserverStatus.Running) : (false, ObserverStatus.ProcessStopped)));
            Assert.That(harness.Model.Zones["zone2"].IsStopped, Is.False);
            Assert.That(harness.Model.Servers.Select(server => server.Status), Is.All.EqualTo(ObserverStatus.Running));
        });
    }

    [Test]
    public async Task The_whole_cluster_is_stopped_and_started()
    {
        await using var harness = await JobHarness.StartAsync();

        await harness.RunAsync(new ClusterStop(StopClusterRequest.WholeCluster(StopMode.Force)));
        var stopped = harness.Model.Servers.Select(server => server.IsRunning).ToArray();
        await harness.RunAsync(new ClusterStart(StartClusterRequest.WholeCluster()));

        Assert.Multiple(() =>
        {
            Assert.That(stopped, Is.All.False);
            Assert.That(harness.Model.Servers.Select(server => server.IsRunning), Is.All.True);
        });
    }

    private static async Task<DagOperation> CancelAsync(JobHarness harness)
    {
        var stop = await harness.Client.StopClusterAsync(StopClusterRequest.Zone("zone2", StopMode.Force));
        await StageAsync(stop, 2);
        await stop.CancelAsync();
        await Assert.ThrowsAsync<DagCancelledException>(() => stop.WaitForCompletionAsync());
        return stop;
    }

    private static async Task StageAsync(DagOperation operation, int stage)
    {
        while ((await operation.UpdateStatusAsync()).Stage < stage)
        {
            await Task.Delay(5);
        }
    }
}
