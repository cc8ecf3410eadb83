using System.Text.Json.Serialization;

namespace ObShell.Client.Agents;

/// <summary>The memory of a host, as <c>/proc/meminfo</c> reports it.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record MemoryInfo
{
    /// <summary>The free memory, as text with its unit, such as <c>123456 kB</c>.</summary>
    [JsonPropertyName("free")]
    public string Free { get; init => field = value ?? ""; } = "";

    /// <summary>The total memory, as text with its unit, such as <c>123456 kB</c>.</summary>
    [JsonPropertyName("total")]
    public string Total { get; init => field = value ?? ""; } = "";

    /// <summary>The available memory, as text with its unit, such as <c>123456 kB</c>.</summary>
    [JsonPropertyName("available")]
    public string Available { get; init => field = value ?? ""; } = "";
}
