using System.Text.Json.Nodes;

namespace ObShell.Client.Testing.Tests.Support;

/// <summary>An answer as it came.</summary>
internal sealed record RawAnswer(int Status, string? ContentType, bool IsChunked, string Body)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public JsonNode? Data => Json["data"];

    public string? ErrCode => (string?)Json["error"]?["errCode"];

    public string? Message => (string?)Json["error"]?["message"];

    public string TraceId => (string)Json["traceId"]!;

    /// <summary>The status and the error, if there is one.</summary>
    public string Outcome => $"{Status} {ErrCode}".TrimEnd();

    /// <summary>How far the DAG in the answer is, such as <c>RUNNING/RUN 2</c>.</summary>
    public string Progress => $"{Data!["state"]}/{Data["operator"]} {Data["stage"]}";

    /// <summary>The ids of the DAGs in the answer; null when there is no list.</summary>
    public IEnumerable<string>? Contents => Data!["contents"]?.AsArray().Select(dag => (string)dag!["id"]!);
}
