using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>The number of slow SQL statements of a tenant.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record TenantSlowSqlCount
{
    /// <summary>The id of the tenant.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The name of the tenant.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The number of slow SQL statements.</summary>
    [JsonPropertyName("count")]
    public long Count { get; init; }
}
