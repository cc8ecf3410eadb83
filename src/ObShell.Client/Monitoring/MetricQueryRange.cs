using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>A time range and its resolution.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricQueryRange
{
    /// <summary>The start of the range.</summary>
    [JsonPropertyName("start_timestamp")]
    [JsonConverter(typeof(UnixFractionalSecondsConverter))]
    public DateTimeOffset? StartTimestamp { get; init; }

    /// <summary>The end of the range.</summary>
    [JsonPropertyName("end_timestamp")]
    [JsonConverter(typeof(UnixFractionalSecondsConverter))]
    public DateTimeOffset? EndTimestamp { get; init; }

    /// <summary>The interval between two values.</summary>
    [JsonPropertyName("step")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Step { get; init; }
}
