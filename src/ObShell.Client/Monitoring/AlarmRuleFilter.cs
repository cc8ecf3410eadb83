using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>Which rules to list: those that fit everything that is given.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record AlarmRuleFilter
{
    /// <summary>Only rules about this kind of thing; null for all.</summary>
    /// <exception cref="ArgumentException">The value is not one that OBShell knows.</exception>
    [JsonPropertyName("instance_type")]
    public AlarmInstanceType? InstanceType { get; init => field = Required.Known(value); }

    /// <summary>Only rules of this severity; null for all.</summary>
    /// <exception cref="ArgumentException">The value is not one that OBShell knows.</exception>
    [JsonPropertyName("severity")]
    public AlarmSeverity? Severity { get; init => field = Required.Known(value); }

    /// <summary>Only rules with this text in them; null for all.</summary>
    [JsonPropertyName("keyword")]
    public string? Keyword { get; init; }
}
