using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>A series of values of a metric.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricData
{
    /// <summary>The metric and the labels of the series.</summary>
    [JsonPropertyName("metric")]
    public MetricSeries Metric { get; init => field = value ?? new(); } = new();

    /// <summary>The values, oldest first.</summary>
    [JsonPropertyName("values")]
    public IReadOnlyList<MetricValue> Values { get; init => field = value ?? []; } = [];
}
