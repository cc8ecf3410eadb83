using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>The capacity of a server, and how much of it is assigned and used.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ServerResourceStatistics
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

    /// <summary>The used disk space, as text with a binary unit.</summary>
    [JsonPropertyName("disk_used")]
    public string DiskUsed { get; init => field = value ?? ""; } = "";

    /// <summary>The free disk space, as text with a binary unit.</summary>
    [JsonPropertyName("disk_free")]
    public string DiskFree { get; init => field = value ?? ""; } = "";

    /// <summary>The used disk space.</summary>
    [JsonPropertyName("disk_in_bytes_used")]
    public ByteSize DiskInBytesUsed { get; init; }

    /// <summary>The free disk space.</summary>
    [JsonPropertyName("disk_in_bytes_free")]
    public ByteSize DiskInBytesFree { get; init; }

    /// <summary>The used share of the disk space, in percent from 0 to 100.</summary>
    [JsonPropertyName("disk_used_percent")]
    public double DiskUsedPercent { get; init; }

    /// <summary>The IP address of the observer.</summary>
    [JsonPropertyName("ip")]
    public string Ip { get; init => field = value ?? ""; } = "";

    /// <summary>The RPC port of the observer, usually 2882.</summary>
    [JsonPropertyName("port")]
    public int Port { get; init; }

    /// <summary>The name of the server's zone.</summary>
    [JsonPropertyName("zone")]
    public string Zone { get; init => field = value ?? ""; } = "";
}
