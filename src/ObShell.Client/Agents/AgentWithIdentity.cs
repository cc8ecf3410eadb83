using System.Text.Json.Serialization;

namespace ObShell.Client.Agents;

/// <summary>The address of an agent and its role in the cluster.</summary>
public sealed record AgentWithIdentity
{
    /// <summary>The IP address of the agent.</summary>
    [JsonPropertyName("ip")]
    public string Ip { get; init => field = value ?? ""; } = "";

    /// <summary>The port of the agent.</summary>
    [JsonPropertyName("port")]
    public int Port { get; init; }

    /// <summary>The role of the agent in its cluster.</summary>
    [JsonPropertyName("identity")]
    public AgentIdentity Identity { get; init; }
}
