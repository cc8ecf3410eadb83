using System.Text.Json;
using System.Text.Json.Nodes;
using ObShell.Client.Agents;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tests.Recordings;

/// <summary>The responses of a real agent survive a round trip through the types of this library.</summary>
internal sealed class RecordedResponseTests
{
    private static IEnumerable<TestCaseData> Responses =>
        from name in Recording.Names
        from item in Recording.Load(name).Exchanges.Index()
        select new TestCaseData(item.Item).SetArgDisplayNames($"{name} {item.Index} {item.Item.Method} {item.Item.Path} {item.Item.Status}");

    [Test]
    public void The_recordings_are_found() => Assert.That(Responses.Count(), Is.GreaterThan(200));

    [TestCaseSource(nameof(Responses))]
    public void A_recorded_response_survives_a_JSON_round_trip(object recorded)
    {
        var exchange = (Exchange)recorded;
        var type = EnvelopeOf(exchange);
        var info = WholeJson.Options.GetTypeInfo(type);
        var envelope = JsonSerializer.Deserialize(exchange.ResponseBody, info);
        var written = JsonSerializer.SerializeToNode(envelope, info);

        Assert.That(JsonNode.DeepEquals(Normal(written), Normal(JsonNode.Parse(exchange.ResponseBody))), () => $"{type}\n{exchange.ResponseBody}\n{written?.ToJsonString()}");
    }

    /// <summary>The typed envelope if this library has one for the route, else one with any JSON as data.</summary>
    private static Type EnvelopeOf(Exchange exchange) => (exchange.Method, exchange.Path.Split('/')[3..]) switch
    {
        (_, ["info"]) => typeof(ObShellResponse<AgentInfo>),
        (_, ["secret"]) => typeof(ObShellResponse<AgentKey>),
        (_, ["time"]) => typeof(ObShellResponse<ServerTime>),
        (_, ["status"]) => typeof(ObShellResponse<AgentStatus>),
        (_, ["git-info"]) => typeof(ObShellResponse<GitInfo>),
        (_, ["task", "dags", _] or ["task", "dag", "unfinish"] or ["task", "dag", "ob" or "agent", "unfinish" or "main_dags"] or ["task", "dag", "maintain", "agents"]) =>
            typeof(ObShellResponse<ObShellList<DagDetailDTO>>),
        ("GET", ["task", "dag", "maintain", "ob" or "agent"] or ["task", "dag", _]) => typeof(ObShellResponse<DagDetailDTO>),
        ("POST", ["ob", "stop" or "init"] or ["agent", "join" or "remove"] or ["obcluster" or "observer", "config"]) => typeof(ObShellResponse<DagDetailDTO>),
        _ => typeof(ObShellResponse<JsonElement?>),
    };

    /// <summary>An absent member and a null one are the same in OBShell's JSON, and so are null and empty contents.</summary>
    private static JsonNode? Normal(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members
            .Where(member => member is not ({ Value: null } or { Key: "contents", Value: JsonArray { Count: 0 } }))
            .Select(member => KeyValuePair.Create(member.Key, Normal(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Normal)]),
        _ => node?.DeepClone(),
    };
}
