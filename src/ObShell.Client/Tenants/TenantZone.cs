using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>A zone of a tenant, with its units.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record TenantZone
{
    /// <summary>The name of the zone.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("name")]
    public required string Name { get; init => field = Required.Text(value); }

    /// <summary>The replica type. Null means <c>FULL</c>.</summary>
    /// <exception cref="ArgumentException">The value is not one that OBShell knows.</exception>
    [JsonPropertyName("replica_type")]
    public ReplicaType? ReplicaType { get; init => field = Required.Known(value); }

    /// <summary>The name of the unit configuration.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("unit_config_name")]
    public required string UnitConfigName { get; init => field = Required.Text(value); }

    /// <summary>The number of units in the zone, at least 1; the same in all zones of a tenant.</summary>
    /// <exception cref="ArgumentException">The value is 0, which OBShell treats as missing.</exception>
    [JsonPropertyName("unit_num")]
    public required long UnitNum { get; init => field = Required.Number(value); }
}
