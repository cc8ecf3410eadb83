using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>A group of metrics, which belong into one chart.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricGroup
{
    /// <summary>The name, in the language of the request.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>What it is, in the language of the request.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>Its metrics.</summary>
    [JsonPropertyName("metrics")]
    public IReadOnlyList<MetricMeta> Metrics { get; init => field = value ?? []; } = [];
}
