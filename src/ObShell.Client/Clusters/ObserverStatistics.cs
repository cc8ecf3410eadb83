using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>The telemetry data about an observer.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ObserverStatistics
{
    /// <summary>The edition: <c>oceanbase-ce</c> or <c>oceanbase</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get; init => field = value ?? ""; } = "";

    /// <summary>The version of the observer.</summary>
    [JsonPropertyName("version")]
    public string Version { get; init => field = value ?? ""; } = "";

    /// <summary>The build of the observer.</summary>
    [JsonPropertyName("revision")]
    public string Revision { get; init => field = value ?? ""; } = "";

    /// <summary>The value of the parameter <c>cpu_count</c>, in cores; 0 for all cores of the host.</summary>
    [JsonPropertyName("cpuCount")]
    public long CpuCount { get; init; }

    /// <summary>The value of the parameter <c>memory_limit</c>, with its unit.</summary>
    [JsonPropertyName("memoryLimit")]
    public string MemoryLimit { get; init => field = value ?? ""; } = "";

    /// <summary>The value of the parameter <c>datafile_size</c>, with its unit.</summary>
    [JsonPropertyName("dataFileSize")]
    public string DataFileSize { get; init => field = value ?? ""; } = "";

    /// <summary>The value of the parameter <c>log_disk_size</c>, with its unit.</summary>
    [JsonPropertyName("logDiskSize")]
    public string LogDiskSize { get; init => field = value ?? ""; } = "";

    /// <summary>The SHA-1 of the host's IP address, in hexadecimal.</summary>
    [JsonPropertyName("hostHash")]
    public string HostHash { get; init => field = value ?? ""; } = "";
}
