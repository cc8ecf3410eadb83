using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Agents;
using ObShell.Client.Clusters;
using ObShell.Client.Testing;
using ObShell.Client.Testing.Tests.Support;
using ObShell.Client.TestSupport;
using ObShell.Client.Upgrades;
using static ObShell.Client.Testing.Tests.Agent.Model.AgentLife;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>Packages are uploaded, and agents and databases upgraded with them.</summary>
internal sealed class UpgradeTests
{
    private const string NewVersion = "4.3.5.3";
    private const string Release = "103000012025080818.el8";
    private static readonly FakeObShellOptions Options = new() { StageDuration = TimeSpan.Zero, Password = "secret" };
    private static readonly UpgradeCheckRequest Agents = new() { Version = "4.5.1.0", Release = "12026010100.el8" };
    private static readonly UpgradeCheckRequest Database = new() { Version = NewVersion, Release = Release };

    [Test]
    public async Task A_package_is_uploaded_listed_and_deleted()
    {
        await using var fake = await FakeObShell.StartAsync(Options);
        using var obshell = ClientOf(fake);
        var file = RpmFile.Create("oceanbase-ce", NewVersion, Release, payloadSize: 1234);
        var uploaded = await obshell.Upgrades.UploadPackageAsync(Upload(file));
        var agents = await obshell.Upgrades.UploadAgentPackageAsync(Upload(RpmFile.Create("obshell", "4.5.1.0", "1.el8", "aarch64")));
        var listed = await obshell.Upgrades.ListPackagesAsync();
        await obshell.Upgrades.DeletePackageAsync(listed[0].PackageId);

        Assert.Multiple(async () =>
        {
            Assert.That($"{uploaded.Name} {uploaded.Version} {uploaded.Release} {uploaded.Distribution} {uploaded.Architecture} {uploaded.Size} {uploaded.PayloadSize}", Is.EqualTo($"oceanbase-ce 4.3.5.3 103000012025080818 el8 x86_64 {file.Length}B 1234B"));
            Assert.That($"{agents.Name} {agents.ReleaseDistribution}", Is.EqualTo("obshell 1.el8"));
            Assert.That(listed.Select(package => $"{package.Name}"), Is.EqualTo(new[] { "oceanbase-ce", "obshell" }));
            Assert.That(fake.Cluster.Packages.Select(package => $"{package}"), Is.EqualTo(new[] { "obshell-4.5.1.0-1.el8.aarch64" }));
            Assert.That(await RefusalAsync(() => obshell.Upgrades.DeletePackageAsync(listed[0].PackageId)), Is.EqualTo("OB.Package.NotExist"));
        });
    }

    [Test]
    public async Task An_agent_that_restarts_breaks_its_connections_off_and_is_back_with_a_new_version_and_key()
    {
        var clock = new FakeTimeProvider();
        await using var fake = await FakeObShell.StartAsync(Options with { StageDuration = TimeSpan.FromSeconds(1), TimeProvider = clock });
        await using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = $"{fake.Endpoint}", Password = "secret", MaxRetries = 0 });
        fake.Cluster.AddPackage("obshell", "4.5.1.0", "12026010100.el8");
        var upgrade = await obshell.Upgrades.UpgradeAgentsAsync(Agents);
        var key = (await obshell.Agents.GetPublicKeyAsync()).Fingerprint;
        clock.Advance(TimeSpan.FromSeconds(7));

        var broken = await Assert.CatchAsync<ObShellException>(() => upgrade.UpdateStatusAsync());
        clock.Advance(TimeSpan.FromSeconds(5));
        var dag = await upgrade.UpdateStatusAsync();

        Assert.Multiple(async () =>
        {
            Assert.That(broken, Is.TypeOf<ObShellNoResponseException>());
            Assert.That($"{dag.State}", Is.EqualTo("SUCCEED"));
            Assert.That(fake.Version, Does.StartWith("4.5.1.0"));
            Assert.That((await obshell.Agents.GetPublicKeyAsync()).Fingerprint, Is.Not.EqualTo(key));
        });
    }

    [Test]
    public async Task A_package_that_is_uploaded_again_replaces_the_first()
    {
        await using var fake = await FakeObShell.StartAsync(Options);
        using var obshell = ClientOf(fake);
        fake.Cluster.AddPackage("oceanbase-ce", NewVersion, Release);
        await obshell.Upgrades.UploadPackageAsync(Upload(RpmFile.Create("oceanbase-ce", NewVersion, Release)));

        Assert.That(fake.Cluster.Packages, Has.Count.EqualTo(1));
    }

    [TestCase("mysql", Release, "OB.Package.Name.NotSupport")]
    [TestCase("oceanbase", Release, "OB.Package.Name.NotSupport")]
    [TestCase("oceanbase-ce", "1", "Package.ReleaseFormat.Invalid")]
    [TestCase("", Release, "Package.Format.Invalid")]
    public async Task An_invalid_package_is_refused(string name, string release, string errCode)
    {
        await using var fake = await FakeObShell.StartAsync(Options);
        using var obshell = ClientOf(fake);
        var file = name.Length == 0 ? [1, 2, 3] : RpmFile.Create(name, NewVersion, release);

        Assert.That(await RefusalAsync(() => obshell.Upgrades.UploadPackageAsync(Upload(file))), Is.EqualTo(errCode));
    }

    [Test]
    public async Task A_truncated_package_is_refused()
    {
        await using var fake = await FakeObShell.StartAsync(Options);
        using var obshell = ClientOf(fake);
        var file = RpmFile.Create("oceanbase-ce", NewVersion, Release, payloadSize: 0);
        foreach (var length in new[] { 4, 96, 100, 120, 140, 160, file.Length - 1 })
        {
            Assert.That(await RefusalAsync(() => obshell.Upgrades.UploadPackageAsync(Upload(file[..length]))), Is.EqualTo("Package.Format.Invalid"), $"{length} bytes");
        }
    }

    [Test]
    public async Task Agents_restart_with_a_new_version_and_a_new_key()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(3, Options);
        fakes.Cluster.AddPackage("obshell", Agents.Version, Agents.Release);
        using var obshell = ClientOf(fakes.Agents[0]);
        await obshell.Upgrades.CheckAgentUpgradeAsync(Agents).EndAsync();
        var (key, pid) = ((await obshell.Agents.GetPublicKeyAsync()).PublicKey, (await obshell.Agents.GetStatusAsync()).Pid);
        var dag = await obshell.Upgrades.UpgradeAgentsAsync(Agents).EndAsync();

        Assert.Multiple(async () =>
        {
            Assert.That(dag.Name, Is.EqualTo("Upgrade obshell 4.5.1.0-12026010100.el8"));
            Assert.That(fakes.Agents.Select(agent => agent.Version), Is.All.EqualTo("4.5.1.0-12026010100"));
            Assert.That((await obshell.Agents.GetPublicKeyAsync()).PublicKey, Is.Not.EqualTo(key));
            Assert.That((await obshell.Agents.GetStatusAsync()).Pid, Is.Not.EqualTo(pid));
        });
    }

    [Test]
    public async Task An_agent_upgrade_without_a_package_fails_in_its_DAG_and_continues_after_the_upload()
    {
        await using var fake = await FakeObShell.StartAsync(Options);
        using var obshell = ClientOf(fake);
        var upgrade = await obshell.Upgrades.UpgradeAgentsAsync(Agents);
        Assert.That((await upgrade.FailAsync()).Stage, Is.EqualTo(2));

        fake.Cluster.AddPackage("obshell", Agents.Version, Agents.Release);
        await upgrade.RetryAsync();
        await upgrade.WaitForCompletionAsync();
        Assert.That(fake.Version, Is.EqualTo("4.5.1.0-12026010100"));
    }

    [Test]
    public async Task An_invalid_upgrade_is_refused()
    {
        await using var fakes = await FakeObShellCluster.StartAsync(2, Options);
        using var obshell = ClientOf(fakes.Agents[0]);
        var refusals = new List<string>
        {
            await RefusalAsync(() => obshell.Upgrades.UpgradeAgentsAsync(Agents with { Version = "4.4.0.0" })),
            await RefusalAsync(() => obshell.Upgrades.UpgradeAgentsAsync(Agents with { Release = "1" })),
            await RefusalAsync(() => obshell.Upgrades.UpgradeAgentsAsync(Agents with { UpgradeDir = "here" })),
            await RefusalAsync(() => obshell.Upgrades.CheckClusterUpgradeAsync(Database with { Version = "4.3.5.1" })),
            await RefusalAsync(() => obshell.Upgrades.CheckClusterUpgradeAsync(Database)),
        };
        AddPackages(fakes.Cluster);
        refusals.Add(await RefusalAsync(() => obshell.Upgrades.UpgradeClusterAsync(new UpgradeClusterRequest { Version = NewVersion, Release = Release, Mode = UpgradeMode.Rolling })));
        fakes.Agents[1].ObserverAvailability = ObserverAvailability.ProcessNotRunning;
        refusals.Add(await RefusalAsync(() => obshell.Upgrades.UpgradeClusterAsync(new UpgradeClusterRequest { Version = NewVersion, Release = Release, Mode = UpgradeMode.Stopservice })));
        await fakes.Agents[1].StopListeningAsync();
        refusals.Add(await RefusalAsync(() => obshell.Upgrades.CheckClusterUpgradeAsync(Database)));

        Assert.That(refusals, Is.EqualTo(new[]
        {
            "Agent.Upgrade.ToLowerVersion", "Package.ReleaseFormat.Invalid", "Common.InvalidPath", "OB.Upgrade.ToLowerVersion", "OB.Package.NotExist",
            "OB.Upgrade.UnableToRollingUpgrade", "OB.Server.Unavailable", "Agent.Unavailable",
        }));
    }

    [Test]
    public async Task A_rolling_upgrade_takes_down_one_zone_after_the_other()
    {
        var clock = new FakeTimeProvider();
        await using var fake = await FakeObShell.StartAsync(Options with { Password = "", TimeProvider = clock, StageDuration = TimeSpan.FromSeconds(1) });
        AddPackages(fake.Cluster).AgentVersion = "4.5.2.0-1";
        using var caller = new RawCaller(fake);
        var started = await caller.SendAsync(new RawRequest("POST", "/api/v1/ob/upgrade") { Body = $$"""{"version":"{{NewVersion}}","release":"{{Release}}","mode":"rolling","freeze_server":true}""" });
        var seen = new List<string>();
        for (var step = 0; fake.Cluster.DatabaseVersion != NewVersion && step < 200; step++)
        {
            clock.Advance(TimeSpan.FromSeconds(0.25));
            var state = string.Join(' ', fake.Zones.Select(zone => $"{(zone.IsStopped ? "stopped" : "")}{(fake.Cluster.Servers.Any(server => server.Zone == zone.Name && !server.IsRunning) ? "+down" : "")}".PadLeft(1, '-')));
            if (seen.Count == 0 || seen[^1] != state)
            {
                seen.Add(state);
            }
        }

        clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Multiple(() =>
        {
            Assert.That(started.Status, Is.EqualTo(200), started.Body);
            Assert.That(seen, Is.EqualTo(new[]
            {
                "- - -", "stopped - -", "stopped+down - -", "stopped - -", "- - -", "- stopped -", "- stopped+down -", "- stopped -", "- - -", "- - stopped", "- - stopped+down", "- - stopped", "- - -",
            }));
            Assert.That($"{fake.Dags[^1].State} {fake.Cluster.DatabaseBuild} {fake.Version}", Is.EqualTo("SUCCEED 103000012025080818 4.5.2.0-1"));
        });
    }

    [Test]
    public async Task An_upgrade_that_stops_the_service_restarts_all_observers()
    {
        await using var fake = await FakeObShell.StartAsync(Options);
        AddPackages(fake.Cluster);
        using var obshell = ClientOf(fake);
        await obshell.Upgrades.CheckClusterUpgradeAsync(Database).EndAsync();
        await obshell.Upgrades.UpgradeClusterAsync(new UpgradeClusterRequest { Version = NewVersion, Release = Release, Mode = UpgradeMode.Stopservice }).EndAsync();
        var info = await obshell.Cluster.GetInfoAsync();

        Assert.That(fake.Cluster.Servers.Select(server => server.Status), Is.All.EqualTo(ObserverStatus.Running));
        Assert.That(info.Zones![0].Servers![0].Version, Does.StartWith("4.3.5.3_103000012025080818-"));
    }

    [Test]
    public async Task A_business_cluster_is_upgraded_without_its_agents()
    {
        await using var fake = await FakeObShell.StartAsync(Options);
        fake.Cluster.IsCommunityEdition = false;
        fake.Cluster.AddPackage("oceanbase", NewVersion, Release).AgentVersion = "4.5.2.0-1";
        using var obshell = ClientOf(fake);
        await obshell.Upgrades.UpgradeClusterAsync(new UpgradeClusterRequest { Version = NewVersion, Release = Release, Mode = UpgradeMode.Stopservice }).EndAsync();

        Assert.That($"{fake.Cluster.DatabaseVersion} {fake.Version}", Is.EqualTo($"{NewVersion} 4.5.0.0-0"));
    }

    [Test]
    public async Task Parameters_are_backed_up_for_every_server()
    {
        await using var fake = await FakeObShell.StartAsync(Options);
        using var obshell = ClientOf(fake);
        await obshell.Upgrades.CheckEnvironmentAsync();
        var parameters = await obshell.Upgrades.BackUpParametersAsync();
        await obshell.Upgrades.RestoreParametersAsync();

        Assert.That(parameters.Select(parameter => parameter.Name).Distinct(), Is.EqualTo(new[] { "server_permanent_offline_time", "enable_rebalance", "enable_rereplication" }));
        Assert.That(parameters, Has.Count.EqualTo(9));
    }

    private static FakePackage AddPackages(FakeCluster cluster)
    {
        cluster.AddPackage("oceanbase-ce-libs", NewVersion, Release);
        return cluster.AddPackage("oceanbase-ce", NewVersion, Release);
    }

    private static PackageUpload Upload(byte[] file) => PackageUpload.FromStream(new MemoryStream(file), "a.rpm");
}
