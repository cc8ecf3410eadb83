using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>A resource pool of a tenant, with the size of its units.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record ResourcePoolWithUnit
{
    /// <summary>The name of the pool.</summary>
    [JsonPropertyName("pool_name")]
    public string PoolName { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the pool.</summary>
    [JsonPropertyName("pool_id")]
    public long PoolId { get; init; }

    /// <summary>The zones of the pool, with <c>;</c> between them.</summary>
    [JsonPropertyName("zone_list")]
    public string ZoneList { get; init => field = value ?? ""; } = "";

    /// <summary>The observers with its units, with commas between them.</summary>
    [JsonPropertyName("observer_list")]
    public string ObserverList { get; init => field = value ?? ""; } = "";

    /// <summary>The number of units in each zone.</summary>
    [JsonPropertyName("unit_num")]
    public long UnitNum { get; init; }

    /// <summary>The size of the units; null when it is not known.</summary>
    [JsonPropertyName("unit_config")]
    public UnitConfig? UnitConfig { get; init; }
}
