using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>A character set and its collations.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record CharsetInfo
{
    /// <summary>The name of the character set, such as <c>utf8mb4</c>.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The description of the character set.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>The collations of the character set.</summary>
    [JsonPropertyName("collations")]
    public IReadOnlyList<CollationInfo> Collations { get; init => field = value ?? []; } = [];

    /// <summary>The maximum number of bytes per character.</summary>
    [JsonPropertyName("maxlen")]
    public long Maxlen { get; init; }
}
