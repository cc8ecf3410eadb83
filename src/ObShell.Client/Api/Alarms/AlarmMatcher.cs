using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Alarm matcher.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record AlarmMatcher
{
    /// <summary>The is regex.</summary>
    [JsonPropertyName("is_regex")]
    public bool IsRegex { get; init; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get; init => field = value ?? ""; } = "";
}
