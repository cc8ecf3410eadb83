using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Memory info.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record MemoryInfo
{
    /// <summary>The free.</summary>
    [JsonPropertyName("free")]
    public string Free { get; init => field = value ?? ""; } = "";

    /// <summary>The total.</summary>
    [JsonPropertyName("total")]
    public string Total { get; init => field = value ?? ""; } = "";

    /// <summary>The available.</summary>
    [JsonPropertyName("available")]
    public string Available { get; init => field = value ?? ""; } = "";
}
