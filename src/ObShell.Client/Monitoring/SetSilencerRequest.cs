using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>A silencer to create or update.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record SetSilencerRequest
{
    /// <summary>The id of the silencer to update; null to create one.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>The objects whose alerts are silenced, all of one type and in one cluster. Their names are regular expressions.</summary>
    /// <exception cref="ArgumentException">The value is null or empty, or contains an instance whose type OBShell does not know.</exception>
    [JsonPropertyName("instances")]
    public required IReadOnlyList<AlarmInstance> Instances { get; init => field = RequiredInstances.Instances(value); }

    /// <summary>The names of the rules whose alerts are silenced, as regular expressions. An empty list silences only alerts that no rule raised.</summary>
    /// <exception cref="ArgumentException">The value is null or contains null.</exception>
    [JsonPropertyName("rules")]
    public required IReadOnlyList<string> Rules { get; init => field = Required.Object(Required.NoNulls(value)); }

    /// <summary>The reason for the silencer.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("comment")]
    public required string Comment { get; init => field = Required.Text(value); }

    /// <summary>The name of the creator.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("created_by")]
    public required string CreatedBy { get; init => field = Required.Text(value); }

    /// <summary>When the silencer starts. OBShell requires a value but ignores it: the silencer starts immediately.</summary>
    /// <exception cref="ArgumentException">The value is not after 1970.</exception>
    [JsonPropertyName("starts_at")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public required DateTimeOffset StartsAt { get; init => field = Required.Moment(value); }

    /// <summary>When the silencer ends.</summary>
    /// <exception cref="ArgumentException">The value is not after 1970.</exception>
    [JsonPropertyName("ends_at")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public required DateTimeOffset EndsAt { get; init => field = Required.Moment(value); }

    /// <summary>The conditions on the labels of the alerts to silence. With an empty list, only the instances and rules decide.</summary>
    /// <exception cref="ArgumentException">The value is null or contains null.</exception>
    [JsonPropertyName("matchers")]
    public required IReadOnlyList<AlarmMatcher> Matchers { get; init => field = Required.Object(Required.NoNulls(value)); }
}
