using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>The conditions for listing alarm rules; a rule must meet all of them.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record AlarmRuleFilter
{
    /// <summary>The type of object that the rules apply to; null for all.</summary>
    /// <exception cref="ArgumentException">The value is not one that OBShell knows.</exception>
    [JsonPropertyName("instance_type")]
    public AlarmInstanceType? InstanceType { get; init => field = Required.Known(value); }

    /// <summary>The severity of the rules; null for all.</summary>
    /// <exception cref="ArgumentException">The value is not one that OBShell knows.</exception>
    [JsonPropertyName("severity")]
    public AlarmSeverity? Severity { get; init => field = Required.Known(value); }

    /// <summary>Text that the rules contain; null for all.</summary>
    [JsonPropertyName("keyword")]
    public string? Keyword { get; init; }
}
