using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Silencer.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record Silencer
{
    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The instances.</summary>
    [JsonPropertyName("instances")]
    public IReadOnlyList<AlarmInstance> Instances { get; init => field = value ?? []; } = [];

    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public SilenceStatus? Status { get; init; }

    /// <summary>The updated at.</summary>
    [JsonPropertyName("updated_at")]
    public long UpdatedAt { get; init; }

    /// <summary>The rules.</summary>
    [JsonPropertyName("rules")]
    public IReadOnlyList<string> Rules { get; init => field = value ?? []; } = [];

    /// <summary>The comment.</summary>
    [JsonPropertyName("comment")]
    public string Comment { get; init => field = value ?? ""; } = "";

    /// <summary>The created by.</summary>
    [JsonPropertyName("created_by")]
    public string CreatedBy { get; init => field = value ?? ""; } = "";

    /// <summary>The starts at.</summary>
    [JsonPropertyName("starts_at")]
    public long StartsAt { get; init; }

    /// <summary>The ends at.</summary>
    [JsonPropertyName("ends_at")]
    public long EndsAt { get; init; }

    /// <summary>The matchers.</summary>
    [JsonPropertyName("matchers")]
    public IReadOnlyList<AlarmMatcher> Matchers { get; init => field = value ?? []; } = [];
}
