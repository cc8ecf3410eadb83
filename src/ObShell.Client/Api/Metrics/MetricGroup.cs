using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Metric group.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricGroup
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>The metrics.</summary>
    [JsonPropertyName("metrics")]
    public IReadOnlyList<MetricMeta> Metrics { get; init => field = value ?? []; } = [];
}
