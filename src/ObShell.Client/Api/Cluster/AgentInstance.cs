using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Agent instance.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record AgentInstance
{
    /// <summary>The ip.</summary>
    [JsonPropertyName("ip")]
    public string Ip { get; init => field = value ?? ""; } = "";

    /// <summary>The port.</summary>
    [JsonPropertyName("port")]
    public long Port { get; init; }

    /// <summary>The zone.</summary>
    [JsonPropertyName("zone")]
    public string Zone { get; init => field = value ?? ""; } = "";

    /// <summary>The identity.</summary>
    [JsonPropertyName("identity")]
    public AgentIdentity Identity { get; init; }

    /// <summary>The version.</summary>
    [JsonPropertyName("version")]
    public string Version { get; init => field = value ?? ""; } = "";
}
