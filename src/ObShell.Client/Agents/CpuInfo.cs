using System.Text.Json.Serialization;

namespace ObShell.Client.Agents;

/// <summary>A processor.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record CpuInfo
{
    /// <summary>The frequency, in MHz, as text; several lines if the cores differ.</summary>
    [JsonPropertyName("frequency")]
    public string Frequency { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the model.</summary>
    [JsonPropertyName("modelName")]
    public string ModelName { get; init => field = value ?? ""; } = "";

    /// <summary>The number of logical cores.</summary>
    [JsonPropertyName("logicalCores")]
    public long LogicalCores { get; init; }

    /// <summary>The number of physical cores.</summary>
    [JsonPropertyName("physicalCores")]
    public long PhysicalCores { get; init; }
}
