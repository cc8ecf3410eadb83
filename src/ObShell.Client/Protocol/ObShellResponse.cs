using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>The metadata of a response: the envelope that OBShell puts around each result.</summary>
/// <remarks>
/// <see cref="ObShellClient.WithResponseAsync(Func{IObShellClient, Task})"/> returns it. A refused call returns none, but throws
/// <see cref="ObShellApiException"/>. Since OBShell 4.2.3.
/// </remarks>
public record ObShellResponse
{
    /// <summary>Creates a response.</summary>
    [JsonConstructor]
    public ObShellResponse()
    {
    }

    /// <summary>Whether the call succeeded.</summary>
    [JsonPropertyName("successful")]
    public bool Successful { get; init; }

    /// <summary>When the server responded, by its own clock; not set in a response without content.</summary>
    [JsonPropertyName("timestamp")]
    public ServerTime Timestamp { get; init; }

    /// <summary>How long the server took.</summary>
    [JsonPropertyName("duration")]
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan Duration { get; init; }

    /// <summary>The HTTP status code. 204 means that there was nothing to do.</summary>
    [JsonPropertyName("status")]
    public int Status { get; init; }

    /// <summary>The id under which the server logged the call; empty for none.</summary>
    [JsonPropertyName("traceId")]
    public string TraceId { get; init => field = value ?? ""; } = "";

    /// <summary>The agent that responded; null for a response that a program created.</summary>
    [JsonIgnore]
    public Uri? Endpoint => Call?.Endpoint;

    /// <summary>Why the call was refused; null on success.</summary>
    [JsonInclude]
    [JsonPropertyName("error")]
    internal ApiError? Error { get; init; }

    /// <summary>The call; null for a response that a program created.</summary>
    [JsonIgnore]
    internal ObShellCall? Call { get; set; }

    /// <summary>The response as that of a call without a result.</summary>
    internal ObShellResponse WithoutData() => new(this);

    /// <summary>The response without its data, which may be secret.</summary>
    /// <returns>The status and the trace id.</returns>
    public override string ToString() => $"{nameof(ObShellResponse)} {{ Status = {Status}, TraceId = {TraceId} }}";
}

/// <summary>The result of a call, with the metadata of the response.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
/// <remarks><see cref="ObShellClient.WithResponseAsync{T}(Func{IObShellClient, Task{T}})"/> returns it.</remarks>
public sealed record ObShellResponse<T> : ObShellResponse
{
    /// <summary>Creates a response.</summary>
    [JsonConstructor]
    public ObShellResponse()
    {
    }

    /// <summary>Creates a response to which the data is added.</summary>
    internal ObShellResponse(ObShellResponse other)
        : base(other)
    {
    }

    /// <summary>The result; null for a call without a result.</summary>
    [JsonPropertyName("data")]
    public T? Data { get; init; }

    /// <summary>The response without its data, which may be secret.</summary>
    /// <returns>The status and the trace id.</returns>
    public override string ToString() => base.ToString();

    /// <summary>The same response with other data.</summary>
    internal ObShellResponse<TOther> With<TOther>(TOther? data) => new(this) { Data = data };
}
