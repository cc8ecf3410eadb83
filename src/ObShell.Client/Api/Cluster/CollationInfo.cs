using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Collation info.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record CollationInfo
{
    /// <summary>The is default.</summary>
    [JsonPropertyName("is_default")]
    public bool IsDefault { get; init; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";
}
