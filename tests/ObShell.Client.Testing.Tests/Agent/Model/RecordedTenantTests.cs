using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>The responses of a real agent of a cluster of three zones with two tenants: the fake of the same cluster gives the same.</summary>
internal sealed partial class RecordedTenantTests
{
    private static readonly JsonObject Recorded =
        JsonNode.Parse(File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Data", "recorded-tenants.json")))!.AsObject();

    private static IEnumerable<string> Targets => Recorded.Select(item => item.Key);

    [TestCaseSource(nameof(Targets))]
    public async Task A_tenant_is_described_as_recorded(string target)
    {
        await using var fixture = await StartAsync();
        using var caller = new RawCaller(fixture.Fake);
        var answer = await caller.GetAsync(target);

        var body = JsonNode.Parse(answer.Body)!.AsObject();
        var expected = Recorded[target]!.AsObject();
        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo((int)expected["status"]!));
            foreach (var member in (string[])["data", "error"])
            {
                Assert.That(body.ContainsKey(member), Is.EqualTo(expected.ContainsKey(member)), member);
                Assert.That(Mask(target, body[member]), Is.EqualTo(Mask(target, expected[member])));
            }
        });
    }

    private static async Task<ModelFixture> StartAsync()
    {
        var fixture = await ModelFixture.StartAsync(new()
        {
            Zones = new OrderedDictionary<string, IReadOnlyList<string>> { ["zone1"] = ["127.0.0.11:2921"], ["zone2"] = ["127.0.0.12:2922"], ["zone3"] = ["127.0.0.13:2923"] },
        });
        var cluster = fixture.Cluster;
        cluster.Name = "testcluster";
        foreach (var (index, server) in cluster.Servers.Index())
        {
            (server.SqlPort, server.RpcPort) = (29811 + index, 29821 + index);
        }

        AddUnit(cluster, "unit_2c2g", 2, 2);
        AddUnit(cluster, "unit_1c1g", 1, 1);
        cluster.AddUnitConfig("small").MemoryBytes = 4L << 30;
        cluster.UnitConfigs["small"].LogDiskBytes = 12L << 30;
        _ = cluster.AddUnitConfig("tiny");
        await CreateAsync(fixture, "t1", "unit_2c2g");
        await CreateAsync(fixture, "t2", "unit_1c1g", "zone1;zone2,zone3", "second tenant 第二");
        foreach (var tenant in cluster.Tenants)
        {
            foreach (var server in new[] { "127.0.0.11:2921", "127.0.0.13:2923", "127.0.0.12:2922" }.Select(address => cluster.Servers[address]))
            {
                tenant.AddSession(statement: "select sleep(1)", server: server).Since = fixture.Clock.GetUtcNow().AddSeconds(-0.25);
                tenant.AddSession(server: server).Since = fixture.Clock.GetUtcNow().AddSeconds(-120.25);
            }

            foreach (var (index, session) in tenant.Sessions.Index())
            {
                session.Host = $"127.0.0.1:{41000 + (index % 2)}";
            }
        }

        return fixture;
    }

    private static void AddUnit(FakeCluster cluster, string name, int cpu, int gibibytes)
    {
        var unit = cluster.AddUnitConfig(name);
        (unit.MaxCpu, unit.MemoryBytes, unit.LogDiskBytes, unit.MaxIops, unit.MinIops) = (cpu, (long)gibibytes << 30, 3L * gibibytes << 30, 10000, 5000);
    }

    private static async Task CreateAsync(ModelFixture fixture, string name, string unit, string? primaryZone = null, string? comment = null)
    {
        var dag = await fixture.ObShell.Tenants.CreateAsync(new()
        {
            Name = name,
            ZoneList = [ModelFixture.Replica("zone1", unit), ModelFixture.Replica("zone2", unit), ModelFixture.Replica("zone3", unit)],
            PrimaryZone = primaryZone,
            Comment = comment,
        });
        await dag.WaitForCompletionAsync();
    }

    /// <summary>Replaces times and what is made of them, and puts what an observer lists in no order into one.</summary>
    private static string? Mask(string target, JsonNode? data)
    {
        if (data is null)
        {
            return null;
        }

        var copy = data.DeepClone();
        if (copy is JsonObject members && members["contents"] is JsonArray items && (target.EndsWith("meters", StringComparison.Ordinal) || target.EndsWith("variables", StringComparison.Ordinal)))
        {
            var names = Recorded[target]!["data"]!["contents"]!.AsArray().Select(item => (string)item!["name"]!).ToHashSet();
            members["contents"] = new JsonArray([.. items.Select(item => item!.DeepClone().AsObject()).Where(item => names.Contains((string)item["name"]!)).OrderBy(item => (string)item["name"]!).Select(Sort)]);
        }

        return Times().Replace(copy.ToJsonString(), "*");
    }

    private static JsonObject Sort(JsonObject item)
    {
        if (item["values"] is JsonArray values)
        {
            item["values"] = new JsonArray([.. values.Select(value => (string)value!).Order(StringComparer.Ordinal)]);
            item["ob_parameters"] = SortBy(item["ob_parameters"]!);
        }

        if (item["tenant_value"] is { } tenants)
        {
            item["tenant_value"] = SortBy(tenants);
        }

        return item;
    }

    private static JsonArray SortBy(JsonNode list) => new([.. list.AsArray().Select(value => value!.DeepClone()).OrderBy(value => (int?)value["tenant_id"] ?? 0).ThenBy(value => (int?)value["svr_port"] ?? 0)]);

    // Infos are the observer's own, sessions have ids of a server, and the recorded compactions had taken an hour.
    [GeneratedRegex("""\d{4}-\d\d-\d\dT[^"]*Z|(?<=_)\d{10}|(?<="(?:create_time|cost_time|id)":)\d+(?=[,}])|(?<="info":)"(?!select)[^"]*"|(?<="observer_list":)""|(?<="(?:time|max_active_time)":)[\d.]+""")]
    private static partial Regex Times();
}
