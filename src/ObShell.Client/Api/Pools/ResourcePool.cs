using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Resource pool.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record ResourcePool
{
    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public long Id { get; init; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The zone list.</summary>
    [JsonPropertyName("zone_list")]
    public string ZoneList { get; init => field = value ?? ""; } = "";

    /// <summary>The unit num.</summary>
    [JsonPropertyName("unit_num")]
    public long UnitNum { get; init; }

    /// <summary>The unit count.</summary>
    [JsonPropertyName("UnitCount")]
    public long UnitCount { get; init; }

    /// <summary>The unit config id.</summary>
    [JsonPropertyName("unit_config_id")]
    public long UnitConfigId { get; init; }

    /// <summary>The tenant id.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The replica type.</summary>
    [JsonPropertyName("replica_type")]
    public ReplicaType ReplicaType { get; init; }

    /// <summary>The create time.</summary>
    [JsonPropertyName("CreateTime")]
    public ServerTime CreateTime { get; init; }

    /// <summary>The modify time.</summary>
    [JsonPropertyName("ModifyTime")]
    public ServerTime ModifyTime { get; init; }
}
