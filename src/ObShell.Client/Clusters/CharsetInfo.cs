using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>A character set and its collations.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record CharsetInfo
{
    /// <summary>The name of the character set, such as <c>utf8mb4</c>.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>What it is.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>Its collations.</summary>
    [JsonPropertyName("collations")]
    public IReadOnlyList<CollationInfo> Collations { get; init => field = value ?? []; } = [];

    /// <summary>The most bytes that a character takes.</summary>
    [JsonPropertyName("maxlen")]
    public long Maxlen { get; init; }
}
