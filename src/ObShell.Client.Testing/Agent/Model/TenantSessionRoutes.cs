using System.Globalization;
using System.Text.Json.Nodes;

namespace ObShell.Client.Testing;

/// <summary>The routes about connections of clients to tenants, and about deadlocks.</summary>
internal static class TenantSessionRoutes
{
    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("GET /api/v1/tenant/{name}/sessions", TenantGuard.Open(List)),
        new("GET /api/v1/tenant/{name}/sessions/{session_id}", TenantGuard.Open(Get)),
        new("GET /api/v1/tenant/{name}/sessions/stats", TenantGuard.Open(Statistics)),
        new("DELETE /api/v1/tenant/{name}/sessions", TenantGuard.Open((call, tenant) => Kill(call, tenant, session => tenant.Sessions.Remove($"{session.Id}")))),
        new("DELETE /api/v1/tenant/{name}/sessions/queries", TenantGuard.Open((call, tenant) => Kill(call, tenant, session => EndQuery(call, session)))),
        new("GET /api/v1/tenant/{name}/deadlocks", TenantGuard.Open(ListDeadlocks)),
    ];

    private static Reply List(ModelCall call, FakeTenant tenant)
    {
        var observers = call.Queries("observer_list").ToArray();
        var sessions = tenant.Sessions
            .Where(session => Fits(call, "user", session.User) && Fits(call, "db", session.Database) && Fits(call, "id", $"{session.Id}"))
            .Where(session => call.Query("host") is not { } host || session.Host == host || session.Host.StartsWith($"{host}:", StringComparison.Ordinal))
            .Where(session => observers.Length == 0 || observers.Contains($"{session.Server?.Address.Ip}:{session.Server?.RpcPort}"))
            .Where(session => call.Query("active_only") is not "true" || session.Statement is not null)
            .Select(session => Describe(call, tenant, session));
        return Page(call, Sort([.. call.Queries("sort")], [.. sessions]));
    }

    private static bool Fits(ModelCall call, string name, string value) => call.Query(name) is not { } asked || asked == value;

    private static IReadOnlyList<JsonObject> Sort(string[] sort, IReadOnlyList<JsonObject> sessions)
    {
        if (sort is not [var field, .. var order] || sessions.Count == 0 || !sessions[0].ContainsKey(field.ToLowerInvariant()))
        {
            return sessions;
        }

        var name = field.ToLowerInvariant();
        var sorted = sessions.OrderBy(session => session[name] is JsonValue value && value.TryGetValue<string>(out _) ? 0 : double.Parse($"{session[name]}", CultureInfo.InvariantCulture))
            .ThenBy(session => $"{session[name]}", StringComparer.Ordinal);
        return order is [var direction, ..] && direction.Equals("desc", StringComparison.OrdinalIgnoreCase) ? [.. sorted.Reverse()] : [.. sorted];
    }

    private static Reply Get(ModelCall call, FakeTenant tenant) => tenant.Sessions.Find(call.Segment("session_id")) is { } session
        ? Reply.With(Describe(call, tenant, session))
        : call.Refuse(TenantRefusals.SessionNotExist(call.Segment("session_id")));

    private static Reply Statistics(ModelCall call, FakeTenant tenant)
    {
        FakeTenantSession[] sessions = [.. tenant.Sessions];
        return Reply.With(new JsonObject
        {
            ["total_count"] = sessions.Length,
            ["active_count"] = sessions.Count(IsActive),
            ["max_active_time"] = sessions.Select(session => Seconds(call, session)).DefaultIfEmpty().Max(),
            ["db_stats"] = CountBy(sessions, "db_name", session => session.Database),
            ["user_stats"] = CountBy(sessions, "user_name", session => session.User),
            ["client_stats"] = CountBy(sessions, "client_ip", session => session.Host.Split(':')[0]),
        });
    }

    private static JsonArray CountBy(IEnumerable<FakeTenantSession> sessions, string name, Func<FakeTenantSession, string> key) =>
        new([.. sessions.GroupBy(key).Select(group => new JsonObject { [name] = group.Key, ["total_count"] = group.Count(), ["active_count"] = group.Count(IsActive) })]);

    private static Reply Kill(ModelCall call, FakeTenant tenant, Action<FakeTenantSession> kill)
    {
        // As in OBShell those before one that there is not are killed.
        foreach (var id in call.Texts("session_ids"))
        {
            if (tenant.Sessions.Find(id) is not { } session)
            {
                return TenantRefusals.Database($"Error 1094 (HY000): Unknown thread id: {id}");
            }

            kill(session);
        }

        return Reply.Empty;
    }

    private static void EndQuery(ModelCall call, FakeTenantSession session)
    {
        if (IsActive(session))
        {
            (session.Statement, session.Since) = (null, call.Cluster.Now);
        }
    }

    private static bool IsActive(FakeTenantSession session) => session.Statement is not null;

    private static double Seconds(ModelCall call, FakeTenantSession session) => (call.Cluster.Now - session.Since).TotalSeconds;

    private static JsonObject Describe(ModelCall call, FakeTenant tenant, FakeTenantSession session) => new()
    {
        ["id"] = session.Id,
        ["svr_ip"] = session.Server?.Address.Ip ?? "",
        ["svr_port"] = session.Server?.RpcPort ?? 0,
        ["sql_port"] = session.Server?.SqlPort ?? 0,
        ["user"] = session.User,
        ["db"] = session.Database,
        ["tenant"] = tenant.Name,
        ["host"] = session.Host,
        ["command"] = IsActive(session) ? "Query" : "Sleep",
        ["time"] = Seconds(call, session),
        ["state"] = IsActive(session) ? "ACTIVE" : "SLEEP",
        ["info"] = session.Statement ?? "",
        ["proxy_sess_id"] = 0,
        ["proxy_ip"] = "",
        ["action"] = "",
        ["module"] = "",
        ["client_info"] = "",
        ["level"] = 1,
        ["sample_percentage"] = 10,
        ["record_policy"] = "SAMPLE_AND_SLOW_QUERY",
        ["sql_id"] = "",
        ["total_cpu_time"] = 1234,
        ["memory_usage"] = 65536,
    };

    private static Reply ListDeadlocks(ModelCall call, FakeTenant tenant) => Page(call, [.. tenant.Deadlocks.Reverse().Select(deadlock => Describe(call, deadlock))]);

    private static JsonObject Describe(ModelCall call, FakeDeadlock deadlock)
    {
        var server = call.Cluster.Servers.FirstOrDefault();
        return new()
        {
            ["event_id"] = deadlock.Id,
            ["report_time"] = ModelJson.Time(deadlock.ReportedAt),
            ["size"] = deadlock.Statements.Count,
            ["nodes"] = new JsonArray([.. deadlock.Statements.Select((statement, index) => new JsonObject
            {
                ["svr_ip"] = server?.Address.Ip ?? "",
                ["svr_port"] = server?.RpcPort ?? 0,
                ["idx"] = index + 1,
                ["transaction_hash"] = $"{deadlock.Id}{index}",
                ["roll_backed"] = index == deadlock.Statements.Count - 1,
                ["resource"] = $"row {index + 1}",
                ["sql"] = statement,
            })]),
        };
    }

    /// <summary>A page that describes itself first, and has null in the place of an empty list.</summary>
    private static Reply Page(ModelCall call, IReadOnlyList<JsonNode> items)
    {
        var page = ModelJson.Page(call, items, int.MaxValue);
        var contents = page["contents"];
        _ = page.Remove("contents");
        page["contents"] = contents is JsonArray { Count: > 0 } ? contents : null;
        return Reply.With(page);
    }
}
