using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>An alert.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record Alert
{
    /// <summary>What the alert is known by.</summary>
    [JsonPropertyName("fingerprint")]
    public string Fingerprint { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the rule that raised it.</summary>
    [JsonPropertyName("rule")]
    public string Rule { get; init => field = value ?? ""; } = "";

    /// <summary>How severe it is.</summary>
    [JsonPropertyName("severity")]
    public AlarmSeverity Severity { get; init; }

    /// <summary>What it is about; null when the server does not tell.</summary>
    [JsonPropertyName("instance")]
    public AlarmInstance? Instance { get; init; }

    /// <summary>When it was raised.</summary>
    [JsonPropertyName("starts_at")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset StartsAt { get; init; }

    /// <summary>When it was last changed.</summary>
    [JsonPropertyName("updated_at")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When it ended, or will have ended unless it is raised again.</summary>
    [JsonPropertyName("ends_at")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset EndsAt { get; init; }

    /// <summary>Whether it is active; null when the server does not tell.</summary>
    [JsonPropertyName("status")]
    public AlertStatus? Status { get; init; }

    /// <summary>Its labels.</summary>
    [JsonPropertyName("labels")]
    public IReadOnlyList<KeyValue> Labels { get; init => field = value ?? []; } = [];

    /// <summary>What it is about, in one line.</summary>
    [JsonPropertyName("summary")]
    public string Summary { get; init => field = value ?? ""; } = "";

    /// <summary>What it is about, at length.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";
}
