using System.Text.Json;
using System.Text.Json.Serialization;
using ObShell.Client.Dags;

namespace ObShell.Client.Benchmarks;

/// <summary>The answer with a DAG as a program would write it down that has no library.</summary>
internal sealed record BareAnswer(
    [property: JsonPropertyName("successful")] bool Successful,
    [property: JsonPropertyName("timestamp")] DateTimeOffset Timestamp,
    [property: JsonPropertyName("traceId")] string TraceId,
    [property: JsonPropertyName("data")] BareDag Data);

internal record BareStatus
{
    [JsonPropertyName("state")]
    public string State { get; init; } = "";

    [JsonPropertyName("operator")]
    public string Operator { get; init; } = "";

    [JsonPropertyName("start_time")]
    public DateTimeOffset StartTime { get; init; }

    [JsonPropertyName("end_time")]
    public DateTimeOffset EndTime { get; init; }

    [JsonPropertyName("additional_data")]
    public IReadOnlyDictionary<string, JsonElement>? AdditionalData { get; init; }
}

internal sealed record BareDag : BareStatus
{
    [JsonPropertyName("id")]
    public string Id { get; init; } = "";

    [JsonPropertyName("dag_id")]
    public long DagId { get; init; }

    [JsonPropertyName("name")]
    public string Name { get; init; } = "";

    [JsonPropertyName("stage")]
    public int Stage { get; init; }

    [JsonPropertyName("max_stage")]
    public int MaxStage { get; init; }

    [JsonPropertyName("maintenance_type")]
    public int MaintenanceType { get; init; }

    [JsonPropertyName("maintenance_key")]
    public string MaintenanceKey { get; init; } = "";

    [JsonPropertyName("nodes")]
    public IReadOnlyList<BareNode>? Nodes { get; init; }
}

internal sealed record BareNode : BareStatus
{
    [JsonPropertyName("id")]
    public string Id { get; init; } = "";

    [JsonPropertyName("node_id")]
    public long NodeId { get; init; }

    [JsonPropertyName("name")]
    public string Name { get; init; } = "";

    [JsonPropertyName("sub_tasks")]
    public IReadOnlyList<BareSubTask>? SubTasks { get; init; }
}

internal sealed record BareSubTask : BareStatus
{
    [JsonPropertyName("id")]
    public string Id { get; init; } = "";

    [JsonPropertyName("task_id")]
    public long TaskId { get; init; }

    [JsonPropertyName("name")]
    public string Name { get; init; } = "";

    [JsonPropertyName("execute_times")]
    public int ExecuteTimes { get; init; }

    [JsonPropertyName("execute_agent")]
    public BareAgent? ExecuteAgent { get; init; }

    [JsonPropertyName("task_logs")]
    public IReadOnlyList<string>? TaskLogs { get; init; }
}

internal sealed record BareAgent(
    [property: JsonPropertyName("ip")] string Ip,
    [property: JsonPropertyName("port")] int Port);

[JsonSerializable(typeof(BareAnswer))]
internal sealed partial class BareJson : JsonSerializerContext;
