using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>The resource usage of a tenant.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record TenantResourceStatistics
{
    /// <summary>The id of the tenant.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The name of the tenant.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The used share of the tenant's CPU, in percent; more than 100 if the tenant may exceed its units.</summary>
    [JsonPropertyName("cpu_used_percent")]
    public double CpuUsedPercent { get; init; }

    /// <summary>The used share of the tenant's memory, in percent from 0 to 100.</summary>
    [JsonPropertyName("memory_used_percent")]
    public double MemoryUsedPercent { get; init; }

    /// <summary>The disk space used by the tenant's data.</summary>
    [JsonPropertyName("data_disk_usage")]
    public ByteSize DataDiskUsage { get; init; }

    /// <summary>The disk space available to the tenant in a cluster with shared storage; null without shared storage.</summary>
    [JsonPropertyName("data_disk_size_total")]
    public ByteSize? DataDiskSizeTotal { get; init; }

    /// <summary>The used share of <see cref="DataDiskSizeTotal"/>, in percent from 0 to 100; null without shared storage.</summary>
    [JsonPropertyName("data_disk_used_percent")]
    public double? DataDiskUsedPercent { get; init; }

    /// <summary>The space used by the tenant in the shared storage; 0 without shared storage.</summary>
    [JsonPropertyName("shared_storage_usage")]
    public ByteSize SharedStorageUsage { get; init; }

    /// <summary>The total CPU of the tenant's units, in cores.</summary>
    [JsonPropertyName("cpu_core_total")]
    public double CpuCoreTotal { get; init; }

    /// <summary>The total memory of the tenant's units.</summary>
    [JsonPropertyName("memory_in_bytes_total")]
    public ByteSize MemoryInBytesTotal { get; init; }
}
