using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Clusters;
using ObShell.Client.Dags;
using ObShell.Client.Tenants;

namespace ObShell.Client.Testing.Tests.Cluster;

/// <summary>Several clients do random things to one cluster, and what must always be true of the model stays true. <c>OBSHELL_RANDOM_RUNS=200</c> is the full length.</summary>
internal sealed class RandomOperationTests
{
    private const int Calls = 40;
    private static readonly int Runs = int.Parse(Environment.GetEnvironmentVariable("OBSHELL_RANDOM_RUNS") ?? "4", CultureInfo.InvariantCulture);
    private static readonly string[] Names = ["orders", "billing", "stock"];

    [Test]
    public async Task The_model_stays_consistent_under_random_operations_of_several_clients()
    {
        var first = Environment.TickCount;
        for (var run = 0; run < Runs; run++)
        {
            await RunAsync(first + run);
        }
    }

    private static async Task RunAsync(int seed)
    {
        var clock = new FakeTimeProvider();
        await using var cluster = await FakeObShellCluster.StartAsync(3, new FakeObShellOptions { KeySize = 512, StageDuration = TimeSpan.FromSeconds(1), TimeProvider = clock });
        cluster.Cluster.AddUnitConfig("small");
        var ended = new Dictionary<DagId, ServerTime>();
        var accepted = 0;
        var clients = cluster.Endpoints.Select(endpoint => new ObShellClient(new ObShellClientOptions { Endpoint = endpoint.ToString(), MaxRetries = 0 }, null, clock)).ToArray();
        try
        {
            for (var call = 0; call < Calls; call++)
            {
                var randoms = clients.Select((_, index) => new Random(HashCode.Combine(seed, call, index))).ToArray();
                var outcomes = await Task.WhenAll(clients.Zip(randoms, TryAsync));
                accepted += outcomes.Count(outcome => outcome);
                clock.Advance(TimeSpan.FromMilliseconds(randoms[0].Next(0, 3000)));
                await CheckAsync(cluster, clients[call % clients.Length], ended, $"seed {seed}, call {call}");
            }
        }
        finally
        {
            foreach (var client in clients)
            {
                client.Dispose();
            }
        }

        Assert.That(accepted, Is.GreaterThan(Calls / 2), $"seed {seed}: calls that were accepted");
    }

    /// <summary>Makes a call; whether it was accepted. A refusal by OBShell is as good.</summary>
    private static async Task<bool> TryAsync(ObShellClient client, Random random)
    {
        var (zone, name) = ($"zone{random.Next(1, 4)}", Names[random.Next(Names.Length)]);
        try
        {
            await (random.Next(10) switch
            {
                0 => client.StopClusterAsync(StopClusterRequest.Zone(zone, (StopMode)random.Next(3))),
                1 => client.StartClusterAsync(StartClusterRequest.WholeCluster()),
                2 => client.StartClusterAsync(StartClusterRequest.Zone(zone)),
                3 or 4 => client.Tenants.CreateAsync(new CreateTenantRequest { Name = name, ZoneList = [new TenantZone { Name = zone, UnitConfigName = "small", UnitNum = 1 }] }),
                5 => client.Tenants.DropAsync(name),
                6 => client.Tenants.LockAsync(name),
                7 => client.Databases.CreateAsync(name, new CreateDatabaseRequest { DatabaseName = $"db{random.Next(3)}" }),
                8 => OperateAsync(client, random),
                _ => client.Tenants.ListAsync(),
            });
            return true;
        }
        catch (ObShellApiException)
        {
            return false;
        }
    }

    private static async Task OperateAsync(ObShellClient client, Random random)
    {
        var dags = await client.Tasks.ListUnfinishedDagsAsync();
        if (dags.Count > 0)
        {
            var operation = client.GetDagOperation(dags[random.Next(dags.Count)].Id);
            await (random.Next(3) switch
            {
                0 => operation.CancelAsync(),
                1 => operation.RetryAsync(),
                _ => operation.PassAsync(),
            });
        }
    }

    private static async Task CheckAsync(FakeObShellCluster cluster, ObShellClient client, Dictionary<DagId, ServerTime> ended, string where)
    {
        var model = cluster.Cluster;
        var dags = cluster.Dags.DistinctBy(dag => dag.Id).ToArray();
        var subDags = dags.SelectMany(dag => SubDagsOf(cluster, dag)).Where(dag => dag.State != DagState.Succeeded).DistinctBy(dag => dag.Id).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(subDags.Select(dag => dag.Id.Owner), Is.Unique, $"{where}: agents with more than one lock");
            Assert.That(dags.Where(dag => dag.MaintenanceType == MaintenanceType.Tenant && !dag.IsFinished).Select(dag => dag.MaintenanceKey), Is.Unique, $"{where}: tenants with more than one lock");
            foreach (var dag in dags.Where(dag => dag.State == DagState.Succeeded))
            {
                Assert.That(ended.TryAdd(dag.Id, dag.EndTime) || ended[dag.Id] == dag.EndTime, Is.True, $"{where}: DAG {dag.Id} has ended twice");
            }

            Assert.That(model.Pools.Where(pool => pool.Tenant is not null).Select(pool => pool.Tenant!.Name).Distinct(), Is.SubsetOf(model.Tenants.Select(tenant => tenant.Name)), $"{where}: pools of tenants that are gone");
        });
        if (model.Servers.All(server => server.IsRunning))
        {
            var listed = await client.Tenants.ListAsync();
            Assert.That(listed.Select(tenant => tenant.TenantName), Is.EquivalentTo(model.Tenants.Select(tenant => tenant.Name)), $"{where}: the list of tenants");
            foreach (var tenant in listed)
            {
                Assert.That((await client.Tenants.GetAsync(tenant.TenantName)).Locality, Is.EqualTo(tenant.Locality), $"{where}: list and details of {tenant.TenantName}");
            }
        }
    }

    private static IEnumerable<DagDetailDTO> SubDagsOf(FakeObShellCluster cluster, DagDetailDTO dag) =>
        dag.AdditionalData?.GetValueOrDefault("sub_dags") is { ValueKind: JsonValueKind.Object } subDags
            ? subDags.EnumerateObject().Select(item => cluster.Agents[0].FindDag(DagId.Parse(item.Value.GetString()!))).OfType<DagDetailDTO>()
            : [];
}
