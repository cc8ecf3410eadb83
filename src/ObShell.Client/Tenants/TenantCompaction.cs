using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The state of a tenant's major compaction.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record TenantCompaction
{
    /// <summary>The id of the tenant.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The SCN of the last freeze, in nanoseconds since 1970 UTC.</summary>
    [JsonPropertyName("frozen_scn")]
    public long FrozenScn { get; init; }

    /// <summary>When the last freeze happened, with the server's offset.</summary>
    [JsonPropertyName("frozen_time")]
    public ServerTime FrozenTime { get; init; }

    /// <summary>The SCN up to which compaction was requested, in nanoseconds since 1970 UTC.</summary>
    [JsonPropertyName("global_broadcast_scn")]
    public long GlobalBroadcastScn { get; init; }

    /// <summary>The SCN of the last finished compaction, in nanoseconds since 1970 UTC.</summary>
    [JsonPropertyName("last_scn")]
    public long LastScn { get; init; }

    /// <summary>When the last compaction finished, with the server's offset.</summary>
    [JsonPropertyName("last_finish_time")]
    public ServerTime LastFinishTime { get; init; }

    /// <summary>When the last compaction started, with the server's offset.</summary>
    [JsonPropertyName("start_time")]
    public ServerTime StartTime { get; init; }

    /// <summary>The status of the compaction.</summary>
    [JsonPropertyName("status")]
    public CompactionStatus Status { get; init; }

    /// <summary>Whether compaction has failed.</summary>
    [JsonPropertyName("is_error")]
    [JsonConverter(typeof(YesNoConverter))]
    public bool HasFailed { get; init; }

    /// <summary>Whether compaction is suspended.</summary>
    [JsonPropertyName("is_suspended")]
    [JsonConverter(typeof(YesNoConverter))]
    public bool IsSuspended { get; init; }
}
