using ObShell.Client.Tenants;
using ObShell.Client.Users;

namespace ObShell.Client.Testing;

/// <summary>The routes about roles, and about the privileges of users and roles for objects, which tenants of the mode ORACLE have.</summary>
internal static class RoleRoutes
{
    private const string OneRole = "/api/v1/tenant/{name}/role/{role}";
    private const string OneUser = "/api/v1/tenant/{name}/user/{user}";

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("POST /api/v1/tenant/{name}/role", TenantGuard.Connected(Create, TenantMode.Oracle)),
        new("GET /api/v1/tenant/{name}/roles", TenantGuard.Connected(List, TenantMode.Oracle)),
        new($"GET {OneRole}", About((_, tenant, role) => Reply.With(UserJson.Role(tenant, role)))),
        new($"DELETE {OneRole}", TenantGuard.Connected(Drop, TenantMode.Oracle)),
        new($"PUT {OneRole}/roles", About((call, tenant, role) => call.Unless(UserRoutes.CheckRoles(tenant, call.Texts("roles")), Modify(call, role, () => role.Roles = call.Texts("roles"))))),
        new($"PUT {OneRole}/global-privileges", About((call, tenant, role) => call.Unless(
            UserRoutes.CheckPrivileges(tenant, call.Texts("global_privileges")), Modify(call, role, () => role.GlobalPrivileges = UserRoutes.Privileges(call))))),
        .. ObjectRoutes(OneRole, handle => About(handle)),
        .. ObjectRoutes(OneUser, handle => UserRoutes.About(handle, TenantMode.Oracle)),
    ];

    private delegate IEnumerable<string> Combination(IEnumerable<string> before, IEnumerable<string> asked);

    private static IEnumerable<ModelRoute> ObjectRoutes(string grantee, Func<Func<ModelCall, FakeTenant, FakeGrantee, Reply>, Func<ModelCall, Reply>> about) =>
    [
        new($"PUT {grantee}/object-privileges", about((call, tenant, item) => Change(call, tenant, item, [], (_, asked) => asked))),
        new($"PATCH {grantee}/object-privileges", about((call, tenant, item) => Change(call, tenant, item, item.ObjectPrivileges, (_, asked) => asked))),
        new($"POST {grantee}/object-privileges", about((call, tenant, item) => Change(call, tenant, item, item.ObjectPrivileges, Enumerable.Union))),
        new($"DELETE {grantee}/object-privileges", about((call, tenant, item) => Change(call, tenant, item, item.ObjectPrivileges, Enumerable.Except))),
    ];

    private static Func<ModelCall, Reply> About(Func<ModelCall, FakeTenant, FakeRole, Reply> handle) => TenantGuard.Connected(
        (call, tenant) => tenant.Roles.Find(call.Segment("role")) is { } role ? handle(call, tenant, role) : call.Refuse(TenantRefusals.RoleNotExist(call.Segment("role"))), TenantMode.Oracle);

    private static Reply Create(ModelCall call, FakeTenant tenant)
    {
        if (call.Require("CreateRoleParam", ("role_name", "RoleName")) is { } missing)
        {
            return missing;
        }

        var name = call.Text("role_name")!;
        var refusal = (UserRoutes.UserName().IsMatch(name) ? null : TenantRefusals.RoleNameInvalid(name))
            ?? (tenant.Roles.Contains(name) ? TenantRefusals.Database($"Failed to create role {name} of tenant {tenant.Name}: Error 1921 (HY000): ORA-01921: role name '{name}' conflicts with another user or role name") : null)
            ?? UserRoutes.CheckPrivileges(tenant, call.Texts("global_privileges"))
            ?? UserRoutes.CheckRoles(tenant, call.Texts("roles"));
        return call.Unless(refusal, () =>
        {
            var role = tenant.AddRole(name);
            role.GlobalPrivileges = UserRoutes.Privileges(call);
            role.Roles = call.Texts("roles");
        });
    }

    private static Reply List(ModelCall call, FakeTenant tenant) => tenant.Roles.Count == 0
        ? Reply.With(new System.Text.Json.Nodes.JsonObject { ["contents"] = null })
        : Reply.Contents(tenant.Roles.Select(role => UserJson.Role(tenant, role)));

    private static Reply Drop(ModelCall call, FakeTenant tenant) => call.Unless(null, () =>
    {
        var name = call.Segment("role");
        _ = tenant.Roles.Remove(name);
        foreach (var grantee in tenant.Users.Concat<FakeGrantee>(tenant.Roles))
        {
            grantee.Roles = [.. grantee.Roles.Where(role => role != name)];
        }
    });

    private static Reply Change(ModelCall call, FakeTenant tenant, FakeGrantee grantee, IReadOnlyList<ObjectPrivilege> before, Combination combine)
    {
        if (call.Body["object_privileges"] is null)
        {
            return Refusals.BindJsonFailed(Refusals.Required("ObjectPrivilegeOperationParam", "ObjectPrivileges"));
        }

        var asked = call.Objects("object_privileges").Select(item => (
            Owner: item["owner"]?.ToString() ?? "",
            Name: item["object_name"]?.ToString() ?? "",
            Privileges: (item["privileges"] as System.Text.Json.Nodes.JsonArray ?? []).Select(privilege => $"{privilege}".ToUpperInvariant()))).ToArray();
        if (asked.Any(item => Find(tenant, item.Owner, item.Name) is null))
        {
            return call.Refuse(TenantRefusals.Database("Error 942 (42S02): ORA-00942: table or view does not exist"));
        }

        return call.Unless(null, Modify(call, grantee, () =>
        {
            var result = before.ToDictionary(item => (item.Object.Owner, item.Object.Name), item => item.Privileges);
            foreach (var item in asked)
            {
                result[(item.Owner, item.Name)] = [.. combine(result.GetValueOrDefault((item.Owner, item.Name), []), item.Privileges)];
            }

            grantee.ObjectPrivileges =
                [.. result.Where(item => item.Value.Count > 0).Select(item => new ObjectPrivilege { Object = Find(tenant, item.Key.Owner, item.Key.Name) ?? new(), Privileges = item.Value })];
        }));
    }

    private static Action Modify(ModelCall call, FakeGrantee grantee, Action change) => () =>
    {
        change();
        grantee.ModifiedAt = call.Cluster.Now;
    };

    private static DatabaseObject? Find(FakeTenant tenant, string owner, string name) => tenant.Objects.FirstOrDefault(item => item.Owner == owner && item.Name == name);
}
