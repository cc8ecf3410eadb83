using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>A class of metrics.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricClass
{
    /// <summary>The name, in the language of the request.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The description, in the language of the request.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>The key to request it with.</summary>
    [JsonPropertyName("key")]
    public string Key { get; init => field = value ?? ""; } = "";

    /// <summary>The groups of the class.</summary>
    [JsonPropertyName("metric_groups")]
    public IReadOnlyList<MetricGroup> MetricGroups { get; init => field = value ?? []; } = [];
}
