using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>The minimum memory and CPU of a unit.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record UnitConfigLimits
{
    /// <summary>The minimum memory, in GiB.</summary>
    [JsonPropertyName("min_memory")]
    public double MinMemory { get; init; }

    /// <summary>The minimum CPU, in cores.</summary>
    [JsonPropertyName("min_cpu")]
    public long MinCpu { get; init; }
}
