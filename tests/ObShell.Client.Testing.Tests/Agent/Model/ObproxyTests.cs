using ObShell.Client.Agents;
using ObShell.Client.Dags;
using ObShell.Client.Obproxy;
using ObShell.Client.Testing;
using ObShell.Client.TestSupport;
using ObShell.Client.Upgrades;
using static ObShell.Client.Testing.Tests.Agent.Model.AgentLife;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>The OBProxy that an agent manages.</summary>
internal sealed class ObproxyTests
{
    private static readonly FakeObShellOptions Options = new() { StageDuration = TimeSpan.Zero, AgentPassword = "own" };
    private static readonly AddObproxyRequest Home = new() { HomePath = "/home/admin/obproxy" };

    [Test]
    public async Task An_obproxy_is_added_stopped_started_and_deleted()
    {
        await using var fake = await FakeObShell.StartAsync(Options);
        using var obshell = Connect(fake);
        var added = await obshell.Obproxy.AddAsync(Home with { Name = "p", SqlPort = 3883, Parameters = new Dictionary<string, string> { ["a"] = "b" } });
        await added.WaitForCompletionAsync();
        var proxy = fake.Obproxy!;
        Assert.Multiple(async () =>
        {
            Assert.That(added.Id.ToString(), Does.StartWith("4"));
            Assert.That($"{proxy} {proxy.SqlPort} {proxy.ExporterPort} {proxy.RpcPort} {proxy.Parameters["a"]} {proxy.IsRunning}", Is.EqualTo("p 4.3.3.0 3883 2884 2885 b True"));
            Assert.That(proxy.RootServerList, Is.EqualTo("10.10.10.1:2881;10.10.10.2:2881;10.10.10.3:2881"));
            Assert.That((await obshell.Agents.GetInfoAsync()).IsObproxyAgent);
            Assert.That(await RefusalAsync(() => obshell.Obproxy.AddAsync(Home)), Is.EqualTo("OBProxy.AlreadyManaged"));
        });

        await obshell.Obproxy.StopAsync().EndAsync();
        Assert.That(proxy.IsRunning, Is.False);
        await obshell.Obproxy.StartAsync().EndAsync();
        Assert.That(proxy.IsRunning);
        await (await obshell.Obproxy.DeleteAsync())!.WaitForCompletionAsync();
        Assert.That((fake.Obproxy, proxy.IsRunning), Is.EqualTo(((FakeObproxy?)null, false)));
        Assert.That(await obshell.Obproxy.DeleteAsync(), Is.Null);
    }

    [Test]
    public async Task An_OBProxy_needs_exactly_one_source_of_servers()
    {
        await using var fake = await FakeObShell.StartAsync(Options with { Identity = AgentIdentity.Single });
        using var obshell = Connect(fake);

        Assert.That(await RefusalAsync(() => obshell.Obproxy.AddAsync(Home)), Is.EqualTo("OBProxy.RsListOrConfigUrl.NotSpecified"));
        Assert.That(await RefusalAsync(() => obshell.Obproxy.AddAsync(Home with { RootServerList = "10.10.10.1:2881", ConfigUrl = "http://config" })), Is.EqualTo("OBProxy.RsListAndConfigUrl.Conflicted"));
        await obshell.Obproxy.AddAsync(Home with { ConfigUrl = "http://config" }).EndAsync();
        Assert.That($"{fake.Obproxy!.ConfigUrl} {fake.Obproxy.RootServerList}", Is.EqualTo("http://config "));
    }

    [Test]
    public async Task Without_an_OBProxy_a_start_fails_in_its_DAG_and_other_requests_are_refused()
    {
        await using var fake = await FakeObShell.StartAsync(Options);
        using var obshell = Connect(fake);

        Assert.That((await obshell.Obproxy.StartAsync().FailAsync()).Stage, Is.EqualTo(1));
        Assert.That(await RefusalAsync(() => obshell.Obproxy.StopAsync()), Is.EqualTo("OBProxy.NotBeManaged"));
        Assert.That(await RefusalAsync(() => obshell.Obproxy.UpgradeAsync(new UpgradeObproxyRequest { Version = "4.3.4.0", Release = "1.el8" })), Is.EqualTo("OBProxy.NotBeManaged"));
    }

    [Test]
    public async Task An_obproxy_is_upgraded_with_a_package_of_its_agent()
    {
        await using var fake = await FakeObShell.StartAsync(Options);
        using var obshell = Connect(fake);
        await obshell.Obproxy.AddAsync(Home).EndAsync();
        var newer = new UpgradeObproxyRequest { Version = "4.3.4.0", Release = "20250520.el8" };
        Assert.That(await RefusalAsync(() => obshell.Obproxy.UpgradeAsync(newer)), Is.EqualTo("OBProxy.Package.NotFound"));
        Assert.That(await RefusalAsync(() => obshell.Obproxy.UpgradeAsync(newer with { Version = "4.2.0.0" })), Is.EqualTo("OBProxy.UpgradeToLowerVersion"));
        Assert.That(await RefusalAsync(() => UploadAsync("oceanbase-ce")), Is.EqualTo("OBProxy.Package.Name.Invalid"));

        var package = await UploadAsync("obproxy-ce");
        fake.AddObproxyPackage("4.3.9.0", "20250520.el8");
        await obshell.Obproxy.UpgradeAsync(newer).EndAsync();
        Assert.That($"{package.Name} {fake.Obproxy!.Version} {fake.Obproxy.Build}", Is.EqualTo("obproxy-ce 4.3.4.0 20250520"));
        await obshell.Obproxy.UpgradeAsync(newer with { Version = "4.3.9.0" }).EndAsync();
        fake.Obproxy.IsRunning = false;
        Assert.That(await RefusalAsync(() => obshell.Obproxy.UpgradeAsync(newer)), Is.EqualTo("OBProxy.NotRunning"));

        Task<UploadedObproxyPackage> UploadAsync(string name) => obshell.Obproxy.UploadPackageAsync(PackageUpload.FromStream(new MemoryStream(RpmFile.Create(name, newer.Version, newer.Release)), "a.rpm"));
    }

    [Test]
    public async Task A_running_OBProxy_DAG_blocks_other_OBProxy_DAGs()
    {
        await using var fake = await FakeObShell.StartAsync(Options with { StageDuration = TimeSpan.FromMinutes(1) });
        using var obshell = Connect(fake);
        await obshell.Obproxy.AddAsync(Home);

        Assert.That(await RefusalAsync(() => obshell.Obproxy.AddAsync(Home)), Is.EqualTo("Agent.UnderMaintenance"));
        Assert.That((await obshell.Agents.GetStatusAsync()).UnderMaintenance, Is.False);
    }

    private static ObShellClient Connect(FakeObShell fake) => new(fake.Endpoint.ToString(), new ObShellCredential("", "own"));
}
