using System.Text.Json.Nodes;

namespace ObShell.Client;

/// <summary>The DAGs of OBShell: which request starts which.</summary>
internal static class ExpectedDags
{
    private const string Freeze = "Minor freeze before stop server";
    private const string StopBySql = "Execute stop sql";
    private const string Advance = "Advance agents to execute the task";
    private const string StartZone = "Start Zone";

    // Of the DAGs that are told by their stages.
    private static readonly string[] KnownStages =
    [
        "Inform all agents to prepare to stop observer", "Inform all agents to start observer", "Make sure all agents are ready", Freeze, StopBySql, Advance,
        "Wait for all agents to execute tasks successfully", "Inform all agents to end the task", StartZone, "Stop observer", "Check ob process and config", "Start observer",
        "Get connection of observer", "Drop tenant", "Drop resource pools", "Recycle tenant",
    ];

    // What no request starts by itself.
    private static readonly string[] OtherNames =
    [
        "Stop observer", "Start observer", "Agent to single", "Kill observer", "Local scale out", "Create observer workdir", "Synchronize agent from cluster", "Destroy observer workdir",
        "Take over", "Rebuild",
    ];

    // Where a request decides on a part of the name, this is what is always there.
    private static readonly string[] KnownPrefixes =
    [
        .. OtherNames,
        "Stop OB", "Start OB", "Stop local observer", "Start local observer", "Initialize cluster", "Update cluster config", "Update observer config", "Join self", "Join to master",
        "Remove follower agent ", "Remove all agents", "Follower remove self", "Cluster scale out", "Cluster scale in", "Delete zone", "Upgrade check obshell ", "Upgrade obshell ",
        "Upgrade check OB ", "OB stop service upgrade ", "OB rolling upgrade ", "Create tenant ", "Drop tenant", "Scale out tenant replicas", "Scale in tenant replicas",
        "Modify tenant replicas", "Modify tenant primary zone", "Set obcluster backup config", "Obcluster start full backup", "Obcluster start increment backup", "Restore backup_",
        "Cancel restore ", "Wait tenant purge finished", "Cluster inspection", "Add obproxy", "Start obproxy", "Stop obproxy", "Delete obproxy", "Upgrade obproxy",
    ];

    /// <summary>Whether this version of the library knows what starts a DAG of that name.</summary>
    public static bool Knows(string name) => KnownPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Whether this version of the library knows a stage of the DAGs that are told by their stages.</summary>
    public static bool KnowsStage(string name) => KnownStages.Contains(name, StringComparer.Ordinal);

    /// <summary>The DAG that a request would start; null when it starts none.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The path with its placeholders.</param>
    /// <param name="path">The path.</param>
    /// <param name="body">The body; empty for none.</param>
    public static ExpectedDag? Of(string method, string route, string path, ReadOnlyMemory<byte> body)
    {
        JsonObject Body() => body.IsEmpty ? [] : JsonNode.Parse(body.Span)?.AsObject() ?? [];
        string Argument() => Uri.UnescapeDataString(path.Split('/')[Array.FindIndex(route.Split('/'), part => part.StartsWith('{'))]);
        ExpectedDag InCluster(params string[] names) => new(names) { LivesInCluster = true };
        ExpectedDag OfTenant(params string[] names) => new(names) { LivesInCluster = true, Tenant = Argument() };

        return $"{method} {route.Split('?')[0]}" switch
        {
            "POST /api/v1/ob/stop" => Stop(Body()),
            "POST /api/v1/ob/zone/{zone_name}/stop" => new("Stop OB")
            {
                Nodes = Is(Body(), "freeze_server") ? [StopBySql, Freeze, Advance] : [StopBySql, Advance],
                OtherNodes = Is(Body(), "freeze_server") ? [] : [Freeze],
            },
            "POST /api/v1/ob/start" => Text(Body()["scope"] as JsonObject ?? [], "type").Equals("SERVER", StringComparison.OrdinalIgnoreCase)
                ? new("Start OB", "Start local observer") { OtherNodes = [StartZone] }
                : new("Start OB") { Nodes = [StartZone] },
            "POST /api/v1/ob/init" => new("Initialize cluster"),
            "PUT /api/v1/obcluster/config" or "POST /api/v1/obcluster/config" => new("Update cluster config"),
            "PUT /api/v1/observer/config" or "POST /api/v1/observer/config" => new("Update observer config"),
            "POST /api/v1/agent/join" or "POST /api/v1/agent" => new("Join self", "Join to master") { HidesItself = true },
            "POST /api/v1/agent/remove" or "DELETE /api/v1/agent" => new($"Remove follower agent {Address(Body())}", "Remove all agents", "Follower remove self"),
            "POST /api/v1/ob/scale_out" => InCluster("Cluster scale out"),
            "POST /api/v1/ob/scale_in" or "DELETE /api/v1/observer" => InCluster("Cluster scale in"),
            "DELETE /api/v1/zone/{name}" => InCluster("Delete zone"),
            "POST /api/v1/agent/upgrade/check" => InCluster($"Upgrade check obshell {Version(Body())}"),
            "POST /api/v1/agent/upgrade" => InCluster($"Upgrade obshell {Version(Body())}"),
            "POST /api/v1/ob/upgrade/check" => InCluster($"Upgrade check OB {Version(Body())}"),
            "POST /api/v1/ob/upgrade" => Text(Body(), "mode").ToUpperInvariant() switch
            {
                "ROLLING" => InCluster($"OB rolling upgrade {Version(Body())}"),
                "STOPSERVICE" => InCluster($"OB stop service upgrade {Version(Body())}"),
                _ => InCluster($"OB rolling upgrade {Version(Body())}", $"OB stop service upgrade {Version(Body())}"),
            },
            "POST /api/v1/tenant" => InCluster($"Create tenant {Text(Body(), "name")}"),
            "DELETE /api/v1/tenant/{name}" => OfTenant("Drop tenant") with { Nodes = [Is(Body(), "need_recycle") ? "Recycle tenant" : "Drop tenant"] },
            "POST /api/v1/tenant/{name}/replicas" => OfTenant("Scale out tenant replicas"),
            "DELETE /api/v1/tenant/{name}/replicas" => OfTenant("Scale in tenant replicas"),
            "PATCH /api/v1/tenant/{name}/replicas" => OfTenant("Modify tenant replicas"),
            "PUT /api/v1/tenant/{name}/primary-zone" => OfTenant("Modify tenant primary zone"),
            "POST /api/v1/tenant/{name}/backup/config" or "PATCH /api/v1/tenant/{name}/backup/config" => OfTenant($"Set obcluster backup config for {Argument()}"),
            "POST /api/v1/obcluster/backup/config" or "PATCH /api/v1/obcluster/backup/config" => InCluster("Set obcluster backup config"),
            "POST /api/v1/obcluster/backup" => InCluster($"Obcluster start {BackupKind(Body())} backup"),
            "POST /api/v1/tenant/{name}/backup" => InCluster($"Obcluster start {BackupKind(Body())} backup for {Argument()}"),
            "POST /api/v1/tenant/restore" => InCluster($"Restore backup_{Text(Body(), "restore_tenant_name")}"),
            "DELETE /api/v1/tenant/{name}/restore" => OfTenant($"Cancel restore {Argument()}", $"Restore backup_{Argument()}") with { MayReuse = true },
            "DELETE /api/v1/recyclebin/tenant/{name}" => InCluster("Wait tenant purge finished"),
            "POST /api/v1/obcluster/inspection" => new("Cluster inspection"),
            "POST /api/v1/obproxy" => new("Add obproxy"),
            "POST /api/v1/obproxy/start" => new("Start obproxy"),
            "POST /api/v1/obproxy/stop" => new("Stop obproxy"),
            "DELETE /api/v1/obproxy" => new("Delete obproxy"),
            "POST /api/v1/obproxy/upgrade" => new("Upgrade obproxy"),
            _ => null,
        };
    }

    private static ExpectedDag Stop(JsonObject body) => (Is(body, "force"), Is(body, "terminate")) switch
    {
        (_, true) => new("Stop OB") { Nodes = [Freeze], OtherNodes = [StopBySql] },
        (true, _) => new("Stop OB", "Stop local observer") { OtherNodes = [Freeze, StopBySql] },
        _ => new("Stop OB") { Nodes = [Advance, StopBySql], OtherNodes = [Freeze] },
    };

    private static string BackupKind(JsonObject body) => Text(body, "mode").Equals("incremental", StringComparison.OrdinalIgnoreCase) ? "increment" : "full";

    private static string Version(JsonObject body) => $"{Text(body, "version")}-{Text(body, "release")}";

    private static string Address(JsonObject body) =>
        Text(body, "ip") is var ip && ip.Contains(':', StringComparison.Ordinal) ? $"[{ip}]:{body["port"]}" : $"{ip}:{body["port"]}";

    private static string Text(JsonObject body, string member) => body[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    private static bool Is(JsonObject body, string member) => body[member] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;
}
