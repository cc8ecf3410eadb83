using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client.Jobs;

/// <summary>How far a job has come, as it is kept in a checkpoint.</summary>
internal sealed record JobState
{
    /// <summary>The form of this record. A checkpoint of a later form is refused.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The job and what tells it from others.</summary>
    public string Job { get; init; } = "";

    /// <summary>What the plan depends on.</summary>
    public Dictionary<string, string> Facts { get; init; } = [];

    /// <summary>The steps that were begun, by name.</summary>
    public Dictionary<string, JobStepState> Steps { get; init; } = [];

    public string ToJson() => JsonSerializer.Serialize(this, JobsJson.Default.JobState);

    /// <exception cref="InvalidOperationException">The text is no checkpoint, or that of another job.</exception>
    public static JobState Parse(string json, string job)
    {
        JobState? state;
        try
        {
            state = JsonSerializer.Deserialize(json, JobsJson.Default.JobState);
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException("The checkpoint cannot be read: it is not the JSON of a job.", exception);
        }

        return state switch
        {
            null or { Version: not 1 } => throw new InvalidOperationException("The checkpoint was written by another version of the library."),
            _ when state.Job != job => throw new InvalidOperationException($"The checkpoint is that of another job, {state.Job}, and this one is {job}. Use another checkpoint, or delete it if that job is not to go on."),
            _ => state,
        };
    }
}

/// <summary>A step that was begun.</summary>
/// <param name="BegunAt">When it was begun, by the clock of the machine.</param>
internal sealed record JobStepState(DateTimeOffset BegunAt)
{
    /// <summary>The id of its DAG; null as long as it is not known.</summary>
    public string? Dag { get; init; }

    public bool IsDone { get; init; }
}

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JobState))]
internal sealed partial class JobsJson : JsonSerializerContext;
