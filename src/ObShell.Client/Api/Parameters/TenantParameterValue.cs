using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Tenant parameter value.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record TenantParameterValue
{
    /// <summary>The tenant id.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The tenant name.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get; init => field = value ?? ""; } = "";
}
