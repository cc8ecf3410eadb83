using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Database object.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record DatabaseObject
{
    /// <summary>The type.</summary>
    [JsonPropertyName("type")]
    public string Type { get; init => field = value ?? ""; } = "";

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The owner.</summary>
    [JsonPropertyName("owner")]
    public string Owner { get; init => field = value ?? ""; } = "";

    /// <summary>The full name.</summary>
    [JsonPropertyName("full_name")]
    public string FullName { get; init => field = value ?? ""; } = "";
}
