using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Alarm rule filter.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record AlarmRuleFilter
{
    /// <summary>The instance type.</summary>
    [JsonPropertyName("instance_type")]
    public AlarmInstanceType? InstanceType { get; init; }

    /// <summary>The severity.</summary>
    [JsonPropertyName("severity")]
    public AlarmSeverity? Severity { get; init; }

    /// <summary>The keyword.</summary>
    [JsonPropertyName("keyword")]
    public string? Keyword { get; init; }
}
