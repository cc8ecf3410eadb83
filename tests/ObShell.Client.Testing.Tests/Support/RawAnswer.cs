using System.Text.Json.Nodes;

namespace ObShell.Client.Testing.Tests.Support;

/// <summary>A response as received.</summary>
internal sealed record RawAnswer(int Status, string? ContentType, bool IsChunked, string Body)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public JsonNode? Data => Json["data"];

    public string? ErrCode => (string?)Json["error"]?["errCode"];

    public string? Message => (string?)Json["error"]?["message"];

    public string TraceId => (string)Json["traceId"]!;

    /// <summary>The status, and the error if there is one.</summary>
    public string Outcome => $"{Status} {ErrCode}".TrimEnd();

    /// <summary>The state and stage of the DAG in the response, such as <c>RUNNING/RUN 2</c>.</summary>
    public string Progress => $"{Data!["state"]}/{Data["operator"]} {Data["stage"]}";

    /// <summary>The ids of the DAGs in the response; null if there is no list.</summary>
    public IEnumerable<string>? Contents => Data!["contents"]?.AsArray().Select(dag => (string)dag!["id"]!);
}
