using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>The envelope that every answer of OBShell comes in.</summary>
/// <typeparam name="T">What the call answers with.</typeparam>
/// <remarks>Since OBShell 4.2.3. A call that OBShell refuses does not give an envelope but throws <see cref="ObShellApiException"/>.</remarks>
public sealed record ObShellResponse<T> : IEnvelope
{
    /// <summary>Whether the call succeeded.</summary>
    [JsonPropertyName("successful")]
    public bool Successful { get; init; }

    /// <summary>When the server answered, by its own clock; not set on an answer without a body.</summary>
    [JsonPropertyName("timestamp")]
    public ServerTime Timestamp { get; init; }

    /// <summary>How long the server took, in milliseconds.</summary>
    [JsonPropertyName("duration")]
    public long DurationMilliseconds { get; init; }

    /// <summary>The HTTP status code.</summary>
    [JsonPropertyName("status")]
    public int Status { get; init; }

    /// <summary>The id under which the server logged this call; empty when it gave none.</summary>
    [JsonPropertyName("traceId")]
    public string TraceId { get; init => field = value ?? ""; } = "";

    /// <summary>What the call answers with; null when the call has nothing to answer.</summary>
    [JsonPropertyName("data")]
    public T? Data { get; init; }

    /// <summary>Why the call was refused; null on success.</summary>
    [JsonPropertyName("error")]
    public ApiError? Error { get; init; }

    ObShellCall? IEnvelope.Call { get; set; }

    /// <summary>The envelope without what is in it, which may be secret.</summary>
    /// <returns>The status and the trace id.</returns>
    public override string ToString() => $"{nameof(ObShellResponse<>)} {{ Status = {Status}, TraceId = {TraceId} }}";
}
