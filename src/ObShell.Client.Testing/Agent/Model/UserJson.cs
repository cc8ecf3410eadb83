using System.Text.Json.Nodes;
using ObShell.Client.Tenants;
using ObShell.Client.Users;

namespace ObShell.Client.Testing;

/// <summary>Users and roles, as OBShell describes them.</summary>
internal static class UserJson
{
    public static JsonObject User(ModelCall call, FakeTenant tenant, FakeUser user)
    {
        // What the other mode has is null.
        var isOracle = tenant.Mode == TenantMode.Oracle;
        var databases = user.GlobalPrivileges.Count > 0 ? tenant.Databases.Select(database => database.Name) : user.DatabasePrivileges.Select(item => item.DatabaseName);
        return new()
        {
            ["user_name"] = user.Name,
            ["is_locked"] = user.IsLocked,
            ["create_time"] = ModelJson.Time(isOracle ? user.CreatedAt : null),
            ["connection_strings"] = TenantJson.Connection(TenantJson.Client(call, tenant, user.Name)),
            ["accessible_databases"] = isOracle ? null : Texts(databases),
            ["granted_roles"] = isOracle ? TextsOrNull(user.Roles) : null,
            ["global_privileges"] = isOracle ? TextsOrNull(Words(user)) : Texts(Words(user)),
            ["db_privileges"] = isOracle ? null : new JsonArray([.. user.DatabasePrivileges.Select(DatabasePrivilege)]),
            ["object_privileges"] = isOracle && user.ObjectPrivileges.Count > 0 ? ObjectPrivileges(user) : null,
        };
    }

    public static JsonObject Role(FakeTenant tenant, FakeRole role) => new()
    {
        ["role"] = role.Name,
        ["gmt_create"] = ModelJson.Time(role.CreatedAt),
        ["gmt_modified"] = ModelJson.Time(role.ModifiedAt),
        ["global_privileges"] = TextsOrNull(Words(role)),
        ["object_privileges"] = ObjectPrivileges(role),
        ["granted_roles"] = TextsOrNull(role.Roles),
        ["user_grantees"] = TextsOrNull(tenant.Users.Where(user => user.Roles.Contains(role.Name)).Select(user => user.Name)),
        ["role_grantees"] = TextsOrNull(tenant.Roles.Where(other => other.Roles.Contains(role.Name)).Select(other => other.Name)),
    };

    public static JsonObject Object(DatabaseObject item) => new()
    {
        ["type"] = item.Type,
        ["name"] = item.Name,
        ["owner"] = item.Owner,
        ["full_name"] = $"{item.Owner}.{item.Name}",
    };

    private static JsonArray ObjectPrivileges(FakeGrantee grantee) =>
        new([.. grantee.ObjectPrivileges.Select(item => new JsonObject { ["object"] = Object(item.Object), ["privileges"] = Texts(item.Privileges) })]);

    private static JsonObject DatabasePrivilege(DatabasePrivilege item) =>
        new() { ["db_name"] = item.DatabaseName, ["privileges"] = Texts(item.Privileges.Select(privilege => privilege.ToString())) };

    private static IEnumerable<string> Words(FakeGrantee grantee) => grantee.GlobalPrivileges.Select(privilege => privilege.ToString());

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts]);

    private static JsonArray? TextsOrNull(IEnumerable<string> texts) => Texts(texts) is { Count: > 0 } array ? array : null;
}
