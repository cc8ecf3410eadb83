using System.Globalization;
using System.Text.Json.Nodes;

namespace ObShell.Client.Testing;

/// <summary>The routes about major compactions, and about how tenants have fared of late.</summary>
internal static class CompactionRoutes
{
    private const int DefaultLimit = 3;

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("GET /api/v1/tenant/{name}/compaction", TenantGuard.Existing((_, tenant) => Reply.With(Describe(tenant)))),
        new("POST /api/v1/tenant/{name}/compact", TenantGuard.Existing((call, tenant) =>
            call.Unless(tenant.Compaction.IsRunning ? TenantRefusals.CompactionNotIdle(tenant.Name, Status(tenant)) : null, tenant.Compaction.Start))),
        new("DELETE /api/v1/tenant/{name}/compaction-error", TenantGuard.Existing((call, tenant) => call.Unless(null, () => tenant.Compaction.HasFailed = false))),
        new("GET /api/v1/tenant/top-compactions", call => Top(call, call.Cluster.Tenants.OrderByDescending(tenant => Cost(call, tenant)), tenant => new JsonObject
        {
            ["tenant_id"] = tenant.Id,
            ["tenant_name"] = tenant.Name,
            ["status"] = Status(tenant),
            ["cost_time"] = Cost(call, tenant),
            ["start_time"] = ModelJson.Time(tenant.Compaction.StartedAt),
            ["last_finish_time"] = ModelJson.Time(tenant.Compaction.FinishedAt),
        })),
        new("GET /api/v1/tenant/top-slow-sqls", call => Top(call, call.Cluster.Tenants.Where(tenant => tenant.SlowSqlCount > 0).OrderByDescending(tenant => tenant.SlowSqlCount), tenant => new JsonObject
        {
            ["tenant_id"] = tenant.Id,
            ["tenant_name"] = tenant.Name,
            ["count"] = tenant.SlowSqlCount,
        })),
    ];

    private static Reply Top(ModelCall call, IEnumerable<FakeTenant> tenants, Func<FakeTenant, JsonObject> describe) =>
        Reply.Contents(tenants.Take(int.TryParse(call.Query("limit"), CultureInfo.InvariantCulture, out var limit) && limit > 0 ? limit : DefaultLimit).Select(describe));

    private static string Status(FakeTenant tenant) => tenant.Compaction.IsRunning ? "COMPACTING" : "IDLE";

    private static long Cost(ModelCall call, FakeTenant tenant)
    {
        var compaction = tenant.Compaction;
        return (long)((compaction.IsRunning ? call.Cluster.Now : compaction.FinishedAt) - compaction.StartedAt).TotalSeconds;
    }

    private static JsonObject Describe(FakeTenant tenant)
    {
        var compaction = tenant.Compaction;
        return new()
        {
            ["tenant_id"] = tenant.Id,
            ["frozen_scn"] = compaction.Scn,
            ["frozen_time"] = ModelJson.Time(compaction.StartedAt),
            ["global_broadcast_scn"] = compaction.Scn,
            ["last_scn"] = compaction.IsRunning ? compaction.LastScn : compaction.Scn,
            ["last_finish_time"] = ModelJson.Time(compaction.FinishedAt),
            ["start_time"] = ModelJson.Time(compaction.StartedAt),
            ["status"] = Status(tenant),
            ["is_error"] = ModelJson.YesNo(compaction.HasFailed),
            ["is_suspended"] = ModelJson.YesNo(compaction.IsSuspended),
        };
    }
}
