using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>The value of a parameter in a tenant.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record TenantParameterValue
{
    /// <summary>The id of the tenant.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The name of the tenant.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The value, as text with its unit, such as <c>4G</c>.</summary>
    [JsonPropertyName("value")]
    public string Value { get; init => field = value ?? ""; } = "";
}
