using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>A collation.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record CollationInfo
{
    /// <summary>Whether the collation is the default of its character set.</summary>
    [JsonPropertyName("is_default")]
    public bool IsDefault { get; init; }

    /// <summary>The name of the collation, such as <c>utf8mb4_general_ci</c>.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";
}
