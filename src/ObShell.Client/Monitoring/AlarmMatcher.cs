using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>A condition on a label of an alert.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record AlarmMatcher
{
    /// <summary>Whether the value is a regular expression.</summary>
    [JsonPropertyName("is_regex")]
    public bool IsRegex { get; init; }

    /// <summary>The name of the label.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The value of the label, or a regular expression that it must match.</summary>
    [JsonPropertyName("value")]
    public string Value { get; init => field = value ?? ""; } = "";
}
