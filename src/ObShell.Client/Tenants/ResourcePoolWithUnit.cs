using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>A resource pool of a tenant, with its unit configuration.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record ResourcePoolWithUnit
{
    /// <summary>The name of the pool.</summary>
    [JsonPropertyName("pool_name")]
    public string PoolName { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the pool.</summary>
    [JsonPropertyName("pool_id")]
    public long PoolId { get; init; }

    /// <summary>The zones of the pool, separated by <c>;</c>.</summary>
    [JsonPropertyName("zone_list")]
    public string ZoneList { get; init => field = value ?? ""; } = "";

    /// <summary>The observers that host the units of the pool, separated by commas.</summary>
    [JsonPropertyName("observer_list")]
    public string ObserverList { get; init => field = value ?? ""; } = "";

    /// <summary>The number of units in each zone.</summary>
    [JsonPropertyName("unit_num")]
    public long UnitNum { get; init; }

    /// <summary>The unit configuration; null if it is not known.</summary>
    [JsonPropertyName("unit_config")]
    public UnitConfig? UnitConfig { get; init; }
}
