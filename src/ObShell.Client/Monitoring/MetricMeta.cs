using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>The description of a metric.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricMeta
{
    /// <summary>The name, in the language of the request.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The unit of the values, such as <c>times/s</c>.</summary>
    [JsonPropertyName("unit")]
    public string Unit { get; init => field = value ?? ""; } = "";

    /// <summary>The description, in the language of the request.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>The key to request it with.</summary>
    [JsonPropertyName("key")]
    public string Key { get; init => field = value ?? ""; } = "";
}
