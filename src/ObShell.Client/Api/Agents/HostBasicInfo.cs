using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Host basic info.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record HostBasicInfo
{
    /// <summary>The host hash.</summary>
    [JsonPropertyName("hostHash")]
    public string HostHash { get; init => field = value ?? ""; } = "";

    /// <summary>The host type.</summary>
    [JsonPropertyName("hostType")]
    public string HostType { get; init => field = value ?? ""; } = "";
}
