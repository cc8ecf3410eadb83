using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ObShell.Client.Testing;

/// <summary>A call of a route that reads or changes the model.</summary>
/// <param name="Setup">The agent that handles it.</param>
/// <param name="Route">The route.</param>
/// <param name="Incoming">The request.</param>
internal sealed record ModelCall(AgentSetup Setup, ApiRoute Route, IncomingCall Incoming)
{
    private const int LowestPort = 1025;

    public FakeCluster Cluster => Setup.Cluster;

    /// <summary>The time by the agent's own clock.</summary>
    public DateTimeOffset Now => Setup.Now;

    /// <summary>The body; an empty object when there is none.</summary>
    public JsonObject Body { get; } = Parse(Incoming.Opened.Body);

    /// <summary>What stands in the path for a placeholder.</summary>
    public string Segment(string name)
    {
        var index = Array.IndexOf(Route.Template.Split('/'), $"{{{name}}}");
        return Uri.UnescapeDataString(Incoming.Path.Split('/')[index]);
    }

    /// <summary>The first value of a parameter of the query; null when there is none.</summary>
    public string? Query(string name) => Queries(name).FirstOrDefault();

    /// <summary>The values of a parameter of the query, which may be given several times or with commas.</summary>
    public IEnumerable<string> Queries(string name) => Incoming.Query.Split('&')
        .Select(pair => pair.Split('=', 2))
        .Where(pair => pair.Length == 2 && Uri.UnescapeDataString(pair[0]) == name)
        .SelectMany(pair => Uri.UnescapeDataString(pair[1].Replace('+', ' ')).Split(','))
        .Where(value => value.Length > 0);

    /// <summary>A text of the body; null when it is absent, null or no text.</summary>
    public string? Text(string name) => Body[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>A number of the body; null when it is absent, null or no number.</summary>
    public double? Number(string name) => Body[name] is JsonValue value && value.TryGetValue<double>(out var number) ? number : null;

    /// <summary>Whether a member of the body is true.</summary>
    public bool Flag(string name) => Body[name] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    /// <summary>The texts in a list of the body.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. (Body[name] as JsonArray ?? []).OfType<JsonValue>().Select(value => value.ToString())];

    /// <summary>The objects in a list of the body.</summary>
    public IReadOnlyList<JsonObject> Objects(string name) => [.. (Body[name] as JsonArray ?? []).OfType<JsonObject>()];

    /// <summary>The first member that is absent, null or empty, as a refusal; null when all are there.</summary>
    /// <param name="structName">What OBShell calls the body.</param>
    /// <param name="names">Pairs of the name on the wire and OBShell's own.</param>
    public Refusal? Require(string structName, params IEnumerable<(string Json, string Field)> names) =>
        names.Where(name => Body[name.Json] is null or JsonArray { Count: 0 } || (Body[name.Json] is JsonValue value && value.ToString().Length == 0))
            .Select(name => Refusals.BindJsonFailed(Refusals.Required(structName, name.Field)))
            .FirstOrDefault();

    /// <summary>The password of <c>root@sys</c> in the body, decrypted; null when there is none.</summary>
    public string? RootPassword { get; init; }

    /// <summary>The address of the agent itself.</summary>
    public AgentAddress Self => Setup.Topology.Self;

    /// <summary>The agent at an address; null when it is none of the fakes, or does not listen.</summary>
    public AgentSetup? FindAgent(AgentAddress address) => address == Self ? Setup : Setup.Neighbours?.Find(address)?.Setup;

    /// <summary>Whether an agent does not listen. One that is not among the fakes only exists in the model and is always there.</summary>
    public bool IsUnreachable(AgentAddress address) => Setup.Neighbours is not null && FindAgent(address) is null;

    /// <summary>A map of texts in the body; null when a value is no text.</summary>
    public IReadOnlyDictionary<string, string>? Map(string name) => Body[name] is not JsonObject map ? new Dictionary<string, string>()
        : map.All(member => member.Value is JsonValue value && value.TryGetValue<string>(out _)) ? map.ToDictionary(member => member.Key, member => member.Value!.GetValue<string>())
        : null;

    /// <summary>The address of an agent, in the body or in a member of it.</summary>
    /// <param name="name">The name of the member; null for the body itself.</param>
    /// <param name="structName">What OBShell calls the body.</param>
    /// <param name="address">The address.</param>
    /// <returns>Why there is none; null when there is one.</returns>
    public Refusal? ReadAddress(string? name, string structName, out AgentAddress address)
    {
        var item = name is null ? Body : Body[name] as JsonObject ?? [];
        var ip = item["ip"] is JsonValue text && text.TryGetValue<string>(out var given) ? given : "";
        var port = item["port"] is JsonValue number && number.TryGetValue<int>(out var value) ? value : 0;
        address = new AgentAddress { Ip = "0.0.0.0", Port = LowestPort };
        if (ip.Length == 0 || port == 0)
        {
            var path = name is null ? structName : $"{structName}.AgentInfo";
            return Refusals.BindJsonFailed(Refusals.Required(path, ip.Length == 0 ? "Ip" : "Port"));
        }

        if (!IPAddress.TryParse(ip, out var parsed))
        {
            return Refusals.InvalidIp(ip);
        }

        address = new AgentAddress { Ip = parsed.ToString(), Port = port };
        return Refusals.CheckPort($"{port}");
    }

    /// <summary>Starts a DAG that this agent keeps or creates.</summary>
    public Reply Start(DagDraft draft, string lockKey = "") => Start(draft, Setup.Topology.Agents, lockKey);

    /// <summary>Starts a DAG of some agents, of which the first one keeps or creates it.</summary>
    public Reply Start(DagDraft draft, IReadOnlyList<AgentAddress> agents, string lockKey = "") => Setup.Start(draft.ToPlan(agents, lockKey));

    private static JsonObject Parse(byte[]? body)
    {
        try
        {
            return body is { Length: > 0 } && JsonNode.Parse(body) is JsonObject parsed ? parsed : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
