using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>The agents of a cluster, and its servers by zone.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record ClusterMembers
{
    /// <summary>The agents of the cluster.</summary>
    [JsonPropertyName("agent_info")]
    public IReadOnlyList<ClusterMember> Agents { get; init => field = value ?? []; } = [];

    /// <summary>The cluster; empty before it is initialised.</summary>
    [JsonPropertyName("obcluster_info")]
    public ClusterSummary ObclusterInfo { get; init => field = value ?? new(); } = new();
}
