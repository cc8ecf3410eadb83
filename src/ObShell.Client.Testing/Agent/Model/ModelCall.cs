using System.Text.Json;
using System.Text.Json.Nodes;

namespace ObShell.Client.Testing;

/// <summary>A call of a route that reads or changes the model.</summary>
/// <param name="Setup">The agent that handles it.</param>
/// <param name="Route">The route.</param>
/// <param name="Incoming">The request.</param>
internal sealed record ModelCall(AgentSetup Setup, ApiRoute Route, IncomingCall Incoming)
{
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

    /// <summary>Starts a DAG that this agent keeps or creates.</summary>
    public Reply Start(DagDraft draft, string lockKey = "") => Setup.Start(draft.ToPlan(Setup.Topology.Agents, lockKey));

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
