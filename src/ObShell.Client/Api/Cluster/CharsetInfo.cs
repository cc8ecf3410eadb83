using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Charset info.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record CharsetInfo
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>The collations.</summary>
    [JsonPropertyName("collations")]
    public IReadOnlyList<CollationInfo> Collations { get; init => field = value ?? []; } = [];

    /// <summary>The maxlen.</summary>
    [JsonPropertyName("maxlen")]
    public long Maxlen { get; init; }
}
