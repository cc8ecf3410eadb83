using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>Which metrics to read, and when.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricQuery
{
    /// <summary>The labels that the series have to have; null for all series.</summary>
    [JsonPropertyName("labels")]
    public IReadOnlyList<KeyValue>? Labels { get; init; }

    /// <summary>The labels by which series are put together; null for none.</summary>
    [JsonPropertyName("group_labels")]
    public IReadOnlyList<string>? GroupLabels { get; init; }

    /// <summary>The time; null for none, which the server does not take.</summary>
    [JsonPropertyName("query_range")]
    public MetricQueryRange? QueryRange { get; init; }

    /// <summary>The keys of the metrics.</summary>
    [JsonPropertyName("metrics")]
    public IReadOnlyList<string>? Metrics { get; init; }
}
