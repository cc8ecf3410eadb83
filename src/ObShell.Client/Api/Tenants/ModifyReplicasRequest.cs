using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Modify replicas request.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record ModifyReplicasRequest
{
    /// <summary>The zone list.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("zone_list")]
    public required IReadOnlyList<ReplicaZoneChange> ZoneList { get; init => field = Required.Items(value); }
}
