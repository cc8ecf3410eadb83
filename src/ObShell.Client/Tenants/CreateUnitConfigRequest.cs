using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The size of a new kind of unit.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record CreateUnitConfigRequest
{
    /// <summary>The name of the unit configuration.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("name")]
    public required string Name { get; init => field = Required.Text(value); }

    /// <summary>The memory, such as <c>4G</c>; at least <c>1G</c>.</summary>
    /// <exception cref="ArgumentException">The value is 0.</exception>
    [JsonPropertyName("memory_size")]
    [JsonConverter(typeof(ByteSizeTextConverter))]
    public required ByteSize MemorySize { get; init => field = Required.Size(value); }

    /// <summary>The most CPU, in cores; at least 1.</summary>
    /// <exception cref="ArgumentException">The value is 0, which OBShell takes for a missing one.</exception>
    [JsonPropertyName("max_cpu")]
    public required double MaxCpu { get; init => field = Required.Number(value); }

    /// <summary>The CPU that is guaranteed, in cores, at most <see cref="MaxCpu"/>. Null means as much as that.</summary>
    [JsonPropertyName("min_cpu")]
    public double? MinCpu { get; init; }

    /// <summary>The most disk operations in a second, at least 1024. Null leaves it to OceanBase.</summary>
    [JsonPropertyName("max_iops")]
    public long? MaxIops { get; init; }

    /// <summary>The disk operations in a second that are guaranteed, at most <see cref="MaxIops"/>. Null leaves it to OceanBase.</summary>
    [JsonPropertyName("min_iops")]
    public long? MinIops { get; init; }

    /// <summary>The disk space for logs, such as <c>12G</c>; at least <c>2G</c>. Null leaves it to OceanBase.</summary>
    [JsonPropertyName("log_disk_size")]
    [JsonConverter(typeof(ByteSizeTextConverter))]
    public ByteSize? LogDiskSize { get; init; }

    /// <summary>The disk space for data in a cluster with shared storage, such as <c>10G</c>. Null leaves it to OceanBase.</summary>
    [JsonPropertyName("data_disk_size")]
    [JsonConverter(typeof(ByteSizeTextConverter))]
    public ByteSize? DataDiskSize { get; init; }
}
