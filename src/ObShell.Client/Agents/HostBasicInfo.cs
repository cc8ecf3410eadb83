using System.Text.Json.Serialization;

namespace ObShell.Client.Agents;

/// <summary>The identity and type of a host.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record HostBasicInfo
{
    /// <summary>The SHA-1 of the host's IP address, in hexadecimal.</summary>
    [JsonPropertyName("hostHash")]
    public string HostHash { get; init => field = value ?? ""; } = "";

    /// <summary>The kind of virtual machine or container, as <c>systemd-detect-virt</c> names it; <c>none</c> for a physical machine.</summary>
    [JsonPropertyName("hostType")]
    public string HostType { get; init => field = value ?? ""; } = "";
}
