using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Put silencer request.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record PutSilencerRequest
{
    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>The instances.</summary>
    /// <exception cref="ArgumentException">The value is null or empty, or has an instance without a type that OBShell knows.</exception>
    [JsonPropertyName("instances")]
    public required IReadOnlyList<AlarmInstance> Instances { get; init => field = Required.Instances(value); }

    /// <summary>The rules.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("rules")]
    public required IReadOnlyList<string> Rules { get; init => field = Required.Items(value); }

    /// <summary>The comment.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("comment")]
    public required string Comment { get; init => field = Required.Text(value); }

    /// <summary>The created by.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("created_by")]
    public required string CreatedBy { get; init => field = Required.Text(value); }

    /// <summary>The starts at.</summary>
    /// <exception cref="ArgumentException">The value is 0, which OBShell takes for a missing one.</exception>
    [JsonPropertyName("starts_at")]
    public required long StartsAt { get; init => field = Required.Number(value); }

    /// <summary>The ends at.</summary>
    /// <exception cref="ArgumentException">The value is 0, which OBShell takes for a missing one.</exception>
    [JsonPropertyName("ends_at")]
    public required long EndsAt { get; init => field = Required.Number(value); }

    /// <summary>The matchers.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("matchers")]
    public required IReadOnlyList<AlarmMatcher> Matchers { get; init => field = Required.Items(value); }
}
