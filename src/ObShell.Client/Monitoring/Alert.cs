using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>An alert.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record Alert
{
    /// <summary>The fingerprint that identifies the alert.</summary>
    [JsonPropertyName("fingerprint")]
    public string Fingerprint { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the rule that raised the alert.</summary>
    [JsonPropertyName("rule")]
    public string Rule { get; init => field = value ?? ""; } = "";

    /// <summary>The severity of the alert.</summary>
    [JsonPropertyName("severity")]
    public AlarmSeverity Severity { get; init; }

    /// <summary>The object that the alert applies to; null if the server does not report it.</summary>
    [JsonPropertyName("instance")]
    public AlarmInstance? Instance { get; init; }

    /// <summary>When the alert was raised.</summary>
    [JsonPropertyName("starts_at")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset StartsAt { get; init; }

    /// <summary>When it was last modified.</summary>
    [JsonPropertyName("updated_at")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When the alert ended, or will end unless it is raised again.</summary>
    [JsonPropertyName("ends_at")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset EndsAt { get; init; }

    /// <summary>Whether the alert is active, and what suppresses it; null if the server does not report it.</summary>
    [JsonPropertyName("status")]
    public AlertStatus? Status { get; init; }

    /// <summary>The labels of the alert.</summary>
    [JsonPropertyName("labels")]
    public IReadOnlyList<KeyValue> Labels { get; init => field = value ?? []; } = [];

    /// <summary>A one-line summary.</summary>
    [JsonPropertyName("summary")]
    public string Summary { get; init => field = value ?? ""; } = "";

    /// <summary>A detailed description.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";
}
