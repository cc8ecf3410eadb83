using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>How to change a tenant in one zone.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record ReplicaZoneChange
{
    /// <summary>The name of the zone.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("zone_name")]
    public required string ZoneName { get; init => field = Required.Text(value); }

    /// <summary>The kind of replica; null keeps the present one.</summary>
    /// <exception cref="ArgumentException">The value is not one that OBShell knows.</exception>
    [JsonPropertyName("replica_type")]
    public ReplicaType? ReplicaType { get; init => field = Required.Known(value); }

    /// <summary>The name of the unit configuration; null keeps the present one.</summary>
    [JsonPropertyName("unit_config_name")]
    public string? UnitConfigName { get; init; }

    /// <summary>The number of units in the zone, which has to be the same in all zones; null keeps the present one.</summary>
    [JsonPropertyName("unit_num")]
    public long? UnitNum { get; init; }
}
