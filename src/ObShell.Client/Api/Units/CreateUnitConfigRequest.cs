using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Create unit config request.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record CreateUnitConfigRequest
{
    /// <summary>The name.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("name")]
    public required string Name { get; init => field = Required.Text(value); }

    /// <summary>The memory size.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("memory_size")]
    public required string MemorySize { get; init => field = Required.Text(value); }

    /// <summary>The max cpu.</summary>
    /// <exception cref="ArgumentException">The value is 0, which OBShell takes for a missing one.</exception>
    [JsonPropertyName("max_cpu")]
    public required double MaxCpu { get; init => field = Required.Number(value); }

    /// <summary>The min cpu.</summary>
    [JsonPropertyName("min_cpu")]
    public double? MinCpu { get; init; }

    /// <summary>The max iops.</summary>
    [JsonPropertyName("max_iops")]
    public long? MaxIops { get; init; }

    /// <summary>The min iops.</summary>
    [JsonPropertyName("min_iops")]
    public long? MinIops { get; init; }

    /// <summary>The log disk size.</summary>
    [JsonPropertyName("log_disk_size")]
    public string? LogDiskSize { get; init; }

    /// <summary>The data disk size.</summary>
    [JsonPropertyName("data_disk_size")]
    public string? DataDiskSize { get; init; }
}
