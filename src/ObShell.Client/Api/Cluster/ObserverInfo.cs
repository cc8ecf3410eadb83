using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Observer info.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ObserverInfo
{
    /// <summary>The type.</summary>
    [JsonPropertyName("type")]
    public string Type { get; init => field = value ?? ""; } = "";

    /// <summary>The version.</summary>
    [JsonPropertyName("version")]
    public string Version { get; init => field = value ?? ""; } = "";

    /// <summary>The revision.</summary>
    [JsonPropertyName("revision")]
    public string Revision { get; init => field = value ?? ""; } = "";

    /// <summary>The cpu count.</summary>
    [JsonPropertyName("cpuCount")]
    public long CpuCount { get; init; }

    /// <summary>The memory limit.</summary>
    [JsonPropertyName("memoryLimit")]
    public string MemoryLimit { get; init => field = value ?? ""; } = "";

    /// <summary>The data file size.</summary>
    [JsonPropertyName("dataFileSize")]
    public string DataFileSize { get; init => field = value ?? ""; } = "";

    /// <summary>The log disk size.</summary>
    [JsonPropertyName("logDiskSize")]
    public string LogDiskSize { get; init => field = value ?? ""; } = "";

    /// <summary>The host hash.</summary>
    [JsonPropertyName("hostHash")]
    public string HostHash { get; init => field = value ?? ""; } = "";
}
