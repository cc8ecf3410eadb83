using System.Text.Json.Serialization;

namespace ObShell.Client;

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

    /// <summary>When it was raised, in seconds since 1970 UTC.</summary>
    [JsonPropertyName("starts_at")]
    public long StartsAt { get; init; }

    /// <summary>When it was last changed, in seconds since 1970 UTC.</summary>
    [JsonPropertyName("updated_at")]
    public long UpdatedAt { get; init; }

    /// <summary>When it ended, or will have ended unless it is raised again, in seconds since 1970 UTC.</summary>
    [JsonPropertyName("ends_at")]
    public long EndsAt { get; init; }

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
