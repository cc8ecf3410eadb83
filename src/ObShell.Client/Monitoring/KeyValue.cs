using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>A label and its value.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record KeyValue
{
    /// <summary>The name of the label.</summary>
    [JsonPropertyName("key")]
    public string Key { get; init => field = value ?? ""; } = "";

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get; init => field = value ?? ""; } = "";
}
