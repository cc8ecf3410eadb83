namespace ObShell.Client.Protocol;

/// <summary>The routes of OBShell 4.5.0, each in one row.</summary>
internal static class Routes
{
    // Stages that distinguish DAGs of the same name.
    private const string Freeze = "Minor freeze before stop server";
    private const string StopBySql = "Execute stop sql";
    private const string Advance = "Advance agents to execute the task";
    private const string StartZone = "Start Zone";

    private const string ListPackages = "List the packages (GET /api/v1/upgrade/package/info, since OBShell 4.3.0) before you upload it again.";

    /// <summary>All routes, by path.</summary>
    public static IReadOnlyList<Route> All { get; } =
    [
        new("DELETE", "/api/v1/agent") { MayDoNothing = true, Starts = [new("Remove follower agent {ip}:{port}|Remove all agents|Follower remove self")] },
        new("POST", "/api/v1/agent") { Starts = [new("Join self|Join to master") { HidesItself = true }] },
        new("GET", "/api/v1/agent/host-info") { Since = "4.3.0" },
        new("POST", "/api/v1/agent/join") { Starts = [new("Join self|Join to master") { HidesItself = true }] },
        new("POST", "/api/v1/agent/password") { Body = "password", Since = "4.2.6", Access = RouteAccess.NoSession, HasData = false },
        new("POST", "/api/v1/agent/remove") { MayDoNothing = true, Starts = [new("Remove follower agent {ip}:{port}|Remove all agents|Follower remove self")] },
        new("POST", "/api/v1/agent/upgrade") { Starts = [InCluster("Upgrade obshell {version}-{release}")] },
        new("POST", "/api/v1/agent/upgrade/check") { Starts = [InCluster("Upgrade check obshell {version}-{release}")] },
        new("GET", "/api/v1/agents/status"),
        new("POST", "/api/v1/alarm/alerts") { MayLackBody = true, Since = "4.3.2", Effect = RouteEffect.Read },
        new("GET", "/api/v1/alarm/rule/{name}") { Since = "4.3.2" },
        new("POST", "/api/v1/alarm/rules") { MayLackBody = true, Since = "4.3.2", Effect = RouteEffect.Read },
        new("PUT", "/api/v1/alarm/silencer") { Since = "4.3.2" },
        new("DELETE", "/api/v1/alarm/silencer/{id}") { Since = "4.3.2", HasData = false },
        new("GET", "/api/v1/alarm/silencer/{id}") { Since = "4.3.2" },
        new("POST", "/api/v1/alarm/silencers") { MayLackBody = true, Since = "4.3.2", Effect = RouteEffect.Read },
        new("GET", "/api/v1/git-info") { Access = RouteAccess.Open },
        new("GET", "/api/v1/info") { Access = RouteAccess.Open },
        new("POST", "/api/v1/login") { IsText = true, Since = "4.4.0", Access = RouteAccess.NoSession, EncryptsResponse = true },
        new("POST", "/api/v1/logout") { Body = "sessionId", Since = "4.4.0", HasData = false },
        new("GET", "/api/v1/metrics") { Since = "4.3.2" },
        new("POST", "/api/v1/metrics/query") { Since = "4.3.2", Effect = RouteEffect.Read },
        new("GET", "/api/v1/ob/agents"),
        new("GET", "/api/v1/ob/info"),
        new("POST", "/api/v1/ob/init") { MayLackBody = true, Starts = [new("Initialize cluster")] },
        new("POST", "/api/v1/ob/scale_in") { Since = "4.2.6", MayDoNothing = true, Starts = [InCluster("Cluster scale in")] },
        new("POST", "/api/v1/ob/scale_out") { Starts = [InCluster("Cluster scale out")] },
        new("POST", "/api/v1/ob/start")
        {
            Starts = [new("Start OB|Start local observer") { When = "scope.type=SERVER", OtherNodes = [StartZone] }, new("Start OB") { Nodes = [StartZone] }],
        },
        new("POST", "/api/v1/ob/stop")
        {
            Starts =
            [
                new("Stop OB") { When = "terminate", Nodes = [Freeze], OtherNodes = [StopBySql] },
                new("Stop OB|Stop local observer") { When = "force", OtherNodes = [Freeze, StopBySql] },
                new("Stop OB") { Nodes = [Advance, StopBySql], OtherNodes = [Freeze] },
            ],
        },
        new("POST", "/api/v1/ob/upgrade")
        {
            Starts =
            [
                InCluster("OB rolling upgrade {version}-{release}") with { When = "mode=ROLLING" },
                InCluster("OB stop service upgrade {version}-{release}") with { When = "mode=STOPSERVICE" },
                InCluster("OB rolling upgrade {version}-{release}|OB stop service upgrade {version}-{release}"),
            ],
        },
        new("POST", "/api/v1/ob/upgrade/check") { Starts = [InCluster("Upgrade check OB {version}-{release}")] },
        new("POST", "/api/v1/ob/zone/{zone_name}/stop")
        {
            Since = "4.4.1",
            Starts =
            [
                new("Stop OB") { When = "freeze_server", Nodes = [StopBySql, Freeze, Advance] },
                new("Stop OB") { Nodes = [StopBySql, Advance], OtherNodes = [Freeze] },
            ],
        },
        new("POST", "/api/v1/ob/zone/{zone_name}/stop/check") { Since = "4.4.1", Effect = RouteEffect.Read, HasData = false },
        new("PATCH", "/api/v1/obcluster/backup") { Body = "status", MayLackBody = true, Since = "4.2.4", HasData = false },
        new("POST", "/api/v1/obcluster/backup")
        {
            MayLackBody = true,
            Since = "4.2.4",
            Starts = [InCluster("Obcluster start increment backup") with { When = "mode=INCREMENTAL" }, InCluster("Obcluster start full backup")],
        },
        new("PATCH", "/api/v1/obcluster/backup/config") { Since = "4.2.4", Starts = [InCluster("Set obcluster backup config")] },
        new("POST", "/api/v1/obcluster/backup/config") { Since = "4.2.4", Starts = [InCluster("Set obcluster backup config")] },
        new("PATCH", "/api/v1/obcluster/backup/log") { Body = "status", MayLackBody = true, Since = "4.2.4", HasData = false },
        new("GET", "/api/v1/obcluster/backup/overview") { Since = "4.2.4" },
        new("GET", "/api/v1/obcluster/charsets") { Since = "4.3.0" },
        new("POST", "/api/v1/obcluster/config") { Starts = [new("Update cluster config")] },
        new("PUT", "/api/v1/obcluster/config") { Starts = [new("Update cluster config")] },
        new("GET", "/api/v1/obcluster/info") { Since = "4.3.0" },
        new("POST", "/api/v1/obcluster/inspection") { Body = "scenario", Since = "4.4.0", Starts = [new("Cluster inspection")] },
        new("GET", "/api/v1/obcluster/inspection/report/{id}") { Since = "4.4.0" },
        new("GET", "/api/v1/obcluster/inspection/reports") { Since = "4.4.0" },
        new("GET", "/api/v1/obcluster/license") { Since = "4.4.0" },
        new("GET", "/api/v1/obcluster/parameters") { Since = "4.3.0" },
        new("PATCH", "/api/v1/obcluster/parameters") { Since = "4.3.0", HasData = false },
        new("POST", "/api/v1/obcluster/shared-storage/save-key") { Since = "4.4.2", HasData = false },

        // Writes an empty object to the storage and deletes it.
        new("POST", "/api/v1/obcluster/shared-storage/validate-key") { Since = "4.4.2", Effect = RouteEffect.Read, HasData = false },
        new("GET", "/api/v1/obcluster/statistics") { Since = "4.3.0" },
        new("GET", "/api/v1/obcluster/topology/info") { Since = "4.4.1" },
        new("GET", "/api/v1/obcluster/unit-config-limit") { Since = "4.3.0" },
        new("DELETE", "/api/v1/obproxy") { Since = "4.2.6", Access = RouteAccess.AgentPassword, MayDoNothing = true, Starts = [new("Delete obproxy")] },
        new("POST", "/api/v1/obproxy") { Since = "4.2.6", Access = RouteAccess.AgentPassword, Starts = [new("Add obproxy")] },
        new("POST", "/api/v1/obproxy/package") { Body = "package", Since = "4.2.6", Access = RouteAccess.AgentPassword },
        new("POST", "/api/v1/obproxy/start") { Since = "4.2.6", Access = RouteAccess.AgentPassword, Starts = [new("Start obproxy")] },
        new("POST", "/api/v1/obproxy/stop") { Since = "4.2.6", Access = RouteAccess.AgentPassword, Starts = [new("Stop obproxy")] },
        new("POST", "/api/v1/obproxy/upgrade") { Since = "4.2.6", Access = RouteAccess.AgentPassword, Starts = [new("Upgrade obproxy")] },
        new("DELETE", "/api/v1/observer") { Since = "4.2.6", MayDoNothing = true, Starts = [InCluster("Cluster scale in")] },
        new("POST", "/api/v1/observer/config") { Starts = [new("Update observer config")] },
        new("PUT", "/api/v1/observer/config") { Starts = [new("Update observer config")] },
        new("GET", "/api/v1/observer/info") { Since = "4.4.1" },
        new("POST", "/api/v1/package") { Body = "package", Since = "4.3.0", Access = RouteAccess.Digest, Advice = ListPackages },
        new("DELETE", "/api/v1/recyclebin/tenant/{name}") { Since = "4.2.4", MayDoNothing = true, Starts = [InCluster("Wait tenant purge finished")] },
        new("POST", "/api/v1/recyclebin/tenant/{name}") { Body = "newName", MayLackBody = true, Since = "4.2.4", HasData = false },
        new("GET", "/api/v1/recyclebin/tenants") { Since = "4.2.4" },
        new("DELETE", "/api/v1/resource-pool/{name}") { Since = "4.2.4", HasData = false },
        new("GET", "/api/v1/resource-pools") { Since = "4.2.4" },
        new("POST", "/api/v1/restore/source-tenant-info") { Since = "4.3.2", Effect = RouteEffect.Read },
        new("GET", "/api/v1/restore/tasks") { Since = "4.3.2" },
        new("GET", "/api/v1/restore/windows") { Since = "4.2.5" },
        new("GET", "/api/v1/secret") { Access = RouteAccess.Open },
        new("POST", "/api/v1/security/credential") { Since = "4.4.0" },
        new("PUT", "/api/v1/security/credential/encrypt-secret-key") { Body = "aesKey", Since = "4.4.0", HasData = false },
        new("POST", "/api/v1/security/credential/validate") { Since = "4.4.0", Effect = RouteEffect.Read },
        new("DELETE", "/api/v1/security/credential/{id}") { Since = "4.4.0", HasData = false },
        new("GET", "/api/v1/security/credential/{id}") { Since = "4.4.0" },
        new("PATCH", "/api/v1/security/credential/{id}") { Since = "4.4.0" },
        new("DELETE", "/api/v1/security/credentials") { Since = "4.4.0", HasData = false },
        new("GET", "/api/v1/security/credentials") { Since = "4.4.0" },
        new("POST", "/api/v1/security/credentials/validate") { Since = "4.4.0", Effect = RouteEffect.Read },
        new("GET", "/api/v1/sso/exchange") { Since = "4.4.2", Access = RouteAccess.OneTimeToken, Effect = RouteEffect.Change, EncryptsResponse = true },
        new("POST", "/api/v1/sso/token") { IsText = true, Since = "4.4.2", Access = RouteAccess.NoSession, EncryptsResponse = true },
        new("GET", "/api/v1/status") { Access = RouteAccess.Open },
        new("POST", "/api/v1/status") { Access = RouteAccess.Open, Effect = RouteEffect.Read },
        new("GET", "/api/v1/system/external/alertmanager") { IsText = true, Since = "4.3.2" },
        new("PUT", "/api/v1/system/external/alertmanager") { Since = "4.3.2", HasData = false },
        new("GET", "/api/v1/system/external/prometheus") { IsText = true, Since = "4.3.2" },
        new("PUT", "/api/v1/system/external/prometheus") { Since = "4.3.2", HasData = false },
        new("GET", "/api/v1/task/dag/agent/main_dags") { Since = "4.3.0" },
        new("GET", "/api/v1/task/dag/agent/unfinish"),
        new("GET", "/api/v1/task/dag/maintain/agent"),
        new("GET", "/api/v1/task/dag/maintain/agents"),
        new("GET", "/api/v1/task/dag/maintain/ob"),
        new("GET", "/api/v1/task/dag/ob/unfinish"),
        new("GET", "/api/v1/task/dag/unfinish"),
        new("GET", "/api/v1/task/dag/{id}") { Access = RouteAccess.Task, ReservedWords = ["unfinish"] },
        new("POST", "/api/v1/task/dag/{id}") { Access = RouteAccess.Task, HasData = false },
        new("GET", "/api/v1/task/dags/agent") { Since = "4.3.0" },
        new("GET", "/api/v1/task/dags/ob") { Since = "4.3.0" },
        new("GET", "/api/v1/task/node/{id}") { Access = RouteAccess.Task },
        new("POST", "/api/v1/task/node/{id}") { Body = "dagOperator", Since = "4.3.1", Access = RouteAccess.Task, HasData = false },
        new("GET", "/api/v1/task/sub_task/{id}") { Access = RouteAccess.Task },
        new("GET", "/api/v1/task/sub_task/{id}/logs") { Since = "4.3.0", Access = RouteAccess.Task },
        new("POST", "/api/v1/tenant") { Since = "4.2.4", Starts = [InCluster("Create tenant {name}")] },
        new("POST", "/api/v1/tenant/restore") { Since = "4.2.4", Starts = [InCluster("Restore backup_{restore_tenant_name}")] },
        new("GET", "/api/v1/tenant/support-templates") { Since = "4.3.2" },
        new("GET", "/api/v1/tenant/top-compactions") { Since = "4.3.0" },
        new("GET", "/api/v1/tenant/top-slow-sqls") { Since = "4.3.0" },
        new("DELETE", "/api/v1/tenant/{name}")
        {
            MayLackBody = true,
            Since = "4.2.4",
            MayDoNothing = true,
            Starts = [OfTenant("Drop tenant") with { When = "need_recycle", Nodes = ["Recycle tenant"] }, OfTenant("Drop tenant") with { Nodes = ["Drop tenant"] }],
        },
        new("GET", "/api/v1/tenant/{name}") { Since = "4.2.4", ReservedWords = ["support-templates", "top-compactions", "top-slow-sqls"] },
        new("PATCH", "/api/v1/tenant/{name}/backup") { Body = "status", MayLackBody = true, Since = "4.2.4", HasData = false },
        new("POST", "/api/v1/tenant/{name}/backup")
        {
            MayLackBody = true,
            Since = "4.2.4",
            Starts = [InCluster("Obcluster start increment backup for {name}") with { When = "mode=INCREMENTAL" }, InCluster("Obcluster start full backup for {name}")],
        },
        new("PATCH", "/api/v1/tenant/{name}/backup/config") { Since = "4.2.4", Starts = [OfTenant("Set obcluster backup config for {name}")] },
        new("POST", "/api/v1/tenant/{name}/backup/config") { Since = "4.2.4", Starts = [OfTenant("Set obcluster backup config for {name}")] },
        new("GET", "/api/v1/tenant/{name}/backup/config/storage") { Since = "4.3.2" },
        new("GET", "/api/v1/tenant/{name}/backup/info") { Since = "4.3.2" },
        new("PATCH", "/api/v1/tenant/{name}/backup/log") { Body = "status", MayLackBody = true, Since = "4.2.4", HasData = false },
        new("GET", "/api/v1/tenant/{name}/backup/log/tasks") { Since = "4.3.2" },
        new("GET", "/api/v1/tenant/{name}/backup/overview") { Since = "4.2.4" },
        new("GET", "/api/v1/tenant/{name}/backup/tasks") { Since = "4.3.2" },
        new("POST", "/api/v1/tenant/{name}/compact") { Since = "4.3.0", HasData = false },
        new("GET", "/api/v1/tenant/{name}/compaction") { Since = "4.3.0" },
        new("DELETE", "/api/v1/tenant/{name}/compaction-error") { Since = "4.3.0", HasData = false },
        new("GET", "/api/v1/tenant/{name}/databases") { Body = "rootPassword", MayLackBody = true, Since = "4.3.0" },
        new("POST", "/api/v1/tenant/{name}/databases") { Since = "4.3.0", HasData = false },
        new("DELETE", "/api/v1/tenant/{name}/databases/{database}") { Body = "rootPassword", MayLackBody = true, Since = "4.3.0", HasData = false },
        new("GET", "/api/v1/tenant/{name}/databases/{database}") { Body = "rootPassword", MayLackBody = true, Since = "4.3.0" },
        new("PUT", "/api/v1/tenant/{name}/databases/{database}") { Since = "4.3.0", HasData = false },
        new("GET", "/api/v1/tenant/{name}/deadlocks") { Since = "4.4.0" },
        new("DELETE", "/api/v1/tenant/{name}/lock") { Since = "4.2.4", HasData = false },
        new("POST", "/api/v1/tenant/{name}/lock") { Since = "4.2.4", HasData = false },
        new("PUT", "/api/v1/tenant/{name}/name") { Body = "newName", Since = "4.2.4", HasData = false },
        new("GET", "/api/v1/tenant/{name}/objects") { Body = "rootPassword", MayLackBody = true, Since = "4.3.2" },
        new("GET", "/api/v1/tenant/{name}/parameter/{parameter}") { Since = "4.2.4" },
        new("GET", "/api/v1/tenant/{name}/parameters") { Since = "4.2.4" },
        new("PUT", "/api/v1/tenant/{name}/parameters") { Since = "4.2.4", HasData = false },
        new("PUT", "/api/v1/tenant/{name}/password") { Since = "4.2.4", HasData = false },
        new("POST", "/api/v1/tenant/{name}/password/persist") { Body = "password", MayLackBody = true, Since = "4.3.0", HasData = false },
        new("GET", "/api/v1/tenant/{name}/precheck") { Body = "rootPassword", MayLackBody = true, Since = "4.3.0" },
        new("PUT", "/api/v1/tenant/{name}/primary-zone") { Body = "primaryZone", Since = "4.2.4", Starts = [OfTenant("Modify tenant primary zone")] },
        new("DELETE", "/api/v1/tenant/{name}/replicas") { Since = "4.2.4", MayDoNothing = true, Starts = [OfTenant("Scale in tenant replicas")] },
        new("PATCH", "/api/v1/tenant/{name}/replicas") { Since = "4.2.4", MayDoNothing = true, Starts = [OfTenant("Modify tenant replicas")] },
        new("POST", "/api/v1/tenant/{name}/replicas") { Since = "4.2.4", Starts = [OfTenant("Scale out tenant replicas")] },
        new("DELETE", "/api/v1/tenant/{name}/restore")
        {
            Since = "4.2.4",
            MayDoNothing = true,
            Starts = [OfTenant("Cancel restore {name}|Restore backup_{name}") with { MayReuse = true }],
        },
        new("GET", "/api/v1/tenant/{name}/restore/overview") { Since = "4.2.4" },
        new("POST", "/api/v1/tenant/{name}/role") { Since = "4.3.2", HasData = false },
        new("DELETE", "/api/v1/tenant/{name}/role/{role}") { Body = "rootPassword", MayLackBody = true, Since = "4.3.2", HasData = false },
        new("GET", "/api/v1/tenant/{name}/role/{role}") { Body = "rootPassword", MayLackBody = true, Since = "4.3.2" },
        new("PUT", "/api/v1/tenant/{name}/role/{role}/global-privileges") { Since = "4.3.2", HasData = false },
        new("DELETE", "/api/v1/tenant/{name}/role/{role}/object-privileges") { Since = "4.3.2", HasData = false },
        new("PATCH", "/api/v1/tenant/{name}/role/{role}/object-privileges") { Since = "4.3.2", HasData = false },
        new("POST", "/api/v1/tenant/{name}/role/{role}/object-privileges") { Since = "4.3.2", HasData = false },
        new("PUT", "/api/v1/tenant/{name}/role/{role}/object-privileges") { Since = "4.3.2", HasData = false },
        new("PUT", "/api/v1/tenant/{name}/role/{role}/roles") { Since = "4.3.2", HasData = false },
        new("GET", "/api/v1/tenant/{name}/roles") { Body = "rootPassword", MayLackBody = true, Since = "4.3.2" },
        new("DELETE", "/api/v1/tenant/{name}/sessions") { Since = "4.4.0", HasData = false },
        new("GET", "/api/v1/tenant/{name}/sessions") { Since = "4.4.0" },
        new("DELETE", "/api/v1/tenant/{name}/sessions/queries") { Since = "4.4.0", HasData = false },
        new("GET", "/api/v1/tenant/{name}/sessions/stats") { Since = "4.4.0" },
        new("GET", "/api/v1/tenant/{name}/sessions/{session_id}") { Since = "4.4.0", ReservedWords = ["stats"] },
        new("GET", "/api/v1/tenant/{name}/user") { Body = "rootPassword", MayLackBody = true, Since = "4.3.0" },
        new("POST", "/api/v1/tenant/{name}/user") { Since = "4.2.6", HasData = false },
        new("DELETE", "/api/v1/tenant/{name}/user/{user}") { Body = "rootPassword", MayLackBody = true, Since = "4.2.6", HasData = false },
        new("GET", "/api/v1/tenant/{name}/user/{user}") { Body = "rootPassword", MayLackBody = true, Since = "4.3.0" },
        new("PUT", "/api/v1/tenant/{name}/user/{user}/db-privilege") { Since = "4.3.0", HasData = false },
        new("PUT", "/api/v1/tenant/{name}/user/{user}/db-privileges") { Since = "4.3.2", HasData = false },
        new("PUT", "/api/v1/tenant/{name}/user/{user}/global-privilege") { Since = "4.3.0", HasData = false },
        new("PUT", "/api/v1/tenant/{name}/user/{user}/global-privileges") { Since = "4.3.2", HasData = false },
        new("DELETE", "/api/v1/tenant/{name}/user/{user}/lock") { Body = "rootPassword", MayLackBody = true, Since = "4.3.0", HasData = false },
        new("PUT", "/api/v1/tenant/{name}/user/{user}/lock") { Body = "rootPassword", MayLackBody = true, Since = "4.3.0", HasData = false },
        new("DELETE", "/api/v1/tenant/{name}/user/{user}/object-privileges") { Since = "4.3.2", HasData = false },
        new("PATCH", "/api/v1/tenant/{name}/user/{user}/object-privileges") { Since = "4.3.2", HasData = false },
        new("POST", "/api/v1/tenant/{name}/user/{user}/object-privileges") { Since = "4.3.2", HasData = false },
        new("PUT", "/api/v1/tenant/{name}/user/{user}/object-privileges") { Since = "4.3.2", HasData = false },
        new("PUT", "/api/v1/tenant/{name}/user/{user}/password") { Since = "4.3.0", HasData = false },
        new("PUT", "/api/v1/tenant/{name}/user/{user}/roles") { Since = "4.3.2", HasData = false },
        new("GET", "/api/v1/tenant/{name}/user/{user}/stats") { Body = "rootPassword", MayLackBody = true, Since = "4.3.0" },
        new("GET", "/api/v1/tenant/{name}/users") { Since = "4.3.2" },
        new("GET", "/api/v1/tenant/{name}/variable/{variable}") { Since = "4.2.4" },
        new("GET", "/api/v1/tenant/{name}/variables") { Since = "4.2.4" },
        new("PUT", "/api/v1/tenant/{name}/variables") { Since = "4.2.4", HasData = false },
        new("PUT", "/api/v1/tenant/{name}/whitelist") { Body = "whitelist", Since = "4.2.4", HasData = false },
        new("GET", "/api/v1/tenants/overview") { Since = "4.2.4" },
        new("GET", "/api/v1/time") { Access = RouteAccess.Open },
        new("POST", "/api/v1/unit/config") { Since = "4.2.4", HasData = false },
        new("DELETE", "/api/v1/unit/config/{name}") { Since = "4.2.4", HasData = false },
        new("GET", "/api/v1/unit/config/{name}") { Since = "4.2.4" },
        new("GET", "/api/v1/units/config") { Since = "4.2.4" },
        new("POST", "/api/v1/upgrade/env/check") { Since = "4.4.1", Effect = RouteEffect.Read, HasData = false },
        new("POST", "/api/v1/upgrade/package") { Body = "package", Advice = ListPackages },
        new("GET", "/api/v1/upgrade/package/info") { Since = "4.3.0" },
        new("DELETE", "/api/v1/upgrade/package/{id}") { Since = "4.4.0", HasData = false },

        // Returns the values of some parameters, without storing anything.
        new("POST", "/api/v1/upgrade/params/backup") { Effect = RouteEffect.Read },
        new("POST", "/api/v1/upgrade/params/restore") { HasData = false },
        new("DELETE", "/api/v1/zone/{name}") { Since = "4.2.6", MayDoNothing = true, Starts = [InCluster("Delete zone")] },
    ];

    // The few routes whose effect does not follow from the method: every request is compared with these.
    private static readonly Route[] WithEffect = [.. All.Where(route => route.Effect != RouteEffect.ByMethod)];

    private static readonly Dictionary<string, Route[]> ByPath =
        All.GroupBy(route => route.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The route of a path with placeholders, which may have a query; null for one that this version does not know.</summary>
    public static Route? Find(string method, string template)
    {
        var query = template.IndexOf('?', StringComparison.Ordinal);
        if (ByPath.TryGetValue(query < 0 ? template : template[..query], out var routes))
        {
            foreach (var route in routes)
            {
                if (route.Method == method)
                {
                    return route;
                }
            }
        }

        return null;
    }

    /// <summary>The route of a path without placeholders, which may have a query; null for one that this version does not know.</summary>
    public static Route? Match(string method, string path) =>
        Find(method, path) ?? All.FirstOrDefault(route => route.Method == method && route.Matches(path));

    /// <summary>Whether a request starts nothing, changes nothing and uses nothing up, so that it can be repeated. Nothing is allocated.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path, with or without placeholders and a query.</param>
    public static bool OnlyReads(string method, string path)
    {
        var isGet = method is "GET" or "HEAD";
        foreach (var route in WithEffect)
        {
            if (route.Method == (isGet ? "GET" : method) && route.Matches(path))
            {
                return route.OnlyReads;
            }
        }

        return isGet;
    }

    private static StartedDag InCluster(string name) => new(name) { LivesInCluster = true };

    private static StartedDag OfTenant(string name) => new(name) { LivesInCluster = true, LocksTenant = true };
}
