using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>A rule that raises alerts.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record AlarmRule
{
    /// <summary>Whether it raises alerts now.</summary>
    [JsonPropertyName("state")]
    public AlarmRuleState State { get; init; }

    /// <summary>How long it goes on after its condition has ended.</summary>
    [JsonPropertyName("keep_firing_for")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan KeepFiringFor { get; init; }

    /// <summary>Whether it can be evaluated.</summary>
    [JsonPropertyName("health")]
    public AlarmRuleHealth Health { get; init; }

    /// <summary>When it was last evaluated.</summary>
    [JsonPropertyName("last_evaluation")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset LastEvaluation { get; init; }

    /// <summary>How long that took.</summary>
    [JsonPropertyName("evaluation_time")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan EvaluationTime { get; init; }

    /// <summary>Why it could not be evaluated; empty when it could.</summary>
    [JsonPropertyName("last_error")]
    public string LastError { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the rule.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>What kind of thing it is about.</summary>
    [JsonPropertyName("instance_type")]
    public AlarmInstanceType InstanceType { get; init; }

    /// <summary>Whether it came with OBShell.</summary>
    [JsonPropertyName("type")]
    public AlarmRuleType Type { get; init; }

    /// <summary>Its condition, as an expression of Prometheus.</summary>
    [JsonPropertyName("query")]
    public string Query { get; init => field = value ?? ""; } = "";

    /// <summary>How long the condition has to hold.</summary>
    [JsonPropertyName("duration")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Duration { get; init; }

    /// <summary>The labels of its alerts.</summary>
    [JsonPropertyName("labels")]
    public IReadOnlyList<KeyValue> Labels { get; init => field = value ?? []; } = [];

    /// <summary>How severe its alerts are.</summary>
    [JsonPropertyName("severity")]
    public AlarmSeverity Severity { get; init; }

    /// <summary>What it is about, in one line.</summary>
    [JsonPropertyName("summary")]
    public string Summary { get; init => field = value ?? ""; } = "";

    /// <summary>What it is about, at length.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";
}
