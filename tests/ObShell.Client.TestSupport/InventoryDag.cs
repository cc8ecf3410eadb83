using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ObShell.Client.Dags;

namespace ObShell.Client.TestSupport;

/// <summary>A DAG that a route of OBShell 4.5.0 starts.</summary>
internal sealed record InventoryDag(string Method, string Path, string When, string DagName, string Lives, int MaintenanceType, InventoryStage[] Stages)
{
    /// <summary>The name for a sample request.</summary>
    public string Name => DagName.Replace("{ip}:{port}", "10.10.10.1:2886", StringComparison.Ordinal)
        .Replace("{version}-{release}", "4.3.5.3-103000162025082710.el8", StringComparison.Ordinal)
        .Replace("{name}", "t1", StringComparison.Ordinal)
        .Replace("{tenant}", "t1", StringComparison.Ordinal);

    /// <summary>A request that starts it.</summary>
    public JsonObject SampleBody() => Path switch
    {
        "/api/v1/ob/stop" => new() { ["force"] = When.Contains("force=true", StringComparison.Ordinal), ["terminate"] = When.Contains("terminate=true", StringComparison.Ordinal) },
        "/api/v1/ob/start" => new() { ["scope"] = new JsonObject { ["type"] = When.Contains("SERVER", StringComparison.Ordinal) || When.Contains("emergency", StringComparison.Ordinal) ? "SERVER" : "ZONE" } },
        "/api/v1/ob/zone/{zone_name}/stop" => new() { ["freeze_server"] = true },
        "/api/v1/agent" or "/api/v1/agent/remove" => new() { ["ip"] = "10.10.10.1", ["port"] = 2886 },
        "/api/v1/ob/upgrade" => new() { ["version"] = "4.3.5.3", ["release"] = "103000162025082710.el8", ["mode"] = When.Contains("ROLLING", StringComparison.Ordinal) ? "ROLLING" : "STOPSERVICE" },
        _ when Path.Contains("upgrade", StringComparison.Ordinal) => new() { ["version"] = "4.3.5.3", ["release"] = "103000162025082710.el8" },
        "/api/v1/tenant" => new() { ["name"] = "t1" },
        "/api/v1/tenant/restore" => new() { ["restore_tenant_name"] = "t1" },
        "/api/v1/tenant/{name}" => new() { ["need_recycle"] = When.Contains("need_recycle=true", StringComparison.Ordinal) },
        _ when Path.EndsWith("/backup", StringComparison.Ordinal) => new() { ["mode"] = When.Contains("incremental", StringComparison.Ordinal) ? "incremental" : "full" },
        _ => [],
    };

    /// <summary>The DAG, with all of its stages.</summary>
    public DagDetailDTO Sample() => new()
    {
        Name = Name,
        MaintenanceKey = MaintenanceType == 3 ? "t1" : "",
        Nodes = [.. Stages.Select(stage => new NodeDetailDTO { Name = stage.Name })],
    };

    public override string ToString() => $"{Method} {Path}: {DagName}";
}

/// <summary>A stage of a DAG.</summary>
internal sealed record InventoryStage(string Name, [property: JsonPropertyName("if")] string? If, string? Repeats);
