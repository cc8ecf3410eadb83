using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>The value of a metric at a point in time.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricValue
{
    /// <summary>The value, in the unit of the metric.</summary>
    [JsonPropertyName("value")]
    public double Value { get; init; }

    /// <summary>The time of the value.</summary>
    [JsonPropertyName("timestamp")]
    [JsonConverter(typeof(UnixFractionalSecondsConverter))]
    public DateTimeOffset Timestamp { get; init; }
}
