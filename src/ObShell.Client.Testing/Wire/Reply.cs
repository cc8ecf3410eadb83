using System.Text.Json;
using System.Text.Json.Nodes;

namespace ObShell.Client.Testing;

/// <summary>The result of an operation: data, nothing, or an error.</summary>
internal sealed record Reply(Refusal? Refusal, Action<Utf8JsonWriter>? WriteData)
{
    /// <summary>Whether it was forwarded from another agent.</summary>
    public bool IsForwarded { get; init; }

    /// <summary>Whether it is a 204: there was nothing to do.</summary>
    public bool HasNothingToDo { get; init; }

    public static Reply Empty { get; } = new(null, null);

    public static Reply NothingToDo { get; } = new(null, null) { HasNothingToDo = true };

    public static implicit operator Reply(Refusal refusal) => new(refusal, null);

    public static Reply With(Action<Utf8JsonWriter> writeData) => new(null, writeData);

    public static Reply With(JsonNode node) => With(json => node.WriteTo(json));

    /// <summary>A list, in the member that OBShell uses for lists.</summary>
    public static Reply Contents(IEnumerable<JsonNode> items) => With(new JsonObject { ["contents"] = new JsonArray([.. items]) });

    public static Reply With(DagDetailDTO dag) => With(json => DagJson.Write(json, dag));

    public static Reply With(IReadOnlyList<DagDetailDTO>? dags) => With(json => DagJson.WriteContents(json, dags));
}
