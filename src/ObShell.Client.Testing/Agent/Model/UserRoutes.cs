using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ObShell.Client.Tenants;
using ObShell.Client.Users;

namespace ObShell.Client.Testing;

/// <summary>The routes about users of tenants, apart from their privileges for objects.</summary>
internal static partial class UserRoutes
{
    private const string OneUser = "/api/v1/tenant/{name}/user/{user}";

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("POST /api/v1/tenant/{name}/user", TenantGuard.Connected(Create)),
        new("GET /api/v1/tenant/{name}/user", TenantGuard.Connected(List)),
        new($"GET {OneUser}", About((call, tenant, user) => Reply.With(UserJson.User(call, tenant, user)))),
        new($"DELETE {OneUser}", TenantGuard.Connected(Drop)),
        new($"PUT {OneUser}/db-privilege", About(SetDatabasePrivileges)),
        new($"PUT {OneUser}/global-privilege", About((call, tenant, user) => call.Unless(CheckPrivileges(tenant, call.Texts("global_privileges")), () => user.GlobalPrivileges = Privileges(call)))),
        new($"PUT {OneUser}/roles", About(SetRoles, TenantMode.Oracle)),
        new($"PUT {OneUser}/password", About((call, _, user) => call.Unless(null, () => user.Password = call.Text("new_password") ?? ""))),
        new($"PUT {OneUser}/lock", About((call, _, user) => call.Unless(null, () => user.IsLocked = true))),
        new($"DELETE {OneUser}/lock", About((call, _, user) => call.Unless(null, () => user.IsLocked = false))),
        new($"GET {OneUser}/stats", TenantGuard.Existing(Statistics)),
        new("GET /api/v1/tenant/{name}/objects", TenantGuard.Connected(ListObjects)),
    ];

    /// <summary>A route about a user that there has to be.</summary>
    public static Func<ModelCall, Reply> About(Func<ModelCall, FakeTenant, FakeUser, Reply> handle, TenantMode? mode = null) => TenantGuard.Connected(
        (call, tenant) => tenant.Users.Find(call.Segment("user")) is { } user ? handle(call, tenant, user) : call.Refuse(TenantRefusals.UserNotExist(call.Segment("user"))), mode);

    /// <summary>Why privileges cannot be granted; null when they can.</summary>
    public static Refusal? CheckPrivileges(FakeTenant tenant, IEnumerable<string> privileges)
    {
        var known = PrivilegeCatalogue.AllOf(tenant.Mode).Select(privilege => privilege.ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return privileges.FirstOrDefault(privilege => !known.Contains(privilege)) is { } unknown ? TenantRefusals.PrivilegeNotSupported(unknown) : null;
    }

    /// <summary>Why roles cannot be granted; null when they can.</summary>
    public static Refusal? CheckRoles(FakeTenant tenant, IEnumerable<string> roles) =>
        roles.FirstOrDefault(role => !tenant.Roles.Contains(role)) is { } unknown ? TenantRefusals.Database($"Error 1919 (HY000): ORA-01919: role '{unknown}' does not exist") : null;

    public static IReadOnlyList<GlobalPrivilege> Privileges(ModelCall call) => [.. call.Texts("global_privileges").Select(privilege => new GlobalPrivilege(privilege.ToUpperInvariant()))];

    private static Reply Create(ModelCall call, FakeTenant tenant)
    {
        if (call.Require("CreateUserParam", ("user_name", "UserName"), ("password", "Password")) is { } missing)
        {
            return missing;
        }

        var (name, databases, roles) = (call.Text("user_name")!, DatabasePrivileges(call), call.Texts("roles"));
        var isOracle = tenant.Mode == TenantMode.Oracle;
        var refusal = (UserName().IsMatch(name) ? null : TenantRefusals.UserNameInvalid(name))
            ?? (tenant.Users.Contains(name) ? TenantRefusals.Database($"create user '{name}' failed: Error 1396 (HY000): Operation CREATE USER failed for '{name}'@'%'") : null)
            ?? CheckPrivileges(tenant, call.Texts("global_privileges"))
            ?? (isOracle && databases.Count > 0 ? TenantRefusals.OtherMode(TenantMode.Mysql) : null)
            ?? (!isOracle && roles.Count > 0 ? TenantRefusals.OtherMode(TenantMode.Oracle) : null)
            ?? CheckDatabasePrivileges(tenant, databases)
            ?? CheckRoles(tenant, roles);
        return call.Unless(refusal, () =>
        {
            var user = tenant.AddUser(name);
            user.Password = call.Text("password")!;
            user.Host = call.Text("host_name") is { Length: > 0 } host ? host : "%";
            user.GlobalPrivileges = Privileges(call);
            user.DatabasePrivileges = databases;
            user.Roles = roles;
        });
    }

    private static Reply List(ModelCall call, FakeTenant tenant)
    {
        var sort = (call.Queries("sort").ToArray() is { Length: > 0 } asked ? asked : ["create_time", "asc"]) is [var field, .. var order] ? (field, order is ["desc", ..]) : default;
        var users = tenant.Users.OrderBy(user => sort is ("create_time", _) ? "" : user.Name, StringComparer.Ordinal);
        return Reply.Contents((sort is ("create_time", true) ? tenant.Users.Reverse() : users).Select(user => UserJson.User(call, tenant, user)));
    }

    private static Reply Drop(ModelCall call, FakeTenant tenant) => call.Unless(
        call.Segment("user") == tenant.Administrator.Name ? TenantRefusals.Database($"drop user '{tenant.Administrator.Name}' failed: Error 1396 (HY000): Operation DROP USER failed") : null,
        () => tenant.Users.Remove(call.Segment("user")));

    private static Reply SetDatabasePrivileges(ModelCall call, FakeTenant tenant, FakeUser user)
    {
        var privileges = DatabasePrivileges(call);
        return call.Body["db_privileges"] is null ? Refusals.BindJsonFailed(Refusals.Required("ModifyUserDbPrivilegeParam", "DbPrivileges"))
            : call.Unless(CheckDatabasePrivileges(tenant, privileges), () => user.DatabasePrivileges = [.. privileges.Where(item => item.Privileges.Count > 0)]);
    }

    private static IReadOnlyList<DatabasePrivilege> DatabasePrivileges(ModelCall call) => [.. call.Objects("db_privileges").Select(item => new DatabasePrivilege
    {
        DatabaseName = item["db_name"]?.ToString() ?? "",
        Privileges = [.. (item["privileges"] as JsonArray ?? []).Select(privilege => new MySqlPrivilege($"{privilege}".ToUpperInvariant()))],
    })];

    private static Refusal? CheckDatabasePrivileges(FakeTenant tenant, IReadOnlyList<DatabasePrivilege> privileges) =>
        CheckPrivileges(tenant, privileges.SelectMany(item => item.Privileges).Select(privilege => privilege.ToString()))
        ?? (privileges.FirstOrDefault(item => !tenant.Databases.Contains(item.DatabaseName)) is { } unknown
            ? TenantRefusals.Database($"Error 1049 (42000): Unknown database '{unknown.DatabaseName}'")
            : null);

    private static Reply SetRoles(ModelCall call, FakeTenant tenant, FakeUser user) => call.Unless(CheckRoles(tenant, call.Texts("roles")), () => user.Roles = call.Texts("roles"));

    private static Reply Statistics(ModelCall call, FakeTenant tenant)
    {
        FakeTenantSession[] sessions = [.. tenant.Sessions.Where(session => session.User == call.Segment("user"))];
        return Reply.With(new JsonObject
        {
            ["session"] = new JsonObject { ["total"] = sessions.Length, ["active"] = sessions.Count(session => session.Statement is not null) },
        });
    }

    private static Reply ListObjects(ModelCall call, FakeTenant tenant) => tenant.Mode == TenantMode.Oracle
        ? Reply.Contents(tenant.Objects.Select(UserJson.Object))
        : call.Refuse(TenantRefusals.Database("Error 1046 (3D000): No database selected"));

    [GeneratedRegex("^[a-zA-Z][a-zA-Z_0-9]{1,29}$")]
    public static partial Regex UserName();
}
