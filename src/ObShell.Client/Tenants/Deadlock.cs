using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>A deadlock that OceanBase has resolved.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record Deadlock
{
    /// <summary>The id of the event.</summary>
    [JsonPropertyName("event_id")]
    public string EventId { get; init => field = value ?? ""; } = "";

    /// <summary>When the deadlock was reported, with the server's offset.</summary>
    [JsonPropertyName("report_time")]
    public ServerTime ReportTime { get; init; }

    /// <summary>The number of transactions in the deadlock.</summary>
    [JsonPropertyName("size")]
    public long Size { get; init; }

    /// <summary>The transactions in the deadlock.</summary>
    [JsonPropertyName("nodes")]
    public IReadOnlyList<DeadlockNode> Nodes { get; init => field = value ?? []; } = [];
}
