using System.Text.Json.Serialization;

namespace ObShell.Client.Agents;

/// <summary>An operating system.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record OperatingSystemInfo
{
    /// <summary>The name, such as <c>Linux</c>.</summary>
    [JsonPropertyName("os")]
    public string Os { get; init => field = value ?? ""; } = "";

    /// <summary>The version, as <c>/etc/os-release</c> reports it.</summary>
    [JsonPropertyName("version")]
    public string Version { get; init => field = value ?? ""; } = "";
}
