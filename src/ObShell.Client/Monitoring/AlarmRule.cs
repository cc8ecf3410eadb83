using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>An alarm rule, which raises alerts.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record AlarmRule
{
    /// <summary>Whether the rule currently raises alerts.</summary>
    [JsonPropertyName("state")]
    public AlarmRuleState State { get; init; }

    /// <summary>How long the rule continues to raise alerts after its condition has ended.</summary>
    [JsonPropertyName("keep_firing_for")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan KeepFiringFor { get; init; }

    /// <summary>Whether the rule can be evaluated.</summary>
    [JsonPropertyName("health")]
    public AlarmRuleHealth Health { get; init; }

    /// <summary>When the rule was last evaluated.</summary>
    [JsonPropertyName("last_evaluation")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset LastEvaluation { get; init; }

    /// <summary>How long the last evaluation took.</summary>
    [JsonPropertyName("evaluation_time")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan EvaluationTime { get; init; }

    /// <summary>The error of the last evaluation; empty if it succeeded.</summary>
    [JsonPropertyName("last_error")]
    public string LastError { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the rule.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The type of object that the rule applies to.</summary>
    [JsonPropertyName("instance_type")]
    public AlarmInstanceType InstanceType { get; init; }

    /// <summary>Whether the rule is built in or user-defined.</summary>
    [JsonPropertyName("type")]
    public AlarmRuleType Type { get; init; }

    /// <summary>The condition, as a PromQL expression.</summary>
    [JsonPropertyName("query")]
    public string Query { get; init => field = value ?? ""; } = "";

    /// <summary>How long the condition must hold before alerts are raised.</summary>
    [JsonPropertyName("duration")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Duration { get; init; }

    /// <summary>The labels of the rule's alerts.</summary>
    [JsonPropertyName("labels")]
    public IReadOnlyList<KeyValue> Labels { get; init => field = value ?? []; } = [];

    /// <summary>The severity of the rule's alerts.</summary>
    [JsonPropertyName("severity")]
    public AlarmSeverity Severity { get; init; }

    /// <summary>A one-line summary.</summary>
    [JsonPropertyName("summary")]
    public string Summary { get; init => field = value ?? ""; } = "";

    /// <summary>A detailed description.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";
}
