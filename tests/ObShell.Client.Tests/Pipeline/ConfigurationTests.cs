using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Options;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>Options that are read from configuration: durations, proxies, and the client and section that a message names.</summary>
internal sealed class ConfigurationTests
{
    [TestCase("AttemptTimeout", "10", "AttemptTimeout is \"10\", which is read as 10 days; write \"00:00:10\" if seconds are meant, or \"10.00:00:00\" if days are.")]
    [TestCase("AttemptTimeout", "30", "AttemptTimeout is \"30\", which is read as 30 days; write \"00:00:30\" if seconds are meant, or \"30.00:00:00\" if days are.")]
    [TestCase("ConnectTimeout", " 1 ", "ConnectTimeout is \"1\", which is read as 1 days; write \"00:00:01\" if seconds are meant")]
    [TestCase("CallTimeout", "90", "CallTimeout is \"90\", which is read as 90 days; write \"00:01:30\" if seconds are meant")]
    [TestCase("AttemptTimeout", "24:00:00", "AttemptTimeout is \"24:00:00\", which is read as 24 days; write \"1.00:00:00\" if hours are meant, or \"24.00:00:00\" if days are.")]
    [TestCase("SignatureLifetime", "26:10:15", "SignatureLifetime is \"26:10:15\", which is read as 26.427 days; write \"1.02:10:15\" if hours are meant")]
    [TestCase("ConnectionLifetime", "5", "ConnectionLifetime is \"5\", which is read as 5 days")]
    [TestCase("EndpointMemory", "5", "EndpointMemory is \"5\", which is read as 5 days")]
    [TestCase("RejectedPasswordBackOff", "5", "RejectedPasswordBackOff is \"5\", which is read as 5 days")]
    [TestCase("RetryDelay", "5", "RetryDelay is \"5\", which is read as 5 days")]
    [TestCase("DagFollow:FirstDelay", "1", "DagFollow.FirstDelay is \"1\", which is read as 1 days")]
    [TestCase("DagFollow:MaxDelay", "2", "DagFollow.MaxDelay is \"2\", which is read as 2 days")]
    [TestCase("DagFollow:FaultBudget", "300", "DagFollow.FaultBudget is \"300\", which is read as 300 days")]
    [TestCase("AttemptTimeout", "10s", "AttemptTimeout is \"10s\", which is not a duration; it is written as hours, minutes and seconds, as in \"00:00:30\" for 30 seconds.")]
    [TestCase("DagFollow:MaxDelay", "00:90:00", "DagFollow.MaxDelay is \"00:90:00\", which is not a duration")]
    [TestCase("AttemptTimeout", "10.00:00:00", "AttemptTimeout is 10.00:00:00; it must be longer than zero and at most 2 days.")]
    [TestCase("AttemptTimeout", "0", "AttemptTimeout is 00:00:00; it must be longer than zero")]
    [TestCase("EndpointMemory", "-00:00:01", "EndpointMemory is -00:00:01; it must not be negative.")]
    [TestCase("AttemptTimeout", "00:10:00", "AttemptTimeout (00:10:00) is longer than CallTimeout (00:02:00)")]
    public async Task The_message_for_an_implausible_duration_shows_how_it_was_read(string key, string value, string fault)
    {
        await using var provider = Services(("ObShell:Endpoint", "10.10.10.1"), ($"ObShell:{key}", value)).BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<ObShellClient>());
        Assert.That(exception!.Failures, Has.Some.StartsWith($"section 'ObShell': {fault}"));
    }

    [TestCase("AttemptTimeout", "00:00:10")]
    [TestCase("CallTimeout", "00:00:10")]
    [TestCase("CallTimeout", "10:00")]
    [TestCase("ConnectionLifetime", "2.00:00:00")]
    [TestCase("ConnectionLifetime", "2:00:00:00")]
    [TestCase("EndpointMemory", "0")]
    [TestCase("RejectedPasswordBackOff", "0")]
    [TestCase("DagFollow:FaultBudget", "1.00:00:00")]
    public async Task A_duration_in_full_form_is_accepted(string key, string value)
    {
        await using var provider = Services(("ObShell:Endpoint", "10.10.10.1"), ($"ObShell:{key}", value)).BuildServiceProvider();

        Assert.That(provider.GetRequiredService<ObShellClient>, Throws.Nothing);
    }

    [Test]
    public async Task The_message_for_an_invalid_option_names_the_client_and_the_section()
    {
        var services = Services(("ObShell:Endpoint", ""));
        services.AddKeyedObShellClient("east", Configuration(("Clusters:East:Endpoint", "10.10.10.1:0")).GetSection("Clusters:East"));
        services.AddKeyedObShellClient("west", options => options.Language = "fr");
        services.AddKeyedObShellClient("south", Configuration(("Endpoint", "ftp://10.10.10.1")));
        await using var provider = services.BuildServiceProvider();

        Assert.Multiple(() =>
        {
            Assert.That(provider.GetRequiredService<ObShellClient>, Throws.TypeOf<OptionsValidationException>().With.Message.StartsWith("section 'ObShell': Endpoint is empty"));
            Assert.That(() => provider.GetRequiredKeyedService<ObShellClient>("east"), Throws.TypeOf<OptionsValidationException>().With.Message.StartsWith("client 'east', section 'Clusters:East': Endpoint has port 0"));
            Assert.That(() => provider.GetRequiredKeyedService<ObShellClient>("west"), Throws.TypeOf<OptionsValidationException>().With.Message.Contains("client 'west': Language"));
            Assert.That(() => provider.GetRequiredKeyedService<ObShellClient>("south"), Throws.TypeOf<OptionsValidationException>().With.Message.StartsWith("client 'south': Endpoint is not a valid address"));
            Assert.That(() => new ObShellClient(new ObShellClientOptions()), Throws.ArgumentException.With.Message.StartsWith("Endpoint is empty"));
        });
    }

    [TestCase("", "is empty")]
    [TestCase("proxy:3128", "has no scheme")]
    [TestCase("user:canary@proxy:3128", "has no scheme")]
    [TestCase("10.10.10.1", "has no scheme")]
    [TestCase("http://", "is not an address")]
    [TestCase("http://user:can#ary@proxy:3128", "is not an address")]
    [TestCase("http://proxy:canary", "is not an address")]
    [TestCase("ftp://user:canary@proxy:3128", "has a scheme that is not supported; it is one of http, https, socks4, socks4a, socks5")]
    [TestCase("file:///canary", "is not an address")]
    [TestCase("http://user:canary@proxy:3128/path", "has a path or a query")]
    [TestCase("http://proxy:3128?canary", "has a path or a query")]
    [TestCase("http://proxy:3128#canary", "has a path or a query")]
    [TestCase("http://user:canary@proxy:0", "has no port")]
    [TestCase("socks5://user:canary@proxy", "has no port")]
    public void An_invalid_proxy_is_refused_without_quoting_it(string proxy, string fault)
    {
        var exception = Assert.Throws<ArgumentException>(() => new ObShellClient(new ObShellClientOptions { Endpoint = "10.10.10.1", Proxy = proxy }));

        Assert.That(exception!.Message, Does.StartWith($"Proxy {fault}"));
        Assert.That(exception.ToString(), Does.Not.Contain("canary").And.Not.Contain("ary@"));
    }

    [TestCase("http://proxy")]
    [TestCase("https://proxy:3128/")]
    [TestCase("http://user:p%40ss@[fe80::1%1]:3128")]
    [TestCase("socks4://proxy:1080")]
    [TestCase("socks4a://proxy:1080")]
    [TestCase("socks5://user:pw@proxy:1080")]
    public void A_valid_proxy_is_accepted(string proxy) =>
        Assert.That(() => new ObShellClient(new ObShellClientOptions { Endpoint = "10.10.10.1", Proxy = proxy }), Throws.Nothing);

    [TestCase("MaxRetries", "many")]
    [TestCase("CallTimeout", "2 minutes")]
    [TestCase("CallTimeout", "2")]
    public async Task Unreadable_reloaded_configuration_changes_nothing_and_is_logged(string key, string value)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        var logs = new FakeLogCollector();
        var configuration = Configuration(("ObShell:Endpoint", fake.Endpoint.ToString()), ("ObShell:Password", "pw"));
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(new FakeLoggerProvider(logs)));
        services.AddObShellClient(configuration.GetSection("ObShell"));
        await using var provider = services.BuildServiceProvider();
        var obshell = provider.GetRequiredService<ObShellClient>();
        configuration["ObShell:Password"] = "other";
        configuration[$"ObShell:{key}"] = value;
        Assert.That(configuration.Reload, Throws.Nothing);

        Assert.That(async () => await obshell.Tenants.ListAsync(), Throws.Nothing);
        Assert.That(logs.GetSnapshot().Single(record => record.Id.Id == 7).Message, Does.Contain(key).And.Contain("ObShell"));
    }

    private static ServiceCollection Services(params (string Key, string Value)[] values)
    {
        var services = new ServiceCollection();
        services.AddObShellClient(Configuration(values).GetSection("ObShell"));
        return services;
    }

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value)))
        .Build();
}
