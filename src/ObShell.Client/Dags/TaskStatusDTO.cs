using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>What DAGs, nodes and sub-tasks have in common.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public abstract record TaskStatusDTO
{
    private protected TaskStatusDTO()
    {
    }

    /// <summary>How far it has come.</summary>
    [JsonPropertyName("state")]
    public DagState State { get; init; }

    /// <summary>What it was last told to do.</summary>
    [JsonPropertyName("operator")]
    public DagOperator Operator { get; init; }

    /// <summary>When it started to run; before that, when it was made. Not set for a while after a retry or a rollback.</summary>
    [JsonPropertyName("start_time")]
    public ServerTime StartTime { get; init; }

    /// <summary>When it ended; before that, when it was made. Not set for a while after a retry or a rollback.</summary>
    [JsonPropertyName("end_time")]
    public ServerTime EndTime { get; init; }

    /// <summary>Free-form data that the server keeps with it; null when there is none, or when details were not asked for.</summary>
    [JsonPropertyName("additional_data")]
    public IReadOnlyDictionary<string, JsonElement>? AdditionalData { get; init; }
}
