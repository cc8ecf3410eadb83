namespace ObShell.Client.Http;

/// <summary>The first version of OBShell that has a route, for those that came after 4.2.3.</summary>
internal static class RouteVersions
{
    private static readonly Dictionary<string, string[]> Routes = new(StringComparer.Ordinal)
    {
        ["4.2.4"] =
        [
            "PATCH /api/v1/obcluster/backup",
            "POST /api/v1/obcluster/backup",
            "PATCH /api/v1/obcluster/backup/config",
            "POST /api/v1/obcluster/backup/config",
            "PATCH /api/v1/obcluster/backup/log",
            "GET /api/v1/obcluster/backup/overview",
            "DELETE /api/v1/recyclebin/tenant/{name}",
            "POST /api/v1/recyclebin/tenant/{name}",
            "GET /api/v1/recyclebin/tenants",
            "DELETE /api/v1/resource-pool/{name}",
            "GET /api/v1/resource-pools",
            "POST /api/v1/tenant",
            "POST /api/v1/tenant/restore",
            "DELETE /api/v1/tenant/{name}",
            "GET /api/v1/tenant/{name}",
            "PATCH /api/v1/tenant/{name}/backup",
            "POST /api/v1/tenant/{name}/backup",
            "PATCH /api/v1/tenant/{name}/backup/config",
            "POST /api/v1/tenant/{name}/backup/config",
            "PATCH /api/v1/tenant/{name}/backup/log",
            "GET /api/v1/tenant/{name}/backup/overview",
            "DELETE /api/v1/tenant/{name}/lock",
            "POST /api/v1/tenant/{name}/lock",
            "PUT /api/v1/tenant/{name}/name",
            "GET /api/v1/tenant/{name}/parameter/{parameter}",
            "GET /api/v1/tenant/{name}/parameters",
            "PUT /api/v1/tenant/{name}/parameters",
            "PUT /api/v1/tenant/{name}/password",
            "PUT /api/v1/tenant/{name}/primary-zone",
            "DELETE /api/v1/tenant/{name}/replicas",
            "PATCH /api/v1/tenant/{name}/replicas",
            "POST /api/v1/tenant/{name}/replicas",
            "DELETE /api/v1/tenant/{name}/restore",
            "GET /api/v1/tenant/{name}/restore/overview",
            "GET /api/v1/tenant/{name}/variable/{variable}",
            "GET /api/v1/tenant/{name}/variables",
            "PUT /api/v1/tenant/{name}/variables",
            "PUT /api/v1/tenant/{name}/whitelist",
            "GET /api/v1/tenants/overview",
            "POST /api/v1/unit/config",
            "DELETE /api/v1/unit/config/{name}",
            "GET /api/v1/unit/config/{name}",
            "GET /api/v1/units/config",
        ],
        ["4.2.5"] =
        [
            "GET /api/v1/restore/windows",
        ],
        ["4.2.6"] =
        [
            "POST /api/v1/agent/password",
            "POST /api/v1/ob/scale_in",
            "DELETE /api/v1/obproxy",
            "POST /api/v1/obproxy",
            "POST /api/v1/obproxy/package",
            "POST /api/v1/obproxy/start",
            "POST /api/v1/obproxy/stop",
            "POST /api/v1/obproxy/upgrade",
            "POST /api/v1/tenant/{name}/user",
            "DELETE /api/v1/tenant/{name}/user/{user}",
            "DELETE /api/v1/zone/{name}",
        ],
        ["4.3.0"] =
        [
            "GET /api/v1/agent/host-info",
            "GET /api/v1/obcluster/charsets",
            "GET /api/v1/obcluster/info",
            "GET /api/v1/obcluster/parameters",
            "PATCH /api/v1/obcluster/parameters",
            "GET /api/v1/obcluster/statistics",
            "GET /api/v1/obcluster/unit-config-limit",
            "POST /api/v1/package",
            "GET /api/v1/task/dag/agent/main_dags",
            "GET /api/v1/task/dags/agent",
            "GET /api/v1/task/dags/ob",
            "GET /api/v1/task/sub_task/{id}/logs",
            "GET /api/v1/tenant/top-compactions",
            "GET /api/v1/tenant/top-slow-sqls",
            "POST /api/v1/tenant/{name}/compact",
            "GET /api/v1/tenant/{name}/compaction",
            "DELETE /api/v1/tenant/{name}/compaction-error",
            "GET /api/v1/tenant/{name}/databases",
            "POST /api/v1/tenant/{name}/databases",
            "DELETE /api/v1/tenant/{name}/databases/{database}",
            "GET /api/v1/tenant/{name}/databases/{database}",
            "PUT /api/v1/tenant/{name}/databases/{database}",
            "POST /api/v1/tenant/{name}/password/persist",
            "GET /api/v1/tenant/{name}/precheck",
            "GET /api/v1/tenant/{name}/user",
            "GET /api/v1/tenant/{name}/user/{user}",
            "PUT /api/v1/tenant/{name}/user/{user}/db-privilege",
            "PUT /api/v1/tenant/{name}/user/{user}/global-privilege",
            "DELETE /api/v1/tenant/{name}/user/{user}/lock",
            "PUT /api/v1/tenant/{name}/user/{user}/lock",
            "PUT /api/v1/tenant/{name}/user/{user}/password",
            "GET /api/v1/tenant/{name}/user/{user}/stats",
            "GET /api/v1/upgrade/package/info",
        ],
        ["4.3.1"] =
        [
            "POST /api/v1/task/node/{id}",
        ],
        ["4.3.2"] =
        [
            "POST /api/v1/alarm/alerts",
            "GET /api/v1/alarm/rule/{name}",
            "POST /api/v1/alarm/rules",
            "PUT /api/v1/alarm/silencer",
            "DELETE /api/v1/alarm/silencer/{id}",
            "GET /api/v1/alarm/silencer/{id}",
            "POST /api/v1/alarm/silencers",
            "GET /api/v1/metrics",
            "POST /api/v1/metrics/query",
            "POST /api/v1/restore/source-tenant-info",
            "GET /api/v1/restore/tasks",
            "GET /api/v1/system/external/alertmanager",
            "PUT /api/v1/system/external/alertmanager",
            "GET /api/v1/system/external/prometheus",
            "PUT /api/v1/system/external/prometheus",
            "GET /api/v1/tenant/support-templates",
            "GET /api/v1/tenant/{name}/backup/config/storage",
            "GET /api/v1/tenant/{name}/backup/info",
            "GET /api/v1/tenant/{name}/backup/log/tasks",
            "GET /api/v1/tenant/{name}/backup/tasks",
            "GET /api/v1/tenant/{name}/objects",
            "POST /api/v1/tenant/{name}/role",
            "DELETE /api/v1/tenant/{name}/role/{role}",
            "GET /api/v1/tenant/{name}/role/{role}",
            "PUT /api/v1/tenant/{name}/role/{role}/global-privileges",
            "DELETE /api/v1/tenant/{name}/role/{role}/object-privileges",
            "PATCH /api/v1/tenant/{name}/role/{role}/object-privileges",
            "POST /api/v1/tenant/{name}/role/{role}/object-privileges",
            "PUT /api/v1/tenant/{name}/role/{role}/object-privileges",
            "PUT /api/v1/tenant/{name}/role/{role}/roles",
            "GET /api/v1/tenant/{name}/roles",
            "DELETE /api/v1/tenant/{name}/user/{user}/object-privileges",
            "PATCH /api/v1/tenant/{name}/user/{user}/object-privileges",
            "POST /api/v1/tenant/{name}/user/{user}/object-privileges",
            "PUT /api/v1/tenant/{name}/user/{user}/object-privileges",
            "PUT /api/v1/tenant/{name}/user/{user}/roles",
        ],
        ["4.4.0"] =
        [
            "POST /api/v1/login",
            "POST /api/v1/logout",
            "POST /api/v1/obcluster/inspection",
            "GET /api/v1/obcluster/inspection/report/{id}",
            "GET /api/v1/obcluster/inspection/reports",
            "GET /api/v1/obcluster/license",
            "POST /api/v1/security/credential",
            "PUT /api/v1/security/credential/encrypt-secret-key",
            "POST /api/v1/security/credential/validate",
            "DELETE /api/v1/security/credential/{id}",
            "GET /api/v1/security/credential/{id}",
            "PATCH /api/v1/security/credential/{id}",
            "DELETE /api/v1/security/credentials",
            "GET /api/v1/security/credentials",
            "POST /api/v1/security/credentials/validate",
            "GET /api/v1/tenant/{name}/deadlocks",
            "DELETE /api/v1/tenant/{name}/sessions",
            "GET /api/v1/tenant/{name}/sessions",
            "DELETE /api/v1/tenant/{name}/sessions/queries",
            "GET /api/v1/tenant/{name}/sessions/stats",
            "GET /api/v1/tenant/{name}/sessions/{session_id}",
            "DELETE /api/v1/upgrade/package/{id}",
        ],
        ["4.4.1"] =
        [
            "POST /api/v1/ob/zone/{zone_name}/stop",
            "POST /api/v1/ob/zone/{zone_name}/stop/check",
            "GET /api/v1/obcluster/topology/info",
            "GET /api/v1/observer/info",
            "POST /api/v1/upgrade/env/check",
        ],
        ["4.4.2"] =
        [
            "POST /api/v1/obcluster/shared-storage/save-key",
            "POST /api/v1/obcluster/shared-storage/validate-key",
            "GET /api/v1/sso/exchange",
            "POST /api/v1/sso/token",
        ],
    };

    private static readonly Dictionary<string, Version> Versions = ByRoute();

    /// <summary>The version that a route came with; null for one that has always been there.</summary>
    public static Version? Since(string method, string template) => Versions.GetValueOrDefault($"{method} {template.Split('?')[0]}");

    private static Dictionary<string, Version> ByRoute()
    {
        var versions = new Dictionary<string, Version>(StringComparer.Ordinal);
        foreach (var (version, routes) in Routes)
        {
            foreach (var route in routes)
            {
                versions.Add(route, Version.Parse(version));
            }
        }

        return versions;
    }
}
