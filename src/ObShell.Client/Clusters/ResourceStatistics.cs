using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>The capacity in CPU, memory and disk space, and how much of it is assigned.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ResourceStatistics
{
    /// <summary>The CPU capacity, in cores.</summary>
    [JsonPropertyName("cpu_core_total")]
    public double CpuCoreTotal { get; init; }

    /// <summary>The CPU assigned to units, in cores.</summary>
    [JsonPropertyName("cpu_core_assigned")]
    public double CpuCoreAssigned { get; init; }

    /// <summary>The assigned share of the CPU, in percent; more than 100 if the CPU is overcommitted.</summary>
    [JsonPropertyName("cpu_core_assigned_percent")]
    public double CpuCoreAssignedPercent { get; init; }

    /// <summary>The memory capacity, as text with a binary unit, such as <c>16.00GB</c>.</summary>
    [JsonPropertyName("memory_total")]
    public string MemoryTotal { get; init => field = value ?? ""; } = "";

    /// <summary>The memory assigned to units, as text with a binary unit.</summary>
    [JsonPropertyName("memory_assigned")]
    public string MemoryAssigned { get; init => field = value ?? ""; } = "";

    /// <summary>The memory capacity.</summary>
    [JsonPropertyName("memory_in_bytes_total")]
    public ByteSize MemoryInBytesTotal { get; init; }

    /// <summary>The memory assigned to units.</summary>
    [JsonPropertyName("memory_in_bytes_assigned")]
    public ByteSize MemoryInBytesAssigned { get; init; }

    /// <summary>The assigned share of the memory, in percent from 0 to 100.</summary>
    [JsonPropertyName("memory_assigned_percent")]
    public double MemoryAssignedPercent { get; init; }

    /// <summary>The disk space for data, as text with a binary unit.</summary>
    [JsonPropertyName("disk_total")]
    public string DiskTotal { get; init => field = value ?? ""; } = "";

    /// <summary>The assigned disk space, as text with a binary unit.</summary>
    [JsonPropertyName("disk_assigned")]
    public string DiskAssigned { get; init => field = value ?? ""; } = "";

    /// <summary>The disk space for data.</summary>
    [JsonPropertyName("disk_in_bytes_total")]
    public ByteSize DiskInBytesTotal { get; init; }

    /// <summary>The assigned disk space.</summary>
    [JsonPropertyName("disk_in_bytes_assigned")]
    public ByteSize DiskInBytesAssigned { get; init; }

    /// <summary>The assigned share of the disk space, in percent from 0 to 100.</summary>
    [JsonPropertyName("disk_assigned_percent")]
    public double DiskAssignedPercent { get; init; }

    /// <summary>The space used in the shared storage, as text with a binary unit; empty without shared storage.</summary>
    [JsonPropertyName("shared_storage_used")]
    public string SharedStorageUsed { get; init => field = value ?? ""; } = "";

    /// <summary>The space used in the shared storage; 0 without shared storage.</summary>
    [JsonPropertyName("shared_storage_in_bytes_used")]
    public ByteSize SharedStorageInBytesUsed { get; init; }
}
