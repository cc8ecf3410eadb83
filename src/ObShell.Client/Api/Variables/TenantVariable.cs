using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Tenant variable.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record TenantVariable
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get; init => field = value ?? ""; } = "";

    /// <summary>The info.</summary>
    [JsonPropertyName("info")]
    public string Info { get; init => field = value ?? ""; } = "";
}
