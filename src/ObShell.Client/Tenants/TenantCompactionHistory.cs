using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The duration of a tenant's compaction.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record TenantCompactionHistory
{
    /// <summary>The id of the tenant.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The name of the tenant.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The status of the compaction.</summary>
    [JsonPropertyName("status")]
    public CompactionStatus Status { get; init; }

    /// <summary>The duration, so far if it is still running.</summary>
    [JsonPropertyName("cost_time")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan CostTime { get; init; }

    /// <summary>When the compaction started, with the server's offset.</summary>
    [JsonPropertyName("start_time")]
    public ServerTime StartTime { get; init; }

    /// <summary>When the last compaction finished, with the server's offset; earlier than <see cref="StartTime"/> while one is running.</summary>
    [JsonPropertyName("last_finish_time")]
    public ServerTime LastFinishTime { get; init; }
}
