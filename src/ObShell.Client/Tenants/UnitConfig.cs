using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>A unit configuration: the resources of a unit.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record UnitConfig
{
    /// <summary>The id of the unit configuration.</summary>
    [JsonPropertyName("unit_config_id")]
    public long UnitConfigId { get; init; }

    /// <summary>The name of the unit configuration.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The maximum CPU, in cores.</summary>
    [JsonPropertyName("max_cpu")]
    public double MaxCpu { get; init; }

    /// <summary>The guaranteed CPU, in cores.</summary>
    [JsonPropertyName("min_cpu")]
    public double MinCpu { get; init; }

    /// <summary>The memory size.</summary>
    [JsonPropertyName("memory_size")]
    public ByteSize MemorySize { get; init; }

    /// <summary>The disk space for logs.</summary>
    [JsonPropertyName("log_disk_size")]
    public ByteSize LogDiskSize { get; init; }

    /// <summary>The disk space for data; 0 without shared storage.</summary>
    [JsonPropertyName("data_disk_size")]
    public ByteSize DataDiskSize { get; init; }

    /// <summary>The maximum disk operations per second.</summary>
    [JsonPropertyName("max_iops")]
    public long MaxIops { get; init; }

    /// <summary>The guaranteed disk operations per second.</summary>
    [JsonPropertyName("min_iops")]
    public long MinIops { get; init; }

    /// <summary>When it was created, with the server's offset.</summary>
    [JsonPropertyName("create_time")]
    public ServerTime CreateTime { get; init; }

    /// <summary>When it was last modified, with the server's offset.</summary>
    [JsonPropertyName("modify_time")]
    public ServerTime ModifyTime { get; init; }
}
