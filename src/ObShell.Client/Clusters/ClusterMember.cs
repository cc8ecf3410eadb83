using System.Text.Json.Serialization;
using ObShell.Client.Agents;

namespace ObShell.Client.Clusters;

/// <summary>An agent of a cluster: its address, zone, role and version.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record ClusterMember
{
    /// <summary>The IP address of the agent.</summary>
    [JsonPropertyName("ip")]
    public string Ip { get; init => field = value ?? ""; } = "";

    /// <summary>The port of the agent, usually 2886.</summary>
    [JsonPropertyName("port")]
    public int Port { get; init; }

    /// <summary>The zone of the agent's server; empty if it has none yet.</summary>
    [JsonPropertyName("zone")]
    public string Zone { get; init => field = value ?? ""; } = "";

    /// <summary>The role of the agent in its cluster.</summary>
    [JsonPropertyName("identity")]
    public AgentIdentity Identity { get; init; }

    /// <summary>The version of the agent with its release, such as <c>4.2.5.0-12024103012</c>.</summary>
    [JsonPropertyName("version")]
    public string Version { get; init => field = value ?? ""; } = "";
}
