using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Why OBShell refused a call: the <c>error</c> member of the response.</summary>
public sealed record ApiError
{
    /// <summary>The legacy number of the error; null or 0 from newer servers, which have <see cref="ErrCode"/> instead.</summary>
    [JsonPropertyName("code")]
    public int? Code { get; init; }

    /// <summary>The name of the error, such as <c>OB.Cluster.StopModeConflict</c>; empty before OBShell 4.3.1.</summary>
    [JsonPropertyName("errCode")]
    public string ErrCode { get; init => field = value ?? ""; } = "";

    /// <summary>The error in words, in the language that the client requested.</summary>
    [JsonPropertyName("message")]
    public string Message { get; init => field = value ?? ""; } = "";

    /// <summary>Further errors, of any JSON shape (often <c>tag</c>, <c>field</c> and <c>message</c>); null for none.</summary>
    [JsonPropertyName("subErrors")]
    public IReadOnlyList<JsonElement>? SubErrors { get; init; }
}
