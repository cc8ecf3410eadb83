using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Key value.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record KeyValue
{
    /// <summary>The key.</summary>
    [JsonPropertyName("key")]
    public string Key { get; init => field = value ?? ""; } = "";

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get; init => field = value ?? ""; } = "";
}
