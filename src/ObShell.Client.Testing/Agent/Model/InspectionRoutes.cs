using System.Text.Json;
using System.Text.Json.Nodes;
using ObShell.Client.Monitoring;

namespace ObShell.Client.Testing;

/// <summary>The routes that inspect the cluster, and give the reports.</summary>
internal static class InspectionRoutes
{
    private const string ReportStage = "Generate Inspection Report";
    private const int PageSize = 10;
    private const double FullDisk = 0.9;
    private const string AllPass = "all pass";

    public static IReadOnlyList<ModelRoute> All { get; } = ClusterGuard.OfClusterAgents(
        new("POST /api/v1/obcluster/inspection", Start),
        new("GET /api/v1/obcluster/inspection/reports", List),
        new("GET /api/v1/obcluster/inspection/report/{id}", call =>
            call.Cluster.Inspections.Find(call.Segment("id")) is { } inspection ? Reply.With(Report(inspection)) : TopologyRoutes.Unexpected("record not found")));

    private static Reply Start(ModelCall call)
    {
        var scenario = call.Text("scenario") ?? "";
        var refusal = call.Require("InspectionParam", ("scenario", "Scenario"))
            ?? (scenario is "BASIC" or "PERFORMANCE" ? null : OperationRefusals.ScenarioNotSupported(scenario))
            ?? (FindLockedHost(call.Cluster) is { } host ? OperationRefusals.HostWithoutCredential(host) : null);
        if (refusal is not null)
        {
            return refusal;
        }

        var (cluster, setup) = (call.Cluster, call.Setup);
        var inspection = new FakeInspection(cluster.NextId(), new InspectionScenario(scenario), cluster.Now);
        var draft = new DagDraft(DagCatalogue.InspectCluster)
            .If(false, "Install Obdiag")
            .Do(ReportStage, at =>
            {
                _ = inspection.Succeed(at, Inspect(cluster));
                return null;
            });
        var (dag, refused) = setup.TryStart(draft.ToPlan([setup.Topology.Self]));
        if (dag is null)
        {
            return refused!;
        }

        inspection.DagId = dag.Id.ToString();
        inspection.FindError = () => setup.Dags.Find(inspection.DagId, withDetails: true, TimeSpan.Zero) is { State: var state } run && state == DagState.Failed
            ? run.Nodes?.SelectMany(node => node.SubTasks ?? []).SelectMany(task => task.TaskLogs ?? []).LastOrDefault() ?? ""
            : null;
        _ = cluster.Inspections.Put(inspection);
        return Reply.With(dag);
    }

    private static string? FindLockedHost(FakeCluster cluster) => cluster.HasPasswordlessSsh ? null
        : cluster.Servers.Select(server => server.Address.Ip).FirstOrDefault(host => !cluster.Credentials.Any(credential => credential.Targets.Any(target => target.Ip == host)));

    private static IReadOnlyList<FakeFinding> Inspect(FakeCluster cluster) =>
    [
        Check(FakeFindingSeverity.Critical, "cluster.observer_status", cluster.Servers.Where(server => !server.IsRunning).Select(server => $"observer {server.Address.Ip}:{server.RpcPort} is inactive")),
        Check(FakeFindingSeverity.Warning, "disk.disk_full", cluster.Servers.Where(server => server.DiskUsedBytes > FullDisk * server.DiskBytes).Select(server => $"disk of {server.Address.Ip} is almost full")),
        .. cluster.InspectionFindings,
    ];

    private static FakeFinding Check(FakeFindingSeverity severity, string check, IEnumerable<string> results) =>
        results.ToArray() is { Length: > 0 } found ? new(severity, check, found) : new(FakeFindingSeverity.Pass, check, AllPass);

    private static Reply List(ModelCall call)
    {
        var sort = call.Queries("sort").ToArray();
        var inspections = call.Cluster.Inspections.Where(inspection => call.Query("scenario") is not { Length: > 0 } scenario || inspection.Scenario.ToString() == scenario);
        Func<FakeInspection, IComparable> key = sort.FirstOrDefault() switch
        {
            "finish_time" => inspection => inspection.FinishedAt ?? DateTimeOffset.UnixEpoch,
            "id" => inspection => inspection.Id,
            _ => inspection => inspection.StartedAt,
        };
        var sorted = inspections.OrderBy(key);
        return Reply.With(ModelJson.Page(call, [.. (sort is [_, "asc", ..] ? sorted : sorted.Reverse()).Select(Brief)], PageSize));
    }

    private static JsonObject Brief(FakeInspection inspection)
    {
        var result = Counts(inspection);
        result.Insert(0, "id", inspection.Id);
        return result;
    }

    /// <summary>A report with what was found. It has no id, as that of a real agent.</summary>
    private static JsonObject Report(FakeInspection inspection)
    {
        var result = Counts(inspection);
        result["result_detail"] = JsonSerializer.SerializeToNode(
            new InspectionResults
            {
                CriticalItems = Items(inspection, FakeFindingSeverity.Critical),
                WarningItems = Items(inspection, FakeFindingSeverity.Warning),
                FailedItems = Items(inspection, FakeFindingSeverity.Failed),
                PassItems = Items(inspection, FakeFindingSeverity.Pass),
            },
            InspectionJson.Default.InspectionResults);
        return result;
    }

    private static JsonObject Counts(FakeInspection inspection)
    {
        int Count(FakeFindingSeverity severity) => inspection.Findings.Count(finding => finding.Severity == severity);
        return new()
        {
            ["scenario"] = inspection.Scenario.ToString(),
            ["critical_count"] = Count(FakeFindingSeverity.Critical),
            ["failed_count"] = Count(FakeFindingSeverity.Failed),
            ["warning_count"] = Count(FakeFindingSeverity.Warning),
            ["pass_count"] = Count(FakeFindingSeverity.Pass),
            ["start_time"] = ModelJson.Time(inspection.StartedAt),
            ["finish_time"] = ModelJson.Time(inspection.FinishedAt ?? DateTimeOffset.UnixEpoch),
            ["local_task_id"] = inspection.DagId,
            ["status"] = inspection.Status.ToString(),
            ["error_message"] = inspection.Error ?? "",
        };
    }

    private static IReadOnlyList<InspectionItem> Items(FakeInspection inspection, FakeFindingSeverity severity) =>
        [.. inspection.Findings.Where(finding => finding.Severity == severity).Select(finding => new InspectionItem { Name = finding.Check, Results = finding.Results })];
}
