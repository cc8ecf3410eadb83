using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Options;
using ObShell.Client.Agents;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests;

/// <summary>The client as hosts use it.</summary>
internal sealed class DependencyInjectionTests
{
    [Test]
    public async Task A_client_can_be_configured_in_code()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        await using var provider = new ServiceCollection()
            .AddObShellClient(options => { options.Endpoint = fake.Endpoint.ToString(); options.Password = "pw"; }).Services
            .BuildServiceProvider(validateScopes: true);
        var obshell = provider.GetRequiredService<ObShellClient>();
        await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));

        Assert.Multiple(() =>
        {
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
            Assert.That(provider.GetRequiredService<ObShellClient>(), Is.SameAs(obshell));
        });
    }

    [Test]
    public async Task Every_option_can_be_set_by_configuration()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        var configuration = Configuration(
            ("ObShell:Endpoint", fake.Endpoint.ToString()),
            ("ObShell:Password", "pw"),
            ("ObShell:Language", "zh"),
            ("ObShell:ConnectTimeout", "00:00:03"),
            ("ObShell:AttemptTimeout", "00:00:04"),
            ("ObShell:SignatureLifetime", "00:01:00"),
            ("ObShell:ConnectionLifetime", "00:02:00"),
            ("ObShell:MaxResponseBytes", "5000"),
            ("ObShell:DagFollow:FirstDelay", "00:00:00.1"),
            ("ObShell:DagFollow:DelayGrowth", "1.5"),
            ("ObShell:DagFollow:MaxDelay", "00:00:01"),
            ("ObShell:DagFollow:FaultBudget", "00:00:30"));
        await using var provider = new ServiceCollection().AddObShellClient(configuration.GetSection("ObShell")).Services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptions<ObShellClientOptions>>().Value;
        await provider.GetRequiredService<ObShellClient>().Tasks.ListUnfinishedDagsAsync();

        Assert.Multiple(() =>
        {
            Assert.That(options.Language, Is.EqualTo("zh"));
            Assert.That(options.ConnectTimeout, Is.EqualTo(TimeSpan.FromSeconds(3)));
            Assert.That(options.AttemptTimeout, Is.EqualTo(TimeSpan.FromSeconds(4)));
            Assert.That(options.SignatureLifetime, Is.EqualTo(TimeSpan.FromMinutes(1)));
            Assert.That(options.ConnectionLifetime, Is.EqualTo(TimeSpan.FromMinutes(2)));
            Assert.That(options.MaxResponseBytes, Is.EqualTo(5000));
            Assert.That(options.DagFollow.FirstDelay, Is.EqualTo(TimeSpan.FromMilliseconds(100)));
            Assert.That(options.DagFollow.DelayGrowth, Is.EqualTo(1.5));
            Assert.That(options.DagFollow.MaxDelay, Is.EqualTo(TimeSpan.FromSeconds(1)));
            Assert.That(options.DagFollow.FaultBudget, Is.EqualTo(TimeSpan.FromSeconds(30)));
            Assert.That(fake.Requests[^1].Headers["Accept-Language"], Is.EqualTo("zh"));
        });
    }

    [Test]
    public async Task Several_clusters_have_keyed_clients()
    {
        await using var one = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw1" });
        await using var two = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw2" });
        var services = new ServiceCollection();
        services.AddKeyedObShellClient("one", options => { options.Endpoint = one.Endpoint.ToString(); options.Password = "pw1"; });
        services.AddKeyedObShellClient("two", Configuration(("Endpoint", two.Endpoint.ToString()), ("Password", "pw2")));
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredKeyedService<ObShellClient>("two").StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
        await provider.GetRequiredKeyedService<ObShellClient>("one").Tasks.ListUnfinishedDagsAsync();

        Assert.Multiple(() =>
        {
            Assert.That(one.StopExecutions, Is.Zero);
            Assert.That(two.StopExecutions, Is.EqualTo(1));
            Assert.That(provider.GetService<ObShellClient>(), Is.Null);
        });
    }

    [TestCase(null)]
    [TestCase("east")]
    public async Task Registering_a_client_twice_has_the_effect_of_once_and_later_settings_win(string? key)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        var services = new ServiceCollection();
        var spy = new Spy();
        Add(services, key, options => { options.Endpoint = "http://10.10.10.1:2886"; options.Password = "other"; options.Language = "zh"; }).AddHttpMessageHandler(() => spy);
        Add(services, key, options => { options.Endpoint = fake.Endpoint.ToString(); options.Password = "pw"; });
        await using var provider = services.BuildServiceProvider();
        var obshell = key is null ? provider.GetRequiredService<ObShellClient>() : provider.GetRequiredKeyedService<ObShellClient>(key);
        await obshell.StopClusterAsync(StopClusterRequest.Zone("zone1", StopMode.Force));

        Assert.Multiple(() =>
        {
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
            Assert.That(fake.Requests[^1].Headers["Accept-Language"], Is.EqualTo("zh"), "what the second does not set stays");
            Assert.That(spy.Seen, Is.EqualTo(new[] { "/api/v1/info", "/api/v1/secret", "/api/v1/ob/stop" }));
        });
    }

    [Test]
    public async Task Registering_the_same_configuration_twice_lists_each_agent_once()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        var configuration = Configuration(("Endpoints:0", fake.Endpoint.ToString()), ("Endpoints:1", "http://10.10.10.2:2886"), ("Password", "pw"));
        var services = new ServiceCollection();
        services.AddObShellClient(configuration);
        services.AddObShellClient(configuration);
        await using var provider = services.BuildServiceProvider();

        Assert.That(provider.GetRequiredService<ObShellClient>().Endpoints, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_client_registered_twice_keeps_its_enabled_loggers()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        var logs = new FakeLogCollector();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(new FakeLoggerProvider(logs)));
        services.AddObShellClient(options => { options.Endpoint = fake.Endpoint.ToString(); options.Password = "pw"; }).AddDefaultLogger();
        services.AddObShellClient(_ => { });
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<ObShellClient>().Tenants.ListAsync();

        Assert.That(logs.GetSnapshot().Select(record => record.Category), Has.Some.StartsWith("System.Net.Http.HttpClient"));
    }

    [Test]
    public async Task Headers_set_on_the_HttpClient_are_sent()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        var services = new ServiceCollection();
        services.AddObShellClient(options => { options.Endpoint = fake.Endpoint.ToString(); options.Password = "pw"; })
            .ConfigureHttpClient(http =>
            {
                http.DefaultRequestHeaders.Add("X-Team", "dba");
                http.BaseAddress = new Uri("http://elsewhere");
                http.Timeout = TimeSpan.FromMilliseconds(1);
            });
        await using var provider = services.BuildServiceProvider();
        fake.Misbehave(FakeFault.Delay(TimeSpan.FromMilliseconds(50)).On("GET", "/api/v1/tenants/overview"));
        await provider.GetRequiredService<ObShellClient>().Tenants.ListAsync();

        Assert.That(fake.Requests[^1].Headers["X-Team"], Is.EqualTo("dba"));

        await provider.GetRequiredService<ObShellClient>().WithResponseAsync(obshell => obshell.Tenants.ListAsync());
        Assert.That(fake.Requests[^1].Headers["X-Team"], Is.EqualTo("dba"), "also through a view of the client");
    }

    [Test]
    public async Task The_HttpClient_of_the_factory_works_only_inside_the_client()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        var services = new ServiceCollection();
        services.AddObShellClient(options => options.Endpoint = fake.Endpoint.ToString());
        await using var provider = services.BuildServiceProvider();
        using var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient("ObShell.Client");

        Assert.That(async () => await http.GetAsync(fake.Endpoint), Throws.InvalidOperationException.With.Message.Contain("sends the requests of ObShellClient only"));
        Assert.That(fake.Requests, Is.Empty);
    }

    [Test]
    public async Task Resilience_handlers_can_be_removed_from_the_client()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler(options => options.AttemptTimeout.Timeout = TimeSpan.FromMilliseconds(100)));
        services.AddObShellClient(options => { options.Endpoint = fake.Endpoint.ToString(); options.Password = "pw"; })
            .ConfigureAdditionalHttpMessageHandlers((handlers, _) => handlers.Clear());
        await using var provider = services.BuildServiceProvider();
        fake.Misbehave(FakeFault.Delay(TimeSpan.FromMilliseconds(300)).On("GET", "/api/v1/tenants/overview"));

        Assert.That(async () => await provider.GetRequiredService<ObShellClient>().Tenants.ListAsync(), Throws.Nothing);
    }

    [Test]
    public async Task A_changed_password_in_reloaded_configuration_is_used()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        var configuration = Configuration(("Endpoint", fake.Endpoint.ToString()), ("Password", "old"));
        await using var provider = new ServiceCollection().AddObShellClient(configuration).Services.BuildServiceProvider();
        var obshell = provider.GetRequiredService<ObShellClient>();
        await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.Tenants.ListAsync());
        configuration["Password"] = "pw";
        configuration.Reload();

        Assert.That(async () => await obshell.Tenants.ListAsync(), Throws.Nothing);
    }

    [TestCase(null)]
    [TestCase("east")]
    public async Task A_changed_agent_password_in_reloaded_configuration_is_used(string? key)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Identity = AgentIdentity.Follower, AgentPassword = "agent pw" });
        var configuration = Configuration(("ObShell:Endpoint", fake.Endpoint.ToString()), ("ObShell:AgentPassword", "old"));
        var services = new ServiceCollection();
        _ = key is null ? services.AddObShellClient(configuration.GetSection("ObShell")) : services.AddKeyedObShellClient(key, configuration.GetSection("ObShell"));
        await using var provider = services.BuildServiceProvider();
        var obshell = key is null ? provider.GetRequiredService<ObShellClient>() : provider.GetRequiredKeyedService<ObShellClient>(key);
        var credential = obshell.Credential;
        await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.Tasks.ListUnfinishedDagsAsync());
        configuration["ObShell:AgentPassword"] = "agent pw";
        configuration.Reload();

        Assert.That(async () => await obshell.Tasks.ListUnfinishedDagsAsync(), Throws.Nothing);
        Assert.That(obshell.Credential, Is.SameAs(credential));
    }

    [Test]
    public async Task Invalid_reloaded_configuration_changes_nothing_and_is_logged()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        var logs = new FakeLogCollector();
        var configuration = Configuration(("Endpoint", fake.Endpoint.ToString()), ("Password", "pw"));
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(new FakeLoggerProvider(logs)));
        services.AddObShellClient(configuration);
        await using var provider = services.BuildServiceProvider();
        var obshell = provider.GetRequiredService<ObShellClient>();
        configuration["Password"] = "other";
        configuration["Language"] = "fr";
        configuration.Reload();

        Assert.That(async () => await obshell.Tenants.ListAsync(), Throws.Nothing);
        Assert.That(logs.GetSnapshot().Single(record => record.Id.Id == 7).Message, Does.Contain("invalid").And.Contain("Language"));
    }

    [Test]
    public async Task A_stop_in_a_default_host_logs_a_few_lines_and_none_from_HttpClient()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", StageDuration = TimeSpan.FromMilliseconds(10) });
        var logs = new FakeLogCollector();
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders().AddProvider(new FakeLoggerProvider(logs));
        builder.Services.AddObShellClient(options => { options.Endpoint = fake.Endpoint.ToString(); options.Password = "pw"; options.DagFollow.FirstDelay = TimeSpan.FromMilliseconds(5); });
        using var host = builder.Build();
        var stop = await host.Services.GetRequiredService<ObShellClient>().StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
        await stop.WaitForCompletionAsync();

        var records = logs.GetSnapshot().Where(record => record.Level >= LogLevel.Information && record.Category!.StartsWith("ObShell", StringComparison.Ordinal)).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(logs.GetSnapshot().Select(record => record.Category), Has.None.Contains("HttpClient"));
            Assert.That(records.Select(record => record.Id.Id), Is.EqualTo(new[] { 22, 23, 24 }));
            Assert.That(records[0].Message, Does.Match("^POST /api/v1/ob/stop at http://127.0.0.1:[0-9]+ started DAG 'Stop OB' [0-9]+ \\(trace id [0-9a-f]+\\)$"));
            Assert.That(records[2].Message, Does.Match("^DAG 'Stop OB' [0-9]+ ended: SUCCEED, operator RUN, after a wait of [0-9.]+ s$"));
        });
    }

    [Test]
    public async Task A_host_with_invalid_options_does_not_start_and_all_faults_are_reported()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddObShellClient(options =>
        {
            options.Endpoint = "http://10.10.10.1/path";
            options.Language = "fr";
            options.AttemptTimeout = TimeSpan.Zero;
            options.DagFollow.DelayGrowth = 0.5;
        });
        using var host = builder.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.That(exception!.Failures, Has.Exactly(4).Items);
        Assert.That(exception.Message, Does.Contain("Endpoint").And.Contain("Language").And.Contain("AttemptTimeout").And.Contain("DelayGrowth"));
    }

    [Test]
    public async Task A_host_with_invalid_options_of_a_keyed_client_does_not_start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddKeyedObShellClient("east", _ => { });
        using var host = builder.Build();

        await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
    }

    [Test]
    public async Task An_application_handler_sees_each_attempt_encrypted()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        var spy = new Spy();
        await using var provider = new ServiceCollection()
            .AddObShellClient(options => { options.Endpoint = fake.Endpoint.ToString(); options.Password = "pw"; })
            .AddHttpMessageHandler(() => spy).Services
            .BuildServiceProvider();
        await provider.GetRequiredService<ObShellClient>().StopClusterAsync(StopClusterRequest.Zone("zone1", StopMode.Force));

        Assert.That(spy.Seen, Is.EqualTo(new[] { "/api/v1/info", "/api/v1/secret", "/api/v1/ob/stop" }));
    }

    [Test]
    public async Task An_application_handler_that_retries_does_not_run_a_stop_twice()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        fake.Misbehave(FakeFault.CutAfter().On("POST", "/api/v1/ob/stop"));
        await using var provider = new ServiceCollection()
            .AddObShellClient(options => { options.Endpoint = fake.Endpoint.ToString(); options.Password = "pw"; })
            .AddHttpMessageHandler(() => new Repeater()).Services
            .BuildServiceProvider();

        await Assert.ThrowsAsync<OperationOutcomeUnknownException>(
            () => provider.GetRequiredService<ObShellClient>().StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        Assert.That(fake.CountRequests("POST", "/api/v1/ob/stop"), Is.EqualTo(1));
    }

    [Test]
    public async Task The_TimeProvider_of_the_services_is_used()
    {
        var time = new TestTime();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", TimeProvider = time });
        var services = new ServiceCollection().AddSingleton<TimeProvider>(time);
        services.AddObShellClient(options => { options.Endpoint = fake.Endpoint.ToString(); options.Password = "pw"; });
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<ObShellClient>().Tasks.ListUnfinishedDagsAsync();

        var validUntil = time.GetUtcNow().AddMinutes(5).ToUnixTimeSeconds();
        Assert.That(fake.Requests[^1].HeaderJson, Does.Contain($"\"Ts\":\"{validUntil}\""));
    }

    [Test]
    public void The_exception_for_a_missing_argument_names_it()
    {
        var services = new ServiceCollection();
        Assert.Multiple(() =>
        {
            Assert.That(() => services.AddObShellClient((Action<ObShellClientOptions>)null!), Throws.ArgumentNullException);
            Assert.That(() => services.AddObShellClient((IConfiguration)null!), Throws.ArgumentNullException);
            Assert.That(() => services.AddKeyedObShellClient("", _ => { }), Throws.ArgumentException);
            Assert.That(() => new ObShellClient((string)null!), Throws.ArgumentNullException);
            Assert.That(() => new ObShellClient("10.10.10.1", (string)null!), Throws.ArgumentNullException);
            Assert.That(() => new ObShellClient(new ObShellClientOptions()), Throws.ArgumentException.With.Message.Contain("Endpoint"));
        });
    }

    private static IHttpClientBuilder Add(IServiceCollection services, string? key, Action<ObShellClientOptions> configure) =>
        key is null ? services.AddObShellClient(configure) : services.AddKeyedObShellClient(key, configure);

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value)))
        .Build();

    private sealed class Spy : DelegatingHandler
    {
        public List<string> Seen { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Seen.Add(request.RequestUri!.AbsolutePath);
            return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Repeater : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            catch (HttpRequestException)
            {
                return await base.SendAsync(request, cancellationToken);
            }
        }
    }
}
