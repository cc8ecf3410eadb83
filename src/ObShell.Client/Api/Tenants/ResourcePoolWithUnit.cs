using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Resource pool with unit.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record ResourcePoolWithUnit
{
    /// <summary>The pool name.</summary>
    [JsonPropertyName("pool_name")]
    public string PoolName { get; init => field = value ?? ""; } = "";

    /// <summary>The pool id.</summary>
    [JsonPropertyName("pool_id")]
    public long PoolId { get; init; }

    /// <summary>The zone list.</summary>
    [JsonPropertyName("zone_list")]
    public string ZoneList { get; init => field = value ?? ""; } = "";

    /// <summary>The observer list.</summary>
    [JsonPropertyName("observer_list")]
    public string ObserverList { get; init => field = value ?? ""; } = "";

    /// <summary>The unit num.</summary>
    [JsonPropertyName("unit_num")]
    public long UnitNum { get; init; }

    /// <summary>The unit config.</summary>
    [JsonPropertyName("unit_config")]
    public TenantUnitConfig? UnitConfig { get; init; }
}
