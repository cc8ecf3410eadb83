using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Tenant compaction history.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record TenantCompactionHistory
{
    /// <summary>The tenant id.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The tenant name.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public CompactionStatus Status { get; init; }

    /// <summary>The cost time.</summary>
    [JsonPropertyName("cost_time")]
    public long CostTime { get; init; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("start_time")]
    public ServerTime StartTime { get; init; }

    /// <summary>The last finish time.</summary>
    [JsonPropertyName("last_finish_time")]
    public ServerTime LastFinishTime { get; init; }
}
