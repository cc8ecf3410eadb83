using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>The least that a unit may have.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record UnitConfigLimits
{
    /// <summary>The least memory, in gigabytes that count by 1024.</summary>
    [JsonPropertyName("min_memory")]
    public double MinMemory { get; init; }

    /// <summary>The least CPU, in cores.</summary>
    [JsonPropertyName("min_cpu")]
    public long MinCpu { get; init; }
}
