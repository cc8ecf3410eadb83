using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Cluster unit config limit.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ClusterUnitConfigLimit
{
    /// <summary>The min memory.</summary>
    [JsonPropertyName("min_memory")]
    public double MinMemory { get; init; }

    /// <summary>The min cpu.</summary>
    [JsonPropertyName("min_cpu")]
    public long MinCpu { get; init; }
}
