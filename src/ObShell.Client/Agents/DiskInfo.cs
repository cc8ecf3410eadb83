using System.Text.Json.Serialization;

namespace ObShell.Client.Agents;

/// <summary>A mounted file system.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record DiskInfo
{
    /// <summary>The space used, as <c>df -h</c> writes it, such as <c>12G</c>.</summary>
    [JsonPropertyName("used")]
    public string Used { get; init => field = value ?? ""; } = "";

    /// <summary>The whole space, as <c>df -h</c> writes it, such as <c>100G</c>.</summary>
    [JsonPropertyName("total")]
    public string Total { get; init => field = value ?? ""; } = "";

    /// <summary>The SHA-1 of the mount point, in hex.</summary>
    [JsonPropertyName("mountHash")]
    public string MountHash { get; init => field = value ?? ""; } = "";

    /// <summary>The device.</summary>
    [JsonPropertyName("deviceName")]
    public string DeviceName { get; init => field = value ?? ""; } = "";
}
