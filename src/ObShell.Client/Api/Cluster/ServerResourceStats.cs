using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Server resource stats.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ServerResourceStats
{
    /// <summary>The cpu core total.</summary>
    [JsonPropertyName("cpu_core_total")]
    public double CpuCoreTotal { get; init; }

    /// <summary>The cpu core assigned.</summary>
    [JsonPropertyName("cpu_core_assigned")]
    public double CpuCoreAssigned { get; init; }

    /// <summary>The cpu core assigned percent.</summary>
    [JsonPropertyName("cpu_core_assigned_percent")]
    public double CpuCoreAssignedPercent { get; init; }

    /// <summary>The memory total.</summary>
    [JsonPropertyName("memory_total")]
    public string MemoryTotal { get; init => field = value ?? ""; } = "";

    /// <summary>The memory assigned.</summary>
    [JsonPropertyName("memory_assigned")]
    public string MemoryAssigned { get; init => field = value ?? ""; } = "";

    /// <summary>The memory in bytes total.</summary>
    [JsonPropertyName("memory_in_bytes_total")]
    public long MemoryInBytesTotal { get; init; }

    /// <summary>The memory in bytes assigned.</summary>
    [JsonPropertyName("memory_in_bytes_assigned")]
    public long MemoryInBytesAssigned { get; init; }

    /// <summary>The memory assigned percent.</summary>
    [JsonPropertyName("memory_assigned_percent")]
    public double MemoryAssignedPercent { get; init; }

    /// <summary>The disk total.</summary>
    [JsonPropertyName("disk_total")]
    public string DiskTotal { get; init => field = value ?? ""; } = "";

    /// <summary>The disk assigned.</summary>
    [JsonPropertyName("disk_assigned")]
    public string DiskAssigned { get; init => field = value ?? ""; } = "";

    /// <summary>The disk in bytes total.</summary>
    [JsonPropertyName("disk_in_bytes_total")]
    public long DiskInBytesTotal { get; init; }

    /// <summary>The disk in bytes assigned.</summary>
    [JsonPropertyName("disk_in_bytes_assigned")]
    public long DiskInBytesAssigned { get; init; }

    /// <summary>The disk assigned percent.</summary>
    [JsonPropertyName("disk_assigned_percent")]
    public double DiskAssignedPercent { get; init; }

    /// <summary>The shared storage used.</summary>
    [JsonPropertyName("shared_storage_used")]
    public string SharedStorageUsed { get; init => field = value ?? ""; } = "";

    /// <summary>The shared storage in bytes used.</summary>
    [JsonPropertyName("shared_storage_in_bytes_used")]
    public long SharedStorageInBytesUsed { get; init; }

    /// <summary>The disk used.</summary>
    [JsonPropertyName("disk_used")]
    public string DiskUsed { get; init => field = value ?? ""; } = "";

    /// <summary>The disk free.</summary>
    [JsonPropertyName("disk_free")]
    public string DiskFree { get; init => field = value ?? ""; } = "";

    /// <summary>The disk in bytes used.</summary>
    [JsonPropertyName("disk_in_bytes_used")]
    public long DiskInBytesUsed { get; init; }

    /// <summary>The disk in bytes free.</summary>
    [JsonPropertyName("disk_in_bytes_free")]
    public long DiskInBytesFree { get; init; }

    /// <summary>The disk used percent.</summary>
    [JsonPropertyName("disk_used_percent")]
    public double DiskUsedPercent { get; init; }

    /// <summary>The ip.</summary>
    [JsonPropertyName("ip")]
    public string Ip { get; init => field = value ?? ""; } = "";

    /// <summary>The port.</summary>
    [JsonPropertyName("port")]
    public long Port { get; init; }

    /// <summary>The zone.</summary>
    [JsonPropertyName("zone")]
    public string Zone { get; init => field = value ?? ""; } = "";
}
