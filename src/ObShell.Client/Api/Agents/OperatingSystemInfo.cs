using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Operating system info.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record OperatingSystemInfo
{
    /// <summary>The os.</summary>
    [JsonPropertyName("os")]
    public string Os { get; init => field = value ?? ""; } = "";

    /// <summary>The version.</summary>
    [JsonPropertyName("version")]
    public string Version { get; init => field = value ?? ""; } = "";
}
