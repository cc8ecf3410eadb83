using System.Text.Json.Serialization;

namespace ObShell.Client.Agents;

/// <summary>The host of an agent.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record HostInfo
{
    /// <summary>The operating system; null if it is not known.</summary>
    [JsonPropertyName("os")]
    public OperatingSystemInfo? Os { get; init; }

    /// <summary>The processor; null if it is not known.</summary>
    [JsonPropertyName("cpuInfo")]
    public CpuInfo? CpuInfo { get; init; }

    /// <summary>The identity and type of the host; null if it is not known.</summary>
    [JsonPropertyName("basic")]
    public HostBasicInfo? Basic { get; init; }

    /// <summary>The mounted file systems.</summary>
    [JsonPropertyName("disks")]
    public IReadOnlyList<DiskInfo> Disks { get; init => field = value ?? []; } = [];

    /// <summary>The memory; null if it is not known.</summary>
    [JsonPropertyName("memoryInfo")]
    public MemoryInfo? MemoryInfo { get; init; }

    /// <summary>The resource limits of the agent's user; null if they are not known.</summary>
    [JsonPropertyName("ulimit")]
    public UlimitInfo? Ulimit { get; init; }
}
