using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Dags;
using ObShell.Client.Tenants;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>A fake whose DAGs take no time, and a client of it.</summary>
internal sealed class ModelFixture : IAsyncDisposable
{
    private ModelFixture(FakeObShell fake, FakeTimeProvider clock)
    {
        (Fake, Clock) = (fake, clock);
        ObShell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = fake.Password, MaxRetries = 0 });
    }

    public FakeObShell Fake { get; }

    public FakeCluster Cluster => Fake.Cluster;

    /// <summary>The clock of the fake alone: the client has the one of the machine.</summary>
    public FakeTimeProvider Clock { get; }

    public ObShellClient ObShell { get; }

    public static async Task<ModelFixture> StartAsync(FakeObShellOptions? options = null, TimeSpan stageDuration = default)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        return new ModelFixture(await FakeObShell.StartAsync((options ?? new()) with { StageDuration = stageDuration, TimeProvider = clock }), clock);
    }

    public static CreateTenantRequest Tenant(string name, params IEnumerable<string> zones) => new()
    {
        Name = name,
        ZoneList = [.. zones.Select(zone => Replica(zone))],
    };

    public static TenantZone Replica(string zone, string unitConfig = "small", int count = 1) => new() { Name = zone, UnitConfigName = unitConfig, UnitNum = count };

    /// <summary>Waits for a DAG, and gives it with its stages.</summary>
    public static async Task<DagDetailDTO> FinishAsync(DagOperation? dag)
    {
        Assert.That(dag, Is.Not.Null);
        _ = await dag!.WaitForCompletionAsync();
        return await dag.UpdateStatusAsync();
    }

    /// <summary>The refusal of a call, as code and message.</summary>
    public static async Task<string> RefusalAsync(Func<Task> call)
    {
        try
        {
            await call();
            return "not refused";
        }
        catch (ObShellApiException refusal)
        {
            return $"{(int)refusal.StatusCode!} {refusal.ErrCode}: {refusal.Error.Message}";
        }
    }

    public async ValueTask DisposeAsync()
    {
        ObShell.Dispose();
        await Fake.DisposeAsync();
    }
}
