using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ObShell.Client.Testing;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ObShell.Client.Hosting.Tests;

internal sealed class InstrumentationTests
{
    [Test]
    public async Task The_builders_of_traces_and_metrics_collect_those_of_the_client()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", KeySize = 512 });
        List<Activity> spans = [];
        List<Metric> metrics = [];
        using (var tracing = Sdk.CreateTracerProviderBuilder().AddObShellInstrumentation().AddInMemoryExporter(spans).Build())
        using (var metering = Sdk.CreateMeterProviderBuilder().AddObShellInstrumentation().AddInMemoryExporter(metrics).Build())
        {
            await using var obshell = new ObShellClient($"{fake.Endpoint}", "pw");
            await obshell.Tenants.ListAsync();
            metering.ForceFlush();
        }

        Assert.Multiple(() =>
        {
            Assert.That(OfAgent(spans, fake), Has.One.EqualTo("GET /api/v1/tenants/overview"));
            Assert.That(metrics.Select(metric => metric.Name), Does.Contain("obshell.client.call.duration"));
        });
    }

    [Test]
    public async Task The_registration_of_a_client_adds_it_to_the_OpenTelemetry_of_the_application_once()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", KeySize = 512 });
        List<Activity> spans = [];
        List<Metric> metrics = [];
        var services = new ServiceCollection();
        services.AddObShellClient(options => (options.Endpoint, options.Password) = ($"{fake.Endpoint}", "pw")).AddInstrumentation();
        services.AddKeyedObShellClient("east", options => options.Endpoint = "http://10.10.10.1").AddInstrumentation();
        services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddInMemoryExporter(spans))
            .WithMetrics(metering => metering.AddInMemoryExporter(metrics));
        var durations = 0;
        await using (var provider = services.BuildServiceProvider())
        {
            _ = provider.GetRequiredService<TracerProvider>();
            var metering = provider.GetRequiredService<MeterProvider>();
            await provider.GetRequiredService<IObShellClient>().Tenants.ListAsync();
            metering.ForceFlush();
            durations = metrics.Count(metric => metric.Name == "obshell.client.call.duration");
        }

        Assert.Multiple(() =>
        {
            Assert.That(OfAgent(spans, fake), Has.One.EqualTo("GET /api/v1/tenants/overview"));
            Assert.That(durations, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task An_application_without_OpenTelemetry_is_not_affected()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", KeySize = 512 });
        var services = new ServiceCollection();
        services.AddObShellClient(options => (options.Endpoint, options.Password) = ($"{fake.Endpoint}", "pw")).AddInstrumentation();
        await using var provider = services.BuildServiceProvider();

        Assert.That(async () => await provider.GetRequiredService<IObShellClient>().Tenants.ListAsync(), Throws.Nothing);
    }

    [Test]
    public void The_exception_for_a_missing_builder_names_it() => Assert.Multiple(() =>
    {
        Assert.That(() => ((TracerProviderBuilder)null!).AddObShellInstrumentation(), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("builder"));
        Assert.That(() => ((MeterProviderBuilder)null!).AddObShellInstrumentation(), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("builder"));
        Assert.That(() => ((IHttpClientBuilder)null!).AddInstrumentation(), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("builder"));
    });

    /// <summary>The names of the spans of calls to an agent; other tests of the process have spans as well.</summary>
    private static IEnumerable<string> OfAgent(List<Activity> spans, FakeObShell agent) =>
        spans.Where(span => $"{span.GetTagItem("server.port")}" == $"{agent.Endpoint.Port}").Select(span => span.DisplayName);
}
