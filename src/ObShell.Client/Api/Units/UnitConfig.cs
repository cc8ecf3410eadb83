using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Unit config.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record UnitConfig
{
    /// <summary>The unit config id.</summary>
    [JsonPropertyName("unit_config_id")]
    public long UnitConfigId { get; init; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The max cpu.</summary>
    [JsonPropertyName("max_cpu")]
    public double MaxCpu { get; init; }

    /// <summary>The min cpu.</summary>
    [JsonPropertyName("min_cpu")]
    public double MinCpu { get; init; }

    /// <summary>The memory size.</summary>
    [JsonPropertyName("memory_size")]
    public long MemorySize { get; init; }

    /// <summary>The log disk size.</summary>
    [JsonPropertyName("log_disk_size")]
    public long LogDiskSize { get; init; }

    /// <summary>The data disk size.</summary>
    [JsonPropertyName("data_disk_size")]
    public long DataDiskSize { get; init; }

    /// <summary>The max iops.</summary>
    [JsonPropertyName("max_iops")]
    public ulong MaxIops { get; init; }

    /// <summary>The min iops.</summary>
    [JsonPropertyName("min_iops")]
    public ulong MinIops { get; init; }

    /// <summary>The create time.</summary>
    [JsonPropertyName("create_time")]
    public ServerTime CreateTime { get; init; }

    /// <summary>The modify time.</summary>
    [JsonPropertyName("modify_time")]
    public ServerTime ModifyTime { get; init; }
}
