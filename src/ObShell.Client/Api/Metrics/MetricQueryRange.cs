using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Metric query range.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricQueryRange
{
    /// <summary>The start timestamp.</summary>
    [JsonPropertyName("start_timestamp")]
    public double? StartTimestamp { get; init; }

    /// <summary>The end timestamp.</summary>
    [JsonPropertyName("end_timestamp")]
    public double? EndTimestamp { get; init; }

    /// <summary>The step.</summary>
    [JsonPropertyName("step")]
    public long? Step { get; init; }
}
