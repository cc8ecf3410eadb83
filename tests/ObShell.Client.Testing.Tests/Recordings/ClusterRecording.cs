using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Agents;
using ObShell.Client.Testing.Tests.Agent.Model;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Recordings;

/// <summary>Exchanges with real agents of a cluster of three zones, without what differs in every response.</summary>
internal static partial class ClusterRecording
{
    /// <summary>What the stand-in for the database of the recorded cluster had made up: the numbers of the servers, and the use of tenants.</summary>
    public const string MadeUp = "data/(zones/[0-9]/servers/0/id|tenant_stats/[0-9]/(data_disk_usage|cpu_core_total|memory_in_bytes_total))";

    /// <summary>The zones of the recorded cluster.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Zones { get; } = new OrderedDictionary<string, IReadOnlyList<string>>
    {
        ["zone1"] = ["127.0.0.11:2921"],
        ["zone2"] = ["127.0.0.12:2921"],
        ["zone3"] = ["127.0.0.13:2921"],
    };

    public static IReadOnlyList<ClusterExchange> Load(string name) =>
        [.. JsonNode.Parse(File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Data", "clusters", $"{name}.json")))!.AsArray().Select(ClusterExchange.From!)];

    /// <summary>Has a fake contain what the recorded cluster did when the recording began.</summary>
    public static async Task SeedAsync(ModelFixture fixture)
    {
        fixture.Cluster.Name = "testcluster";
        foreach (var (index, server) in fixture.Cluster.Servers.Index())
        {
            (server.SqlPort, server.RpcPort) = (29811 + index, 29821 + index);
        }

        AddUnit(fixture.Cluster, "unit_2c2g", 2, 2);
        AddUnit(fixture.Cluster, "unit_1c1g", 1, 1);
        await CreateAsync(fixture, "t1", "unit_2c2g");
        await CreateAsync(fixture, "t2", "unit_1c1g", "zone1;zone2,zone3", "second tenant 第二", "T2-root#1");
        _ = fixture.Cluster.AddUnitConfig("small");
        (fixture.Cluster.UnitConfigs["small"].MemoryBytes, fixture.Cluster.UnitConfigs["small"].LogDiskBytes) = (4L << 30, 12L << 30);
    }

    /// <summary>Plays the recording in which the cluster stops and starts, which is the past of the recording of all reads.</summary>
    public static async Task PlayAsync(ModelFixture fixture, RawCaller caller, IReadOnlyList<ClusterExchange> exchanges, Action<ClusterExchange, RawAnswer> compare)
    {
        var hasRevived = false;
        foreach (var exchange in exchanges)
        {
            if (exchange.IsPoll)
            {
                fixture.Clock.AdvanceTo(fixture.Fake, exchange.Dag!);
            }

            var target = exchange.IsPoll ? exchange.TargetFor(fixture.Fake.Dags[^1]) : exchange.Target;
            compare(exchange, await caller.SendAsync(new RawRequest(exchange.Method, target) { Body = exchange.Request }));
            if (!hasRevived && exchange.IsPoll && (string)exchange.Dag!["state"]! == "SUCCEED" && fixture.Fake.CountRequests("POST", "/api/v1/ob/zone/zone2/stop") > 0)
            {
                // The recorded observer of zone2 came back by itself.
                fixture.Cluster.Servers["127.0.0.12:2921"].Availability = ObserverAvailability.ConnectionAvailable;
                hasRevived = true;
            }
        }
    }

    /// <summary>Advances a clock until the newest DAG has the stage and state of a recorded one.</summary>
    public static void AdvanceTo(this FakeTimeProvider clock, FakeObShell fake, JsonNode recorded)
    {
        var (stage, state) = ((int)recorded["stage"]!, (string)recorded["state"]!);
        for (var step = 0; !(fake.Dags[^1] is var dag && dag.Stage == stage && dag.State.ToString() == state); step++)
        {
            Assert.That(step, Is.LessThan(100), $"the DAG never is {state} at stage {stage}");
            clock.Advance(TimeSpan.FromSeconds(0.5));
        }
    }

    /// <summary>What is compared of a response: the numbers in ids of DAGs, nodes and sub-tasks are replaced by their order of appearance.</summary>
    public static string? Mask(JsonNode? response, IdNumbers numbers, string? differences)
    {
        if (response is null)
        {
            return null;
        }

        var members = response.DeepClone().AsObject();
        foreach (var name in (string[])["timestamp", "duration", "traceId"])
        {
            _ = members.Remove(name);
        }

        return Accidental().Replace(numbers.Replace(Sort(JsonNode.Parse(AnswerMask.Of(members.ToJsonString(), differences))))!.ToJsonString(), "(any)");
    }

    private static void AddUnit(FakeCluster cluster, string name, int cpu, int gibibytes)
    {
        var unit = cluster.AddUnitConfig(name);
        (unit.MaxCpu, unit.MemoryBytes, unit.LogDiskBytes, unit.MaxIops, unit.MinIops) = (cpu, (long)gibibytes << 30, 3L * gibibytes << 30, 10000, 5000);
    }

    private static async Task CreateAsync(ModelFixture fixture, string name, string unit, string? primaryZone = null, string? comment = null, string? password = null)
    {
        var create = await fixture.ObShell.Tenants.CreateAsync(new()
        {
            Name = name,
            ZoneList = [ModelFixture.Replica("zone1", unit), ModelFixture.Replica("zone2", unit), ModelFixture.Replica("zone3", unit)],
            PrimaryZone = primaryZone,
            Charset = name == "t1" ? "utf8mb4" : null,
            Comment = comment,
            RootPassword = password,
        });
        fixture.Clock.Advance(TimeSpan.FromMinutes(1));
        _ = await create.WaitForCompletionAsync();
    }

    /// <summary>Sorts what a real agent names in the order of a hash table.</summary>
    private static JsonNode? Sort(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var member in members.ToArray())
                {
                    if (member is { Key: "zones", Value: JsonArray zones })
                    {
                        members[member.Key] = new JsonArray([.. zones.OrderBy(zone => (string)zone!["name"]!).Select(zone => zone!.DeepClone())]);
                    }
                    else if (member is not { Key: "task_logs", Value: JsonArray lines })
                    {
                        _ = Sort(member.Value);
                    }
                    else if (lines.Select(line => (string)line!).ToArray() is var texts && texts.Any(text => OfEachAgent().IsMatch(text)))
                    {
                        members[member.Key] = new JsonArray([.. texts.Where(text => !OfEachAgent().IsMatch(text)), .. texts.Where(text => OfEachAgent().IsMatch(text)).Order(StringComparer.Ordinal)]);
                    }
                    else
                    {
                        members[member.Key] = new JsonArray([.. texts.Where(text => !RemotePoll().IsMatch(text)).Select(text => text.Contains("start cmd: ", StringComparison.Ordinal) ? SortOptions(text) : text)]);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    _ = Sort(item);
                }

                break;
        }

        return node;
    }

    private static string SortOptions(string command) => string.Join(' ', command.Split(' ', ',', '\'').Order(StringComparer.Ordinal));

    // How often the master looked at the sub-task of another agent.
    [GeneratedRegex("^remote task [0-9]+ .* running ")]
    private static partial Regex RemotePoll();

    // Times, what is made of times, and the ids of processes.
    [GeneratedRegex("""(?<=")20\d\d-\d\d-\d\dT[0-9:.]+Z(?=")|(?<=_)\d{10}(?!\d)|(?<="create_time":)\d+|\b1[6-9]\d{17}\b|(?<=Kill observer process )\d+|MIG(?:\\u002B|[A-Za-z0-9/=]){40,}""")]
    private static partial Regex Accidental();

    [GeneratedRegex(@"^(advance )?[0-9.]+:\d+ (is ready|end the task|to execute the task)$|^(build|merge) \w+ zone config$|^(Integrating|get|merge|fill) [0-9.]+:\d+ agent config$")]
    private static partial Regex OfEachAgent();
}

/// <summary>One request to an agent, and its response.</summary>
internal sealed record ClusterExchange(int Agent, string Method, string Target, string? Request, string? Password, string? Header, int Status, JsonNode? Response)
{
    /// <summary>The DAG in the response; null when it has none.</summary>
    public JsonNode? Dag => Response?["data"] is JsonObject data && data.ContainsKey("max_stage") ? data : null;

    /// <summary>Whether it asks for the DAG that was started last.</summary>
    public bool IsPoll => Method == "GET" && Dag is not null && Target.StartsWith("/api/v1/task/dag/", StringComparison.Ordinal) && char.IsDigit(Target["/api/v1/task/dag/".Length]);

    public static ClusterExchange From(JsonNode node) => new(
        (int?)node["agent"] ?? 0, (string)node["method"]!, (string)node["target"]!, (string?)node["request"], (string?)node["password"], (string?)node["header"], (int)node["status"]!, node["response"]);

    /// <summary>The target of the same request for another DAG.</summary>
    public string TargetFor(DagDetailDTO dag) => $"/api/v1/task/dag/{dag.Id}{Target[Target.IndexOf('?', StringComparison.Ordinal)..]}";

    public override string ToString() => $"{Method} {Target}";
}

/// <summary>Compares responses with recorded ones.</summary>
/// <param name="differences">The paths of members that may differ.</param>
internal sealed class Comparison(string? differences = null)
{
    private readonly IdNumbers _recorded = new();
    private readonly IdNumbers _actual = new();

    /// <summary>How many have been compared.</summary>
    public int Count { get; private set; }

    public void Compare(ClusterExchange exchange, RawAnswer answer, Func<string, string>? rewrite = null)
    {
        var name = $"{Count++} {exchange}";
        var expected = ClusterRecording.Mask(exchange.Response, _recorded, differences);
        var actual = ClusterRecording.Mask(answer.Body.Length == 0 ? null : JsonNode.Parse(rewrite?.Invoke(answer.Body) ?? answer.Body), _actual, differences);
        Assert.That(answer.Status, Is.EqualTo(exchange.Status), name);
        Assert.That(actual, Is.EqualTo(expected), name);
    }
}

/// <summary>Replaces numbers that follow from what an agent has done before by their order of appearance.</summary>
internal sealed partial class IdNumbers
{
    private readonly Dictionary<(string Kind, string Home), List<string>> _known = [];

    public JsonNode? Replace(JsonNode? node) => node switch
    {
        JsonObject members => Replace(members, members.ContainsKey("max_stage") ? "dag" : members.ContainsKey("node_id") ? "node" : members.ContainsKey("task_id") ? "task" : null),
        JsonArray items => new JsonArray([.. items.Select(Replace)]),
        JsonValue value when value.TryGetValue(out string? text) => AgentId().Replace(text, id => Name("dag", id)),
        _ => node?.DeepClone(),
    };

    private JsonObject Replace(JsonObject members, string? kind) => new(members.Select(member => KeyValuePair.Create(member.Key, (kind, member.Key) switch
    {
        (not null, "id") => AgentId().Match((string)member.Value!) is { Success: true } id ? Name(kind, id) : Name(kind, "cluster", ((string)member.Value!)[1..]),
        (not null, "dag_id" or "node_id" or "task_id") => "(number)",
        _ => Replace(member.Value),
    })));

    private string Name(string kind, Match id) => Name(kind, id.Groups[1].Value, id.Groups[2].Value);

    private string Name(string kind, string home, string number)
    {
        if (!_known.TryGetValue((kind, home), out var numbers))
        {
            _known[(kind, home)] = numbers = [];
        }

        if (!numbers.Contains(number))
        {
            numbers.Add(number);
        }

        return $"({kind} {numbers.IndexOf(number) + 1} of {home})";
    }

    [GeneratedRegex(@"\b2(\d{10}\d{5})(\d+)\b")]
    private static partial Regex AgentId();
}
