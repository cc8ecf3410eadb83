using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Dead lock.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record DeadLock
{
    /// <summary>The event id.</summary>
    [JsonPropertyName("event_id")]
    public string EventId { get; init => field = value ?? ""; } = "";

    /// <summary>The report time.</summary>
    [JsonPropertyName("report_time")]
    public ServerTime ReportTime { get; init; }

    /// <summary>The size.</summary>
    [JsonPropertyName("size")]
    public long Size { get; init; }

    /// <summary>The nodes.</summary>
    [JsonPropertyName("nodes")]
    public IReadOnlyList<DeadLockNode> Nodes { get; init => field = value ?? []; } = [];
}
