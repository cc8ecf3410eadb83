using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>A round of log archiving of a tenant. OBShell does not list rounds that are stopped, interrupted or being suspended.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record ArchiveLogTask
{
    /// <summary>The id of the tenant.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The name of the tenant. The server returns an empty value.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the round.</summary>
    [JsonPropertyName("round_id")]
    public long RoundId { get; init; }

    /// <summary>The status of the round.</summary>
    [JsonPropertyName("status")]
    public ArchiveLogStatus Status { get; init; }

    /// <summary>The location of the archived logs.</summary>
    [JsonPropertyName("path")]
    public string Path { get; init => field = value ?? ""; } = "";

    /// <summary>The current lag of log archiving.</summary>
    [JsonPropertyName("delay")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Delay { get; init; }

    /// <summary>The time up to which logs are archived, with the server's offset.</summary>
    [JsonPropertyName("checkpoint")]
    public ServerTime Checkpoint { get; init; }

    /// <summary>The time from which logs are archived, with the server's offset.</summary>
    [JsonPropertyName("start_time")]
    public ServerTime StartTime { get; init; }
}
