using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>A unit configuration to create: the resources of a unit.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record CreateUnitConfigRequest
{
    /// <summary>The name of the unit configuration.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("name")]
    public required string Name { get; init => field = Required.Text(value); }

    /// <summary>The memory size, such as <c>4G</c>; at least <c>1G</c>.</summary>
    /// <exception cref="ArgumentException">The value is 0.</exception>
    [JsonPropertyName("memory_size")]
    [JsonConverter(typeof(ByteSizeTextConverter))]
    public required ByteSize MemorySize { get; init => field = Required.Size(value); }

    /// <summary>The maximum CPU, in cores; at least 1.</summary>
    /// <exception cref="ArgumentException">The value is 0, which OBShell treats as missing.</exception>
    [JsonPropertyName("max_cpu")]
    public required double MaxCpu { get; init => field = Required.Number(value); }

    /// <summary>The guaranteed CPU, in cores; at most <see cref="MaxCpu"/>. Null for the same value as <see cref="MaxCpu"/>.</summary>
    [JsonPropertyName("min_cpu")]
    public double? MinCpu { get; init; }

    /// <summary>The maximum disk operations per second; at least 1024. Null for OceanBase's default.</summary>
    [JsonPropertyName("max_iops")]
    public long? MaxIops { get; init; }

    /// <summary>The guaranteed disk operations per second; at most <see cref="MaxIops"/>. Null for OceanBase's default.</summary>
    [JsonPropertyName("min_iops")]
    public long? MinIops { get; init; }

    /// <summary>The disk space for logs, such as <c>12G</c>; at least <c>2G</c>. Null for OceanBase's default.</summary>
    [JsonPropertyName("log_disk_size")]
    [JsonConverter(typeof(ByteSizeTextConverter))]
    public ByteSize? LogDiskSize { get; init; }

    /// <summary>The disk space for data in a cluster with shared storage, such as <c>10G</c>. Null for OceanBase's default.</summary>
    [JsonPropertyName("data_disk_size")]
    [JsonConverter(typeof(ByteSizeTextConverter))]
    public ByteSize? DataDiskSize { get; init; }
}
