using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>A stretch of time, and how fine it is looked at.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricQueryRange
{
    /// <summary>The beginning.</summary>
    [JsonPropertyName("start_timestamp")]
    [JsonConverter(typeof(UnixFractionalSecondsConverter))]
    public DateTimeOffset? StartTimestamp { get; init; }

    /// <summary>The end.</summary>
    [JsonPropertyName("end_timestamp")]
    [JsonConverter(typeof(UnixFractionalSecondsConverter))]
    public DateTimeOffset? EndTimestamp { get; init; }

    /// <summary>The distance between two values.</summary>
    [JsonPropertyName("step")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Step { get; init; }
}
