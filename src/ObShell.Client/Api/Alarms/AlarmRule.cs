using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Alarm rule.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record AlarmRule
{
    /// <summary>The state.</summary>
    [JsonPropertyName("state")]
    public AlarmRuleState State { get; init; }

    /// <summary>The keep firing for.</summary>
    [JsonPropertyName("keep_firing_for")]
    public long KeepFiringFor { get; init; }

    /// <summary>The health.</summary>
    [JsonPropertyName("health")]
    public AlarmRuleHealth Health { get; init; }

    /// <summary>The last evaluation.</summary>
    [JsonPropertyName("last_evaluation")]
    public long LastEvaluation { get; init; }

    /// <summary>The evaluation time.</summary>
    [JsonPropertyName("evaluation_time")]
    public double EvaluationTime { get; init; }

    /// <summary>The last error.</summary>
    [JsonPropertyName("last_error")]
    public string LastError { get; init => field = value ?? ""; } = "";

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The instance type.</summary>
    [JsonPropertyName("instance_type")]
    public AlarmInstanceType InstanceType { get; init; }

    /// <summary>The type.</summary>
    [JsonPropertyName("type")]
    public AlarmRuleType Type { get; init; }

    /// <summary>The query.</summary>
    [JsonPropertyName("query")]
    public string Query { get; init => field = value ?? ""; } = "";

    /// <summary>The duration.</summary>
    [JsonPropertyName("duration")]
    public long Duration { get; init; }

    /// <summary>The labels.</summary>
    [JsonPropertyName("labels")]
    public IReadOnlyList<KeyValue> Labels { get; init => field = value ?? []; } = [];

    /// <summary>The severity.</summary>
    [JsonPropertyName("severity")]
    public AlarmSeverity Severity { get; init; }

    /// <summary>The summary.</summary>
    [JsonPropertyName("summary")]
    public string Summary { get; init => field = value ?? ""; } = "";

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";
}
