using System.Text.Json;

namespace ObShell.Client.Testing;

/// <summary>Writes DAGs as OBShell does: with every member, including null ones.</summary>
internal static class DagJson
{
    public static void Write(Utf8JsonWriter json, DagDetailDTO dag)
    {
        json.WriteStartObject();
        json.WriteString("id", dag.Id.ToString());
        json.WriteNumber("dag_id", dag.LocalDagId);
        json.WriteString("name", dag.Name);
        json.WriteNumber("stage", dag.Stage);
        json.WriteNumber("max_stage", dag.MaxStage);
        json.WriteNumber("maintenance_type", (int)dag.MaintenanceType);
        json.WriteString("maintenance_key", dag.MaintenanceKey);
        WriteStatus(json, dag.State, dag.Operator, dag.StartTime, dag.EndTime, dag.AdditionalData);
        WriteList(json, "nodes", dag.Nodes, Write);
        json.WriteEndObject();
    }

    public static void WriteContents(Utf8JsonWriter json, IReadOnlyList<DagDetailDTO>? dags)
    {
        json.WriteStartObject();
        WriteList(json, "contents", dags, Write);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, NodeDetailDTO node)
    {
        json.WriteStartObject();
        json.WriteString("id", node.Id);
        json.WriteNumber("node_id", node.NodeId);
        json.WriteString("name", node.Name);
        WriteStatus(json, node.State, node.Operator, node.StartTime, node.EndTime, node.AdditionalData);
        WriteList(json, "sub_tasks", node.SubTasks, Write);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, TaskDetailDTO task)
    {
        json.WriteStartObject();
        json.WriteString("id", task.Id);
        json.WriteNumber("task_id", task.TaskId);
        json.WriteString("name", task.Name);
        WriteStatus(json, task.State, task.Operator, task.StartTime, task.EndTime, task.AdditionalData);
        json.WriteNumber("execute_times", task.ExecuteTimes);
        json.WriteStartObject("execute_agent");
        json.WriteString("ip", task.ExecuteAgent?.Ip);
        json.WriteNumber("port", task.ExecuteAgent?.Port ?? 0);
        json.WriteEndObject();
        WriteList(json, "task_logs", task.TaskLogs, (writer, line) => writer.WriteStringValue(line));
        json.WriteEndObject();
    }

    private static void WriteStatus(
        Utf8JsonWriter json, DagState state, DagOperator @operator, ServerTime start, ServerTime end, IReadOnlyDictionary<string, JsonElement>? additionalData)
    {
        json.WriteString("state", state.ToString());
        json.WriteString("operator", @operator.ToString());
        json.WriteString("start_time", start.ToString());
        json.WriteString("end_time", end.ToString());
        if (additionalData is null)
        {
            json.WriteNull("additional_data");
            return;
        }

        json.WriteStartObject("additional_data");
        foreach (var (name, value) in additionalData)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }

        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T>? items, Action<Utf8JsonWriter, T> write)
    {
        if (items is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
