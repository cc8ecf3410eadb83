using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Host info.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record HostInfo
{
    /// <summary>The os.</summary>
    [JsonPropertyName("os")]
    public OperatingSystemInfo? Os { get; init; }

    /// <summary>The cpu info.</summary>
    [JsonPropertyName("cpuInfo")]
    public CpuInfo? CpuInfo { get; init; }

    /// <summary>The basic.</summary>
    [JsonPropertyName("basic")]
    public HostBasicInfo? Basic { get; init; }

    /// <summary>The disks.</summary>
    [JsonPropertyName("disks")]
    public IReadOnlyList<DiskInfo> Disks { get; init => field = value ?? []; } = [];

    /// <summary>The memory info.</summary>
    [JsonPropertyName("memoryInfo")]
    public MemoryInfo? MemoryInfo { get; init; }

    /// <summary>The ulimit.</summary>
    [JsonPropertyName("ulimit")]
    public UlimitInfo? Ulimit { get; init; }
}
