using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Cpu info.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record CpuInfo
{
    /// <summary>The frequency.</summary>
    [JsonPropertyName("frequency")]
    public string Frequency { get; init => field = value ?? ""; } = "";

    /// <summary>The model name.</summary>
    [JsonPropertyName("modelName")]
    public string ModelName { get; init => field = value ?? ""; } = "";

    /// <summary>The logical cores.</summary>
    [JsonPropertyName("logicalCores")]
    public long LogicalCores { get; init; }

    /// <summary>The physical cores.</summary>
    [JsonPropertyName("physicalCores")]
    public long PhysicalCores { get; init; }
}
