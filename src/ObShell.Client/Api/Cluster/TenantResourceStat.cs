using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Tenant resource stat.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record TenantResourceStat
{
    /// <summary>The tenant id.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The tenant name.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The cpu used percent.</summary>
    [JsonPropertyName("cpu_used_percent")]
    public double CpuUsedPercent { get; init; }

    /// <summary>The memory used percent.</summary>
    [JsonPropertyName("memory_used_percent")]
    public double MemoryUsedPercent { get; init; }

    /// <summary>The data disk usage.</summary>
    [JsonPropertyName("data_disk_usage")]
    public long DataDiskUsage { get; init; }

    /// <summary>The data disk size total.</summary>
    [JsonPropertyName("data_disk_size_total")]
    public long? DataDiskSizeTotal { get; init; }

    /// <summary>The data disk used percent.</summary>
    [JsonPropertyName("data_disk_used_percent")]
    public double? DataDiskUsedPercent { get; init; }

    /// <summary>The shared storage usage.</summary>
    [JsonPropertyName("shared_storage_usage")]
    public long SharedStorageUsage { get; init; }

    /// <summary>The cpu core total.</summary>
    [JsonPropertyName("cpu_core_total")]
    public double CpuCoreTotal { get; init; }

    /// <summary>The memory in bytes total.</summary>
    [JsonPropertyName("memory_in_bytes_total")]
    public long MemoryInBytesTotal { get; init; }
}
