using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>A resource pool: units in some zones, for one tenant.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record ResourcePool
{
    /// <summary>The id of the pool.</summary>
    [JsonPropertyName("id")]
    public long Id { get; init; }

    /// <summary>The name of the pool.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The zones of the pool, separated by <c>;</c>.</summary>
    [JsonPropertyName("zone_list")]
    public string ZoneList { get; init => field = value ?? ""; } = "";

    /// <summary>The number of units in each zone.</summary>
    [JsonPropertyName("unit_num")]
    public long UnitNum { get; init; }

    /// <summary>The number of units in each zone, as the view reports it; the server may return 0.</summary>
    [JsonPropertyName("UnitCount")]
    public long UnitCount { get; init; }

    /// <summary>The id of the unit configuration.</summary>
    [JsonPropertyName("unit_config_id")]
    public long UnitConfigId { get; init; }

    /// <summary>The id of the tenant that uses the pool; 0 or -1 if there is none.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The replica type of the pool.</summary>
    [JsonPropertyName("replica_type")]
    public ReplicaType ReplicaType { get; init; }

    /// <summary>When it was created, with the server's offset.</summary>
    [JsonPropertyName("CreateTime")]
    public ServerTime CreateTime { get; init; }

    /// <summary>When it was last modified, with the server's offset.</summary>
    [JsonPropertyName("ModifyTime")]
    public ServerTime ModifyTime { get; init; }
}
