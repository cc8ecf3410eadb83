using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>How long a compaction of a tenant took.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record TenantCompactionHistory
{
    /// <summary>The id of the tenant.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The name of the tenant.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

    /// <summary>What compaction is doing.</summary>
    [JsonPropertyName("status")]
    public CompactionStatus Status { get; init; }

    /// <summary>How long it took, or has taken so far.</summary>
    [JsonPropertyName("cost_time")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan CostTime { get; init; }

    /// <summary>When it started, with the server's offset.</summary>
    [JsonPropertyName("start_time")]
    public ServerTime StartTime { get; init; }

    /// <summary>When the last one finished, with the server's offset; before <see cref="StartTime"/> while one runs.</summary>
    [JsonPropertyName("last_finish_time")]
    public ServerTime LastFinishTime { get; init; }
}
