using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Metric meta.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricMeta
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The unit.</summary>
    [JsonPropertyName("unit")]
    public string Unit { get; init => field = value ?? ""; } = "";

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>The key.</summary>
    [JsonPropertyName("key")]
    public string Key { get; init => field = value ?? ""; } = "";
}
