using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Disk info.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record DiskInfo
{
    /// <summary>The used.</summary>
    [JsonPropertyName("used")]
    public string Used { get; init => field = value ?? ""; } = "";

    /// <summary>The total.</summary>
    [JsonPropertyName("total")]
    public string Total { get; init => field = value ?? ""; } = "";

    /// <summary>The mount hash.</summary>
    [JsonPropertyName("mountHash")]
    public string MountHash { get; init => field = value ?? ""; } = "";

    /// <summary>The device name.</summary>
    [JsonPropertyName("deviceName")]
    public string DeviceName { get; init => field = value ?? ""; } = "";
}
