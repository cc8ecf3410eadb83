using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>A system variable of a tenant.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record TenantVariable
{
    /// <summary>The name of the variable.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The value, as text.</summary>
    [JsonPropertyName("value")]
    public string Value { get; init => field = value ?? ""; } = "";

    /// <summary>The description of the variable.</summary>
    [JsonPropertyName("info")]
    public string Info { get; init => field = value ?? ""; } = "";
}
