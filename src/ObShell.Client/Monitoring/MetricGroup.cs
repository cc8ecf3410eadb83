using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>A group of metrics that belong in one chart.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricGroup
{
    /// <summary>The name, in the language of the request.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The description, in the language of the request.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>The metrics of the group.</summary>
    [JsonPropertyName("metrics")]
    public IReadOnlyList<MetricMeta> Metrics { get; init => field = value ?? []; } = [];
}
