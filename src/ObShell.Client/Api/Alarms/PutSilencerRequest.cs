using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>A silencer to make or to change.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record PutSilencerRequest
{
    /// <summary>The id of the silencer to change; null makes a new one.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>The things whose alerts it keeps quiet, all of one type and of one cluster. Their names are regular expressions.</summary>
    /// <exception cref="ArgumentException">The value is null or empty, or has an instance without a type that OBShell knows.</exception>
    [JsonPropertyName("instances")]
    public required IReadOnlyList<AlarmInstance> Instances { get; init => field = Required.Instances(value); }

    /// <summary>The names of the rules whose alerts it keeps quiet, as regular expressions. With an empty list it keeps only those quiet that come from no rule.</summary>
    /// <exception cref="ArgumentException">The value is null, or has a null in it.</exception>
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

    /// <summary>A moment, in seconds since 1970 UTC, that OBShell wants and then pays no heed to: the silencer begins at once.</summary>
    /// <exception cref="ArgumentException">The value is 0, which OBShell takes for a missing one.</exception>
    [JsonPropertyName("starts_at")]
    public required long StartsAt { get; init => field = Required.Number(value); }

    /// <summary>When it ends, in seconds since 1970 UTC.</summary>
    /// <exception cref="ArgumentException">The value is 0, which OBShell takes for a missing one.</exception>
    [JsonPropertyName("ends_at")]
    public required long EndsAt { get; init => field = Required.Number(value); }

    /// <summary>The labels of the alerts that it keeps quiet. With an empty list it goes by instances and rules alone.</summary>
    /// <exception cref="ArgumentException">The value is null, or has a null in it.</exception>
    [JsonPropertyName("matchers")]
    public required IReadOnlyList<AlarmMatcher> Matchers { get; init => field = Required.Object(Required.NoNulls(value)); }
}
