using System.Text.Json.Nodes;
using ObShell.Client.Tenants;

namespace ObShell.Client.Testing;

/// <summary>The routes that create, change, describe and drop tenants as a whole.</summary>
internal static class TenantRoutes
{
    private const string LocalOnly = "127.0.0.1";
    private const string DropStage = "Drop tenant";
    private const string RecycleStage = "Recycle tenant";

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("POST /api/v1/tenant", TenantCreation.Create),
        new("DELETE /api/v1/tenant/{name}", Drop),
        new("PUT /api/v1/tenant/{name}/name", TenantGuard.Existing(Rename)),
        new("POST /api/v1/tenant/{name}/lock", TenantGuard.Existing((call, tenant) => Lock(call, tenant, locks: true))),
        new("DELETE /api/v1/tenant/{name}/lock", TenantGuard.Existing((call, tenant) => Lock(call, tenant, locks: false))),
        new("PUT /api/v1/tenant/{name}/primary-zone", TenantGuard.Existing(SetPrimaryZone)),
        new("PUT /api/v1/tenant/{name}/password", TenantGuard.Existing(SetRootPassword)),
        new("POST /api/v1/tenant/{name}/password/persist", TenantGuard.Existing(PersistRootPassword)),
        new("PUT /api/v1/tenant/{name}/whitelist", TenantGuard.Existing(SetWhitelist)),
        new("GET /api/v1/tenant/{name}/precheck", TenantGuard.Open(Precheck)),
        new("GET /api/v1/tenant/{name}", call =>
            call.Cluster.Tenants.Find(call.Segment("name")) is { } tenant ? Reply.With(TenantJson.Info(call, tenant)) : call.Refuse(TenantRefusals.NotExist(call.Segment("name")))),
        new("GET /api/v1/tenants/overview", call => Reply.Contents(call.Cluster.Tenants
            .Where(tenant => call.Query("mode") is not { } mode || tenant.Mode.ToString().Equals(mode, StringComparison.OrdinalIgnoreCase))
            .Select(tenant => TenantJson.Overview(call, tenant)))),
        new("GET /api/v1/tenant/support-templates", call => Reply.Contents(call.Cluster.Scenarios
            .Select(scenario => new JsonObject { ["scenario"] = scenario.ToString(), ["description"] = scenario.ToString() }))),
        new("GET /api/v1/obcluster/charsets", call => Reply.Contents(
            ("ORACLE".Equals(call.Query("tenant_mode"), StringComparison.OrdinalIgnoreCase) ? CharsetCatalogue.Oracle : CharsetCatalogue.MySql).Select(Charset))),
    ];

    /// <summary>The whitelist that comes of one that is asked for: the agent itself can always connect.</summary>
    public static string MergeWhitelist(string whitelist) => whitelist.Length == 0 ? LocalOnly : string.Join(',', whitelist.Split(',').Append(LocalOnly).Distinct());

    private static Reply Drop(ModelCall call)
    {
        var name = call.Segment("name");
        if (name == "sys")
        {
            return call.Refuse(TenantRefusals.SystemNotAllowed);
        }

        if (call.Cluster.Tenants.Find(name) is not { } tenant)
        {
            return Reply.NothingToDo;
        }

        var pools = tenant.Pools;
        var draft = call.Flag("need_recycle")
            ? new DagDraft(DagCatalogue.DropTenantIntoRecycleBin).Do(RecycleStage, () => _ = call.Cluster.Tenants.Recycle(tenant.Name)).Log(RecycleStage, $"Recycle tenant {name}")
            : new DagDraft(DagCatalogue.DropTenant)
                .Do(DropStage, () => Remove(call.Cluster, tenant))
                .Log(DropStage, $"Drop tenant {name}", $"Resource pool list: [{string.Join(' ', pools.Select(pool => pool.Name))}]")
                .DropPools(call.Cluster, pools);
        return call.Start(draft, name);
    }

    private static void Remove(FakeCluster cluster, FakeTenant tenant)
    {
        foreach (var pool in tenant.Pools)
        {
            pool.Tenant = null;
        }

        _ = cluster.Tenants.Remove(tenant.Name);
    }

    private static Reply Rename(ModelCall call, FakeTenant tenant)
    {
        if (call.Require("RenameTenantParam", ("new_name", "NewName")) is { } missing)
        {
            return missing;
        }

        var name = call.Text("new_name")!;
        return call.Unless(
            TenantCreation.CheckName(name)
                ?? (tenant.IsSystem ? NotAllowedForSystem("rename") : null)
                ?? (call.Cluster.Tenants.Contains(name) ? TenantRefusals.Database("Error 5156 (HY000): Tenant already exist") : null),
            () => tenant.Name = name);
    }

    private static Reply Lock(ModelCall call, FakeTenant tenant, bool locks) => call.Unless(tenant.IsSystem ? NotAllowedForSystem("lock") : null, () => tenant.IsLocked = locks);

    private static Refusal NotAllowedForSystem(string operation) => TenantRefusals.Database($"Error 1235 (0A000): {operation} of the system tenant not supported");

    private static Reply SetPrimaryZone(ModelCall call, FakeTenant tenant)
    {
        if (call.Body["primary_zone"] is null)
        {
            return Refusals.BindJsonFailed(Refusals.Required("ModifyTenantPrimaryZoneParam", "PrimaryZone"));
        }

        var primaryZone = ZoneList.PrimaryZone(call.Text("primary_zone"));
        if (ZoneList.CheckPrimaryZone(call.Cluster, primaryZone, [.. tenant.Replicas.Keys]) is { } refusal)
        {
            return call.Refuse(refusal);
        }

        // As in OBShell the change comes first, and the DAG waits for the leaders to move.
        tenant.PrimaryZone = primaryZone;
        var draft = new DagDraft(DagCatalogue.ModifyTenantPrimaryZone)
            .Log("Modify tenant primary zone", $"Tenant {tenant.Name} primary zone is already {primaryZone}");
        return call.Start(draft, tenant.Name);
    }

    private static Reply SetRootPassword(ModelCall call, FakeTenant tenant) =>
        call.Body["new_password"] is null ? Refusals.BindJsonFailed(Refusals.Required("ModifyTenantRootPasswordParam", "NewPwd"))
        : call.Unless(
            tenant.IsSystem ? TenantRefusals.SystemNotAllowed : (call.Text("old_password") ?? "") == tenant.RootPassword ? null : TenantGuard.AccessDenied(tenant),
            () => tenant.RootPassword = call.Text("new_password")!);

    private static Reply PersistRootPassword(ModelCall call, FakeTenant tenant) => call.Unless(
        tenant.IsSystem || (call.Text("password") ?? "") == tenant.RootPassword ? null : TenantRefusals.RootPasswordIncorrect,
        () => tenant.PersistedPassword = call.Text("password") ?? "");

    private static Reply SetWhitelist(ModelCall call, FakeTenant tenant) =>
        call.Body["whitelist"] is null ? Refusals.BindJsonFailed(Refusals.Required("ModifyTenantWhitelistParam", "Whitelist"))
        : call.Unless(null, () => tenant.Whitelist = MergeWhitelist(call.Text("whitelist")!));

    private static Reply Precheck(ModelCall call, FakeTenant tenant) => Reply.With(new JsonObject
    {
        ["is_connectable"] = TenantGuard.IsConnectable(call, tenant),

        // The agent says the opposite of what the name promises, and fills in the password that it remembers for all tenants but sys.
        ["is_password_exists"] = tenant.IsSystem && call.Text("root_password") is null,
        ["is_empty_root_password"] = (tenant.IsSystem ? call.Setup.Password : tenant.RootPassword).Length == 0,
    });

    private static JsonObject Charset(CharsetCatalogue.Charset charset) => new()
    {
        ["name"] = charset.Name,
        ["description"] = charset.Description,
        ["collations"] = new JsonArray([.. charset.Collations.Select((collation, index) => new JsonObject { ["is_default"] = index == 0, ["name"] = collation })]),
        ["maxlen"] = charset.MaxLength,
    };
}
