using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Metric class.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricClass
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>The key.</summary>
    [JsonPropertyName("key")]
    public string Key { get; init => field = value ?? ""; } = "";

    /// <summary>The metric groups.</summary>
    [JsonPropertyName("metric_groups")]
    public IReadOnlyList<MetricGroup> MetricGroups { get; init => field = value ?? []; } = [];
}
