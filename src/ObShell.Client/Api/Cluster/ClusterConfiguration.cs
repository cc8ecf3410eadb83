using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Cluster configuration.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record ClusterConfiguration
{
    /// <summary>The agent info.</summary>
    [JsonPropertyName("agent_info")]
    public IReadOnlyList<AgentInstance> AgentInfo { get; init => field = value ?? []; } = [];

    /// <summary>The obcluster info.</summary>
    [JsonPropertyName("obcluster_info")]
    public ClusterConfig ObclusterInfo { get; init => field = value ?? new(); } = new();
}
