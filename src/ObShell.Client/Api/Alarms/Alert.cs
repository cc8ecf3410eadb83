using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Alert.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record Alert
{
    /// <summary>The fingerprint.</summary>
    [JsonPropertyName("fingerprint")]
    public string Fingerprint { get; init => field = value ?? ""; } = "";

    /// <summary>The rule.</summary>
    [JsonPropertyName("rule")]
    public string Rule { get; init => field = value ?? ""; } = "";

    /// <summary>The severity.</summary>
    [JsonPropertyName("severity")]
    public AlarmSeverity Severity { get; init; }

    /// <summary>The instance.</summary>
    [JsonPropertyName("instance")]
    public AlarmInstance? Instance { get; init; }

    /// <summary>The starts at.</summary>
    [JsonPropertyName("starts_at")]
    public long StartsAt { get; init; }

    /// <summary>The updated at.</summary>
    [JsonPropertyName("updated_at")]
    public long UpdatedAt { get; init; }

    /// <summary>The ends at.</summary>
    [JsonPropertyName("ends_at")]
    public long EndsAt { get; init; }

    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public AlertStatus? Status { get; init; }

    /// <summary>The labels.</summary>
    [JsonPropertyName("labels")]
    public IReadOnlyList<KeyValue> Labels { get; init => field = value ?? []; } = [];

    /// <summary>The summary.</summary>
    [JsonPropertyName("summary")]
    public string Summary { get; init => field = value ?? ""; } = "";

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";
}
