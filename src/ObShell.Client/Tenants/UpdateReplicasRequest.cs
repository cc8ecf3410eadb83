using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The changes to the replicas and units of a tenant.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record UpdateReplicasRequest
{
    /// <summary>The zones to change; other zones are not changed.</summary>
    /// <exception cref="ArgumentException">The value is null or empty, or contains null.</exception>
    [JsonPropertyName("zone_list")]
    public required IReadOnlyList<ReplicaZoneChange> ZoneList { get; init => field = Required.Items(Required.NoNulls(value)); }
}
