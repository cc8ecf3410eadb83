using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>A silencer: it keeps alerts quiet for a while.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record Silencer
{
    /// <summary>The id of the silencer.</summary>
    [JsonPropertyName("id")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The things whose alerts it keeps quiet.</summary>
    [JsonPropertyName("instances")]
    public IReadOnlyList<AlarmInstance> Instances { get; init => field = value ?? []; } = [];

    /// <summary>Whether it is at work; null when the server does not tell.</summary>
    [JsonPropertyName("status")]
    public SilenceStatus? Status { get; init; }

    /// <summary>When it was last changed.</summary>
    [JsonPropertyName("updated_at")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The names of the rules whose alerts it keeps quiet.</summary>
    [JsonPropertyName("rules")]
    public IReadOnlyList<string> Rules { get; init => field = value ?? []; } = [];

    /// <summary>Why it is there.</summary>
    [JsonPropertyName("comment")]
    public string Comment { get; init => field = value ?? ""; } = "";

    /// <summary>Who made it.</summary>
    [JsonPropertyName("created_by")]
    public string CreatedBy { get; init => field = value ?? ""; } = "";

    /// <summary>When it begins.</summary>
    [JsonPropertyName("starts_at")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset StartsAt { get; init; }

    /// <summary>When it ends.</summary>
    [JsonPropertyName("ends_at")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset EndsAt { get; init; }

    /// <summary>The labels of the alerts that it keeps quiet.</summary>
    [JsonPropertyName("matchers")]
    public IReadOnlyList<AlarmMatcher> Matchers { get; init => field = value ?? []; } = [];
}
