using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>The metrics to read, and the time range.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricQuery
{
    /// <summary>The labels that a series must have; null for all series.</summary>
    [JsonPropertyName("labels")]
    public IReadOnlyList<KeyValue>? Labels { get; init; }

    /// <summary>The labels to group series by; null for none.</summary>
    [JsonPropertyName("group_labels")]
    public IReadOnlyList<string>? GroupLabels { get; init; }

    /// <summary>The time range, which the server requires; null for none.</summary>
    [JsonPropertyName("query_range")]
    public MetricQueryRange? QueryRange { get; init; }

    /// <summary>The keys of the metrics to read.</summary>
    [JsonPropertyName("metrics")]
    public IReadOnlyList<string>? Metrics { get; init; }
}
