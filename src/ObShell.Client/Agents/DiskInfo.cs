using System.Text.Json.Serialization;

namespace ObShell.Client.Agents;

/// <summary>A mounted file system.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record DiskInfo
{
    /// <summary>The space used, in the format of <c>df -h</c>, such as <c>12G</c>.</summary>
    [JsonPropertyName("used")]
    public string Used { get; init => field = value ?? ""; } = "";

    /// <summary>The total space, in the format of <c>df -h</c>, such as <c>100G</c>.</summary>
    [JsonPropertyName("total")]
    public string Total { get; init => field = value ?? ""; } = "";

    /// <summary>The SHA-1 of the mount point, in hexadecimal.</summary>
    [JsonPropertyName("mountHash")]
    public string MountHash { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the device.</summary>
    [JsonPropertyName("deviceName")]
    public string DeviceName { get; init => field = value ?? ""; } = "";
}
