using System.Text.Json.Nodes;

namespace ObShell.Client.TestSupport;

/// <summary>Creates JSON of a type of the inventory with every member set.</summary>
internal static class SampleJson
{
    private const string GenericId = "2213070643302886000000000000042";

    public static JsonNode? Of(string? type, bool isRequest = false, string name = "value", string? @enum = null)
    {
        if (type is null)
        {
            return null;
        }

        if (Inner(type, "IterableData<") is { } contents)
        {
            return new JsonObject { ["contents"] = new JsonArray(Of(contents, isRequest), Of(contents, isRequest)) };
        }

        if (Inner(type, "array<") is { } element)
        {
            return new JsonArray(Of(element, isRequest, name, @enum), Of(element, isRequest, name, @enum));
        }

        if (Inner(type, "map<string,") is { } value)
        {
            return new JsonObject { [name + "-1"] = Of(value, isRequest, name), [name + "-2"] = Of(value, isRequest, name) };
        }

        return type switch
        {
            "string" => Text(name, @enum),
            "int32" => @enum is null ? 2_000_000_011 : 3,
            "int64" => @enum is null ? Integer(name) : 3L,
            "uint64" => 9_223_372_036_854_775_761L,
            "double" => 1234.5678901,
            "bool" => true,
            "datetime" => isRequest ? "2026-01-02T03:04:05.6789012+08:00" : "2026-01-02T03:04:05.678901234+08:00",
            "object" => new JsonObject { ["deep"] = new JsonArray(1, "two", null) },
            _ => Members(type, isRequest),
        };
    }

    private static JsonObject Members(string type, bool isRequest)
    {
        if (type == "param.Scope")
        {
            return new JsonObject { ["type"] = "ZONE", ["target"] = new JsonArray("zone1", "zone2") };
        }

        var result = new JsonObject();
        foreach (var field in Inventory.Types[type].Fields)
        {
            if (type.EndsWith("CustomPage", StringComparison.Ordinal))
            {
                result[field.Json] = result.Count + 2;
                continue;
            }

            var isId = field.Json == "id" && (type.StartsWith("task.", StringComparison.Ordinal) || type == "param.ForcePassDagParam");
            result[field.Json] = (isId, field.Type) switch
            {
                (true, "string") => GenericId,
                (true, _) => new JsonArray(GenericId),
                _ when field.Type == "array<task.NodeDetailDTO>" && type == "task.DagOperator" => new JsonArray(),
                _ => Of(field.Type, isRequest, field.Json, field.Enum),
            };
        }

        return result;
    }

    private static string Text(string name, string? @enum) => name switch
    {
        "operator" => "PASS", // what can be told to a DAG as well as to a node
        "data_backup_uri" or "archive_log_uri" => "file:///backup",
        "recovery_window" or "archive_lag_target" or "piece_switch_interval" => "7d",
        "locked" or "in_recyclebin" or "with_rootserver" or "can_undrop" or "can_purge" or "is_error" or "is_suspended" => "YES",
        "memory_size" or "log_disk_size" or "data_disk_size" => "4G",
        "restore_scn_display" or "start_timestamp" or "recover_scn_display" or "finish_timestamp" => "2026-01-02T03:04:05.678901234+08:00",
        _ when @enum is not null => Inventory.Values[@enum].Select(value => value.ToString()).First(value => value.Length > 0),
        _ => $"{name} ü\"<>&'",
    };

    private static long Integer(string name) => name switch
    {
        "scn" => 0, // a restore goes to a time or to an SCN
        "ha_high_thread_score" or "ha_low_thread_score" or "log_archive_concurrency" => 42, // up to 100
        "pid" or "stage" or "max_stage" or "execute_times" => 2886, // these are 32-bit numbers in the library: a bigger one makes no sense
        _ when name.Contains("port", StringComparison.OrdinalIgnoreCase) => 2886,
        "start_at" => 1_767_294_245_678_901_234, // nanoseconds
        _ when name.Contains("time", StringComparison.OrdinalIgnoreCase) || name.EndsWith("_at", StringComparison.OrdinalIgnoreCase) || name.EndsWith("At", StringComparison.Ordinal) => 1_767_294_245, // seconds
        _ when name.Contains("duration", StringComparison.OrdinalIgnoreCase) || name is "step" || name.StartsWith("keep", StringComparison.OrdinalIgnoreCase) || name.Contains("evaluation", StringComparison.OrdinalIgnoreCase) => 300,
        _ => 9_007_199_254_740_993,
    };

    private static string? Inner(string type, string prefix) => type.StartsWith(prefix, StringComparison.Ordinal) ? type[prefix.Length..^1] : null;
}
