using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ObShell.Client.Testing;
using ObShell.Client.Tests.Support;

namespace ObShell.Client.Tests;

/// <summary>The client as hosts use it.</summary>
internal sealed class DependencyInjectionTests
{
    [Test]
    public async Task A_client_set_up_in_code_works()
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
    public async Task Configuration_sets_every_option()
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
        await provider.GetRequiredService<ObShellClient>().Tasks.GetUnfinishedDagsAsync();

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
    public async Task Several_clusters_have_a_client_each_by_key()
    {
        await using var one = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw1" });
        await using var two = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw2" });
        var services = new ServiceCollection();
        services.AddKeyedObShellClient("one", options => { options.Endpoint = one.Endpoint.ToString(); options.Password = "pw1"; });
        services.AddKeyedObShellClient("two", Configuration(("Endpoint", two.Endpoint.ToString()), ("Password", "pw2")));
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredKeyedService<ObShellClient>("two").StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
        await provider.GetRequiredKeyedService<ObShellClient>("one").Tasks.GetUnfinishedDagsAsync();

        Assert.Multiple(() =>
        {
            Assert.That(one.StopExecutions, Is.Zero);
            Assert.That(two.StopExecutions, Is.EqualTo(1));
            Assert.That(provider.GetService<ObShellClient>(), Is.Null);
        });
    }

    [Test]
    public async Task Bad_options_keep_the_host_from_starting_and_say_everything_that_is_wrong()
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
    public async Task Bad_options_of_a_keyed_client_keep_the_host_from_starting_too()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddKeyedObShellClient("east", _ => { });
        using var host = builder.Build();

        await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
    }

    [Test]
    public async Task A_handler_of_the_users_own_sees_each_attempt_encrypted()
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
    public async Task A_handler_of_the_users_own_that_sends_again_does_not_run_a_stop_twice()
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
    public async Task The_clock_of_the_services_is_used()
    {
        var time = new TestTime();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", TimeProvider = time });
        var services = new ServiceCollection().AddSingleton<TimeProvider>(time);
        services.AddObShellClient(options => { options.Endpoint = fake.Endpoint.ToString(); options.Password = "pw"; });
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<ObShellClient>().Tasks.GetUnfinishedDagsAsync();

        var validUntil = time.GetUtcNow().AddMinutes(5).ToUnixTimeSeconds();
        Assert.That(fake.Requests[^1].HeaderJson, Does.Contain($"\"Ts\":\"{validUntil}\""));
    }

    [Test]
    public void Arguments_that_are_missing_are_named()
    {
        var services = new ServiceCollection();
        Assert.Multiple(() =>
        {
            Assert.That(() => services.AddObShellClient((Action<ObShellClientOptions>)null!), Throws.ArgumentNullException);
            Assert.That(() => services.AddObShellClient((IConfiguration)null!), Throws.ArgumentNullException);
            Assert.That(() => services.AddKeyedObShellClient("", _ => { }), Throws.ArgumentException);
            Assert.That(() => ObShellClient.Connect((string)null!), Throws.ArgumentNullException);
            Assert.That(() => ObShellClient.Connect("10.10.10.1", null!), Throws.ArgumentNullException);
            Assert.That(() => ObShellClient.Connect(new ObShellClientOptions()), Throws.ArgumentException.With.Message.Contain("Endpoint"));
        });
    }

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
