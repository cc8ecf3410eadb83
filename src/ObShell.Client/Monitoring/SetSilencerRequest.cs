using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>A silencer to make or to change.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record SetSilencerRequest
{
    /// <summary>The id of the silencer to change; null makes a new one.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>The things whose alerts it keeps quiet, all of one type and of one cluster. Their names are regular expressions.</summary>
    /// <exception cref="ArgumentException">The value is null or empty, or has an instance without a type that OBShell knows.</exception>
    [JsonPropertyName("instances")]
    public required IReadOnlyList<AlarmInstance> Instances { get; init => field = RequiredInstances.Instances(value); }

    /// <summary>The names of the rules whose alerts it keeps quiet, as regular expressions. With an empty list it keeps only those quiet that come from no rule.</summary>
    /// <exception cref="ArgumentException">The value is null or contains null.</exception>
    [JsonPropertyName("rules")]
    public required IReadOnlyList<string> Rules { get; init => field = Required.Object(Required.NoNulls(value)); }

    /// <summary>Why it is there.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("comment")]
    public required string Comment { get; init => field = Required.Text(value); }

    /// <summary>Who makes it.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("created_by")]
    public required string CreatedBy { get; init => field = Required.Text(value); }

    /// <summary>When it starts. OBShell requires a value and ignores it: the silencer starts at once.</summary>
    /// <exception cref="ArgumentException">The value is not after 1970.</exception>
    [JsonPropertyName("starts_at")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public required DateTimeOffset StartsAt { get; init => field = Required.Moment(value); }

    /// <summary>When it ends.</summary>
    /// <exception cref="ArgumentException">The value is not after 1970.</exception>
    [JsonPropertyName("ends_at")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public required DateTimeOffset EndsAt { get; init => field = Required.Moment(value); }

    /// <summary>The labels of the alerts that it keeps quiet. With an empty list it goes by instances and rules alone.</summary>
    /// <exception cref="ArgumentException">The value is null or contains null.</exception>
    [JsonPropertyName("matchers")]
    public required IReadOnlyList<AlarmMatcher> Matchers { get; init => field = Required.Object(Required.NoNulls(value)); }
}
