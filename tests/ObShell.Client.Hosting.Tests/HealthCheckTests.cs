using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Agents;
using ObShell.Client.HealthChecks;
using ObShell.Client.Testing;

namespace ObShell.Client.Hosting.Tests;

internal sealed class HealthCheckTests
{
    private const string Password = "hush-hush";

    [Test]
    public async Task An_available_cluster_is_healthy_and_the_data_has_agents_zones_and_locks()
    {
        await using var cluster = await StartAsync();

        var entry = await CheckAsync(cluster);

        Assert.Multiple(() =>
        {
            Assert.That(entry.Status, Is.EqualTo(HealthStatus.Healthy), entry.Description);
            Assert.That(entry.Description, Is.EqualTo("The cluster is available, and nothing is locked."));
            Assert.That(entry.Data["cluster"], Does.EndWith("AVAILABLE"));
            Assert.That(entry.Data["maintenance"], Is.EqualTo("Nothing is locked."));
            Assert.That(entry.Data["zone zone2"], Is.EqualTo("RUNNING"));
            Assert.That(entry.Data[AgentOf(cluster, 1)], Is.EqualTo("CLUSTER AGENT, OBShell 4.5.0.0-0, observer ConnectionAvailable"));
            Assert.That(cluster.Agents.SelectMany(agent => agent.Requests).Select(request => request.Method), Is.All.EqualTo("GET"));
        });
    }

    [Test]
    public async Task An_agent_that_does_not_respond_degrades_the_cluster()
    {
        await using var cluster = await StartAsync();
        await cluster.Agents[0].StopListeningAsync();

        var entry = await CheckAsync(cluster);

        Assert.Multiple(() =>
        {
            Assert.That(entry.Status, Is.EqualTo(HealthStatus.Degraded));
            Assert.That(entry.Description, Does.Contain($"{AgentOf(cluster, 0)} does not respond"));
            Assert.That(entry.Data["cluster"], Does.EndWith("AVAILABLE"));
            Assert.That(entry.Exception, Is.InstanceOf<ObShellConnectionException>());
        });
    }

    [Test]
    public async Task An_agent_of_the_cluster_that_the_client_does_not_know_degrades_the_cluster_too()
    {
        await using var cluster = await StartAsync();
        await cluster.Agents[2].StopListeningAsync();

        var entry = await CheckAsync(cluster, options => options.Endpoints = [$"{cluster.Endpoints[0]}"]);

        Assert.That(entry.Status, Is.EqualTo(HealthStatus.Degraded));
        Assert.That(entry.Description, Does.Contain($"agent {cluster.Agents[2].Address} of the cluster cannot be reached"));
    }

    [Test]
    public async Task Agents_none_of_which_responds_are_unhealthy()
    {
        await using var cluster = await StartAsync();
        foreach (var agent in cluster.Agents)
        {
            await agent.StopListeningAsync();
        }

        var entry = await CheckAsync(cluster);

        Assert.That(entry.Status, Is.EqualTo(HealthStatus.Unhealthy));
        Assert.That(entry.Description, Does.StartWith("no agent responds; "));
    }

    [TestCase(StopMode.Immediate, "zone zone2 is STOPPED")]
    [TestCase(StopMode.Terminate, "is PROCESS_STOPPED")]
    public async Task A_stopped_zone_degrades_the_cluster(StopMode mode, string reason)
    {
        await using var cluster = await StartAsync();
        await using var obshell = Connect(cluster);
        await (await obshell.StopClusterAsync(StopClusterRequest.Zone("zone2", mode))).WaitForCompletionAsync();

        var entry = await CheckAsync(cluster);

        Assert.That(entry.Status, Is.EqualTo(HealthStatus.Degraded));
        Assert.That(entry.Description, Does.Contain(reason));
    }

    [Test]
    public async Task A_stopped_cluster_is_unhealthy()
    {
        await using var cluster = await StartAsync();
        await using var obshell = Connect(cluster);
        await (await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force))).WaitForCompletionAsync();

        var entry = await CheckAsync(cluster);

        Assert.That(entry.Status, Is.EqualTo(HealthStatus.Unhealthy));
        Assert.That(entry.Description, Does.StartWith("no agent reaches an observer of the cluster"));
    }

    [Test]
    public async Task Agents_that_belong_to_no_cluster_are_unhealthy()
    {
        await using var cluster = await FakeObShellCluster.StartAsync(1, new FakeObShellOptions { Identity = AgentIdentity.Single, KeySize = 512 });

        var entry = await CheckAsync(cluster, options => options.Password = "");

        Assert.That(entry.Status, Is.EqualTo(HealthStatus.Unhealthy));
        Assert.That(entry.Description, Does.Contain("is SINGLE"));
    }

    [Test]
    public async Task A_rejected_password_is_unhealthy_and_in_no_text()
    {
        await using var cluster = await StartAsync();

        var entry = await CheckAsync(cluster, options => options.Password = "not-this-one");

        Assert.Multiple(() =>
        {
            Assert.That(entry.Status, Is.EqualTo(HealthStatus.Unhealthy));
            Assert.That(entry.Description, Does.StartWith("the password was rejected"));
            Assert.That($"{entry.Description} {string.Join(' ', entry.Data)} {entry.Exception}", Does.Not.Contain("not-this-one").And.Not.Contain(Password));
        });
    }

    [TestCase(HealthStatus.Healthy)]
    [TestCase(HealthStatus.Degraded)]
    public async Task A_running_operation_has_the_status_of_the_options_and_is_named(HealthStatus status)
    {
        await using var cluster = await StartAsync(TimeSpan.FromSeconds(1.5));
        await using var obshell = Connect(cluster);
        var stop = await obshell.StopClusterAsync(StopClusterRequest.Zone("zone2", StopMode.Terminate));
        await WaitForLocksAsync(obshell);

        var entry = await CheckAsync(cluster, health: options => options.RunningOperationStatus = status);

        Assert.Multiple(() =>
        {
            Assert.That(entry.Status, Is.EqualTo(status), entry.Description);
            Assert.That(entry.Description, Does.Contain("is locked by Stop OB"));
            Assert.That(entry.Data["maintenance"], Does.Contain($"{stop.Id}"));
        });
    }

    [Test]
    public async Task What_a_failed_operation_has_left_locked_degrades_the_cluster()
    {
        await using var cluster = await StartAsync();
        await using var obshell = Connect(cluster);
        cluster.Cluster.ScriptNext("Stop OB", FakeDagScript.FailsAt(1));
        var stop = await obshell.StopClusterAsync(StopClusterRequest.Zone("zone2", StopMode.Terminate));
        await Assert.ThrowsAsync<DagFailedException>(() => stop.WaitForCompletionAsync());

        var entry = await CheckAsync(cluster);

        Assert.That(entry.Status, Is.EqualTo(HealthStatus.Degraded));
        Assert.That(entry.Data["maintenance"], Does.Contain("release it").And.Contain($"{stop.Id}"));
    }

    [Test]
    public async Task An_agent_that_hangs_has_half_of_the_time_and_the_rest_is_still_checked()
    {
        await using var cluster = await StartAsync();
        cluster.Agents[0].Misbehave(FakeFault.Hang().On("GET", "/api/v1/status").Forever());

        var entry = await CheckAsync(cluster, health: options => options.Timeout = TimeSpan.FromSeconds(4));

        Assert.Multiple(() =>
        {
            Assert.That(entry.Status, Is.EqualTo(HealthStatus.Degraded), entry.Description);
            Assert.That(entry.Data[AgentOf(cluster, 0)], Is.EqualTo("There was no result within 2 s."));
            Assert.That(entry.Data["cluster"], Does.EndWith("AVAILABLE"));
            Assert.That(entry.Duration, Is.LessThan(TimeSpan.FromSeconds(20)));
        });
    }

    [Test]
    public async Task A_cluster_that_cannot_be_read_in_time_is_unhealthy()
    {
        await using var cluster = await StartAsync();
        foreach (var agent in cluster.Agents)
        {
            agent.Misbehave(FakeFault.Hang().On("GET", "/api/v1/obcluster/info").Forever());
        }

        var entry = await CheckAsync(cluster, health: options => options.Timeout = TimeSpan.FromSeconds(2));

        Assert.That(entry.Status, Is.EqualTo(HealthStatus.Unhealthy));
        Assert.That(entry.Description, Does.Contain("the cluster could not be read"));
        Assert.That(entry.Data["cluster"], Is.EqualTo("There was no result within 2 s."));
    }

    [Test]
    public async Task The_time_limit_is_by_the_clock_of_the_services()
    {
        await using var cluster = await StartAsync();
        foreach (var agent in cluster.Agents)
        {
            agent.Misbehave(FakeFault.Hang().On("GET", "/api/v1/status").Forever());
        }

        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var provider = Services(cluster, health: options => options.Timeout = TimeSpan.FromHours(2)).AddSingleton<TimeProvider>(time).BuildServiceProvider();
        var check = provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        await Task.WhenAll(cluster.Agents.Select(agent => agent.WaitForRequestAsync("GET", "/api/v1/status")));
        time.Advance(TimeSpan.FromHours(1));

        Assert.That((await check).Entries["obshell"].Status, Is.EqualTo(HealthStatus.Unhealthy));
    }

    [Test]
    public async Task A_check_that_is_cancelled_ends_with_the_exception_of_its_token()
    {
        await using var cluster = await StartAsync();
        cluster.Agents[0].Misbehave(FakeFault.Hang().On("GET", "/api/v1/status").Forever());
        await using var provider = Services(cluster).BuildServiceProvider();
        using var cancellation = new CancellationTokenSource();
        var check = provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(cancellation.Token);
        await cluster.Agents[0].WaitForRequestAsync("GET", "/api/v1/status");
        await cancellation.CancelAsync();

        await Assert.CatchAsync<OperationCanceledException>(() => check);
    }

    [Test]
    public async Task Keyed_clients_have_checks_of_their_own()
    {
        await using var east = await StartAsync();
        await using var west = await StartAsync();
        foreach (var agent in west.Agents)
        {
            await agent.StopListeningAsync();
        }

        var services = new ServiceCollection();
        services.AddLogging();
        services.AddKeyedObShellClient("east", options => Use(options, east)).AddHealthCheck(options => options.Tags.Add("ready"));
        services.AddKeyedObShellClient("west", options => Use(options, west)).AddHealthCheck(options => { options.Name = "the west"; options.FailureStatus = HealthStatus.Degraded; });
        await using var provider = services.BuildServiceProvider();
        var report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();

        Assert.Multiple(() =>
        {
            Assert.That(report.Entries.Keys, Is.EquivalentTo(new[] { "obshell-east", "the west" }));
            Assert.That(report.Entries["obshell-east"].Status, Is.EqualTo(HealthStatus.Healthy));
            Assert.That(report.Entries["obshell-east"].Tags, Is.EqualTo(new[] { "ready" }));
            Assert.That(report.Entries["the west"].Status, Is.EqualTo(HealthStatus.Degraded));
        });
    }

    [Test]
    public async Task Adding_a_check_twice_has_the_effect_of_once_and_later_settings_win()
    {
        await using var cluster = await StartAsync();
        var services = Services(cluster, health: options => { options.Name = "first"; options.Tags.Add("ready"); });
        services.AddObShellClient(_ => { }).AddHealthCheck(options => options.Name = "second");
        await using var provider = services.BuildServiceProvider();

        var report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();

        Assert.That(report.Entries.Keys, Is.EqualTo(new[] { "second" }));
        Assert.That(report.Entries["second"].Tags, Is.EqualTo(new[] { "ready" }));
    }

    [Test]
    public void The_builder_of_another_HttpClient_is_refused() => Assert.Multiple(() =>
    {
        Assert.That(() => new ServiceCollection().AddHttpClient("other").AddHealthCheck(), Throws.ArgumentException.With.Message.Contain("other"));
        Assert.That(() => ((IHttpClientBuilder)null!).AddHealthCheck(), Throws.ArgumentNullException);
    });

    [TestCase(0)]
    [TestCase(-1)]
    public async Task A_time_limit_that_is_not_positive_is_refused(int seconds)
    {
        await using var cluster = await StartAsync();
        await using var provider = Services(cluster, health: options => options.Timeout = TimeSpan.FromSeconds(seconds)).BuildServiceProvider();

        Assert.That(() => provider.GetRequiredService<HealthCheckService>(), Throws.InstanceOf<OptionsValidationException>().With.Message.Contain("Timeout"));
    }

    [Test]
    public async Task An_endpoint_of_ASP_NET_serves_the_status()
    {
        await using var cluster = await StartAsync();
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        builder.Services.AddObShellClient(options => Use(options, cluster)).AddHealthCheck();
        await using var app = builder.Build();
        app.MapHealthChecks("/health");
        await app.StartAsync();
        using var http = new HttpClient();

        Assert.That(await http.GetStringAsync(new Uri(new Uri(app.Urls.Single()), "/health")), Is.EqualTo("Healthy"));
    }

    private static Task<FakeObShellCluster> StartAsync(TimeSpan? stage = null) =>
        FakeObShellCluster.StartAsync(3, new FakeObShellOptions { Password = Password, KeySize = 512, StageDuration = stage ?? TimeSpan.FromMilliseconds(10) });

    private static ObShellClient Connect(FakeObShellCluster cluster)
    {
        var options = new ObShellClientOptions();
        Use(options, cluster);
        return new ObShellClient(options);
    }

    private static void Use(ObShellClientOptions options, FakeObShellCluster cluster) =>
        (options.Endpoints, options.Password, options.RetryDelay) = ([.. cluster.Endpoints.Select(endpoint => $"{endpoint}")], Password, TimeSpan.FromMilliseconds(10));

    private static IServiceCollection Services(FakeObShellCluster cluster, Action<ObShellClientOptions>? client = null, Action<ObShellHealthCheckOptions>? health = null) =>
        new ServiceCollection().AddLogging().AddObShellClient(options =>
        {
            Use(options, cluster);
            client?.Invoke(options);
        }).AddHealthCheck(health).Services;

    private static async Task<HealthReportEntry> CheckAsync(FakeObShellCluster cluster, Action<ObShellClientOptions>? client = null, Action<ObShellHealthCheckOptions>? health = null)
    {
        await using var provider = Services(cluster, client, health).BuildServiceProvider(validateScopes: true);
        return (await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["obshell"];
    }

    private static async Task WaitForLocksAsync(ObShellClient obshell)
    {
        while ((await obshell.Agents.ListStatusesAsync()).Values.All(status => !status.UnderMaintenance))
        {
            await Task.Delay(10);
        }
    }

    private static string AgentOf(FakeObShellCluster cluster, int index) => $"agent {cluster.Endpoints[index].GetLeftPart(UriPartial.Authority)}";
}
