using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The zones to add replicas of a tenant in.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record ScaleOutTenantReplicasRequest
{
    /// <summary>The zones to add, with the units in each.</summary>
    /// <exception cref="ArgumentException">The value is null or empty, or contains null.</exception>
    [JsonPropertyName("zone_list")]
    public required IReadOnlyList<TenantZone> ZoneList { get; init => field = Required.Items(Required.NoNulls(value)); }
}
