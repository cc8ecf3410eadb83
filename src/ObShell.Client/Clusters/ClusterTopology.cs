using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>The zones of a cluster, with their servers.</summary>
/// <remarks>Since OBShell 4.4.1.</remarks>
public sealed record ClusterTopology
{
    /// <summary>The zones.</summary>
    [JsonPropertyName("zones")]
    public IReadOnlyList<Zone> Zones { get; init => field = value ?? []; } = [];
}
