using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Metric query.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricQuery
{
    /// <summary>The labels.</summary>
    [JsonPropertyName("labels")]
    public IReadOnlyList<KeyValue>? Labels { get; init; }

    /// <summary>The group labels.</summary>
    [JsonPropertyName("group_labels")]
    public IReadOnlyList<string>? GroupLabels { get; init; }

    /// <summary>The query range.</summary>
    [JsonPropertyName("query_range")]
    public MetricQueryRange? QueryRange { get; init; }

    /// <summary>The metrics.</summary>
    [JsonPropertyName("metrics")]
    public IReadOnlyList<string>? Metrics { get; init; }
}
