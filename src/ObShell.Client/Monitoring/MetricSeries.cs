using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>The metric and the labels of a series.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricSeries
{
    /// <summary>The key of the metric.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The labels.</summary>
    [JsonPropertyName("labels")]
    public IReadOnlyList<KeyValue> Labels { get; init => field = value ?? []; } = [];
}
