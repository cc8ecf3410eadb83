using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>A silencer, which suppresses alerts for a period of time.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record Silencer
{
    /// <summary>The id of the silencer.</summary>
    [JsonPropertyName("id")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The objects whose alerts are silenced.</summary>
    [JsonPropertyName("instances")]
    public IReadOnlyList<AlarmInstance> Instances { get; init => field = value ?? []; } = [];

    /// <summary>The state of the silencer; null if the server does not report it.</summary>
    [JsonPropertyName("status")]
    public SilenceStatus? Status { get; init; }

    /// <summary>When it was last modified.</summary>
    [JsonPropertyName("updated_at")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The names of the rules whose alerts are silenced.</summary>
    [JsonPropertyName("rules")]
    public IReadOnlyList<string> Rules { get; init => field = value ?? []; } = [];

    /// <summary>The reason for the silencer.</summary>
    [JsonPropertyName("comment")]
    public string Comment { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the creator.</summary>
    [JsonPropertyName("created_by")]
    public string CreatedBy { get; init => field = value ?? ""; } = "";

    /// <summary>When the silencer starts.</summary>
    [JsonPropertyName("starts_at")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset StartsAt { get; init; }

    /// <summary>When the silencer ends.</summary>
    [JsonPropertyName("ends_at")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset EndsAt { get; init; }

    /// <summary>The conditions on the labels of the silenced alerts.</summary>
    [JsonPropertyName("matchers")]
    public IReadOnlyList<AlarmMatcher> Matchers { get; init => field = value ?? []; } = [];
}
