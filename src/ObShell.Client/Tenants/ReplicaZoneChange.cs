using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The changes to a tenant's replica and units in one zone.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record ReplicaZoneChange
{
    /// <summary>The name of the zone.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("zone_name")]
    public required string ZoneName { get; init => field = Required.Text(value); }

    /// <summary>The replica type; null keeps the current one.</summary>
    /// <exception cref="ArgumentException">The value is not one that OBShell knows.</exception>
    [JsonPropertyName("replica_type")]
    public ReplicaType? ReplicaType { get; init => field = Required.Known(value); }

    /// <summary>The name of the unit configuration; null keeps the current one.</summary>
    [JsonPropertyName("unit_config_name")]
    public string? UnitConfigName { get; init; }

    /// <summary>The number of units in the zone, which must be the same in all zones; null keeps the current one.</summary>
    [JsonPropertyName("unit_num")]
    public long? UnitNum { get; init; }
}
