using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The zones to remove a tenant's replicas from.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record ScaleInTenantReplicasRequest
{
    /// <summary>The names of the zones.</summary>
    /// <exception cref="ArgumentException">The value is null or empty, or contains null.</exception>
    [JsonPropertyName("zones")]
    public required IReadOnlyList<string> Zones { get; init => field = Required.Items(Required.NoNulls(value)); }
}
