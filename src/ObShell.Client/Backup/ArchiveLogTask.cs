using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Archive log task.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record ArchiveLogTask
{
    /// <summary>The tenant id.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The tenant name.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The round id.</summary>
    [JsonPropertyName("round_id")]
    public long RoundId { get; init; }

    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public ArchiveLogStatus Status { get; init; }

    /// <summary>The path.</summary>
    [JsonPropertyName("path")]
    public string Path { get; init => field = value ?? ""; } = "";

    /// <summary>The delay.</summary>
    [JsonPropertyName("delay")]
    public double Delay { get; init; }

    /// <summary>The checkpoint.</summary>
    [JsonPropertyName("checkpoint")]
    public ServerTime Checkpoint { get; init; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("start_time")]
    public ServerTime StartTime { get; init; }
}
