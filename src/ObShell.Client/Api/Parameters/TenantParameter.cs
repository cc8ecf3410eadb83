using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Tenant parameter.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record TenantParameter
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get; init => field = value ?? ""; } = "";

    /// <summary>The data type.</summary>
    [JsonPropertyName("data_type")]
    public string DataType { get; init => field = value ?? ""; } = "";

    /// <summary>The info.</summary>
    [JsonPropertyName("info")]
    public string Info { get; init => field = value ?? ""; } = "";

    /// <summary>The edit level.</summary>
    [JsonPropertyName("edit_level")]
    public string EditLevel { get; init => field = value ?? ""; } = "";
}
