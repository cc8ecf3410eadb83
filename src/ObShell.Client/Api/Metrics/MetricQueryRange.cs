using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>A stretch of time, and how fine it is looked at.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricQueryRange
{
    /// <summary>The beginning, in seconds since 1970 UTC.</summary>
    [JsonPropertyName("start_timestamp")]
    public double? StartTimestamp { get; init; }

    /// <summary>The end, in seconds since 1970 UTC.</summary>
    [JsonPropertyName("end_timestamp")]
    public double? EndTimestamp { get; init; }

    /// <summary>The distance between two values, in seconds.</summary>
    [JsonPropertyName("step")]
    public long? Step { get; init; }
}
