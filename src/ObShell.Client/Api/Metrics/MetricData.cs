using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Metric data.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricData
{
    /// <summary>The metric.</summary>
    [JsonPropertyName("metric")]
    public MetricSeries Metric { get; init => field = value ?? new(); } = new();

    /// <summary>The values.</summary>
    [JsonPropertyName("values")]
    public IReadOnlyList<MetricValue> Values { get; init => field = value ?? []; } = [];
}
