using ObShell.Client.Dags;
using ObShell.Client.Upgrades;
using static ObShell.Client.Testing.Tests.Agent.Model.AgentLife;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>A disk without room for packages: what needs it fails as on a real agent.</summary>
internal sealed class DiskTests
{
    private const string Release = "103000012025080818.el8";
    private const string Error = "Environment.DiskSpaceNotEnough";

    [Test]
    public async Task An_upgrade_check_fails_while_a_disk_is_full_and_succeeds_with_room()
    {
        await using var fixture = await ModelFixture.StartAsync();
        fixture.Cluster.AddPackage("oceanbase-ce", "4.3.5.3", Release);
        fixture.Cluster.AddPackage("oceanbase-ce-libs", "4.3.5.3", Release);
        var server = fixture.Cluster.Servers.Last();
        server.DiskUsedBytes = server.DiskBytes - 1000;
        var request = new UpgradeCheckRequest { Version = "4.3.5.3", Release = Release };

        var failed = await fixture.ObShell.Upgrades.CheckClusterUpgradeAsync(request).FailAsync();
        server.DiskUsedBytes = 0;
        await fixture.ObShell.Upgrades.CheckClusterUpgradeAsync(request).EndAsync();

        Assert.That(Lines(failed), Has.Some.EqualTo($"ERROR: [{Error}]: The remaining disk space is insufficient, the remaining disk space is 1000, and the required disk space is {256 << 20}"));
    }

    [Test]
    public async Task An_upgrade_of_agents_fails_while_a_disk_is_full()
    {
        await using var fixture = await ModelFixture.StartAsync();
        fixture.Cluster.AddPackage("obshell", "4.5.1.0", "12026010100.el8");
        fixture.Cluster.Servers.First().DiskUsedBytes = long.MaxValue;

        var failed = await fixture.ObShell.Upgrades.UpgradeAgentsAsync(new UpgradeCheckRequest { Version = "4.5.1.0", Release = "12026010100.el8" }).FailAsync();

        Assert.Multiple(() =>
        {
            Assert.That(failed.Nodes![failed.Stage - 1].Name, Is.EqualTo("Download all required packages"));
            Assert.That(Lines(failed), Has.Some.Contains(Error));
            Assert.That(fixture.Fake.Version, Is.EqualTo("4.5.0.0-0"));
        });
    }

    private static string[] Lines(DagDetailDTO dag) => [.. dag.Nodes!.SelectMany(node => node.SubTasks!).SelectMany(task => task.TaskLogs ?? [])];
}
