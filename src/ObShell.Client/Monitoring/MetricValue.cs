using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>A value at a moment.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricValue
{
    /// <summary>The value, in the unit of the metric.</summary>
    [JsonPropertyName("value")]
    public double Value { get; init; }

    /// <summary>The moment.</summary>
    [JsonPropertyName("timestamp")]
    [JsonConverter(typeof(UnixFractionalSecondsConverter))]
    public DateTimeOffset Timestamp { get; init; }
}
