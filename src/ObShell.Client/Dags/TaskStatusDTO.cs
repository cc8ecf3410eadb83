using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>The common members of DAGs, nodes and sub-tasks.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public abstract record TaskStatusDTO
{
    private protected TaskStatusDTO()
    {
    }

    /// <summary>The state.</summary>
    [JsonPropertyName("state")]
    public DagState State { get; init; }

    /// <summary>The last requested operator.</summary>
    [JsonPropertyName("operator")]
    public DagOperator Operator { get; init; }

    /// <summary>When it started; before that, when it was created. Not set for a while after a retry or a rollback.</summary>
    [JsonPropertyName("start_time")]
    public ServerTime StartTime { get; init; }

    /// <summary>When it ended; before that, when it was created. Not set for a while after a retry or a rollback.</summary>
    [JsonPropertyName("end_time")]
    public ServerTime EndTime { get; init; }

    /// <summary>Free-form data that the server stores with it; null if there is none, or without details.</summary>
    [JsonPropertyName("additional_data")]
    public IReadOnlyDictionary<string, JsonElement>? AdditionalData { get; init; }
}
