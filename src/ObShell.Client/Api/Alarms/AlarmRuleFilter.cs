using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Alarm rule filter.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record AlarmRuleFilter
{
    /// <summary>The instance type.</summary>
    /// <exception cref="ArgumentException">The value is none that OBShell knows.</exception>
    [JsonPropertyName("instance_type")]
    public AlarmInstanceType? InstanceType { get; init => field = Required.Known(value); }

    /// <summary>The severity.</summary>
    /// <exception cref="ArgumentException">The value is none that OBShell knows.</exception>
    [JsonPropertyName("severity")]
    public AlarmSeverity? Severity { get; init => field = Required.Known(value); }

    /// <summary>The keyword.</summary>
    [JsonPropertyName("keyword")]
    public string? Keyword { get; init; }
}
