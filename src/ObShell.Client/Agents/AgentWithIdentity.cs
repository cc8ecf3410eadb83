using System.Text.Json.Serialization;

namespace ObShell.Client.Agents;

/// <summary>The address of an agent and the part that it plays in its cluster.</summary>
public sealed record AgentWithIdentity
{
    /// <summary>The IP address of the agent.</summary>
    [JsonPropertyName("ip")]
    public string Ip { get; init => field = value ?? ""; } = "";

    /// <summary>The port of the agent.</summary>
    [JsonPropertyName("port")]
    public int Port { get; init; }

    /// <summary>The part that the agent plays in its cluster.</summary>
    [JsonPropertyName("identity")]
    public AgentIdentity Identity { get; init; }
}
