using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Tenant compaction.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record TenantCompaction
{
    /// <summary>The tenant id.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The frozen scn.</summary>
    [JsonPropertyName("frozen_scn")]
    public long FrozenScn { get; init; }

    /// <summary>The frozen time.</summary>
    [JsonPropertyName("frozen_time")]
    public ServerTime FrozenTime { get; init; }

    /// <summary>The global broadcast scn.</summary>
    [JsonPropertyName("global_broadcast_scn")]
    public long GlobalBroadcastScn { get; init; }

    /// <summary>The last scn.</summary>
    [JsonPropertyName("last_scn")]
    public long LastScn { get; init; }

    /// <summary>The last finish time.</summary>
    [JsonPropertyName("last_finish_time")]
    public ServerTime LastFinishTime { get; init; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("start_time")]
    public ServerTime StartTime { get; init; }

    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public CompactionStatus Status { get; init; }

    /// <summary>The is error.</summary>
    [JsonPropertyName("is_error")]
    public string IsError { get; init => field = value ?? ""; } = "";

    /// <summary>The is suspended.</summary>
    [JsonPropertyName("is_suspended")]
    public string IsSuspended { get; init => field = value ?? ""; } = "";
}
