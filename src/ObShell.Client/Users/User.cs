using System.Text.Json.Serialization;
using ObShell.Client.Tenants;

namespace ObShell.Client.Users;

/// <summary>A user of a tenant, with its privileges.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record User
{
    /// <summary>The name of the user.</summary>
    [JsonPropertyName("user_name")]
    public string UserName { get; init => field = value ?? ""; } = "";

    /// <summary>Whether the user is locked, so that it cannot log in.</summary>
    [JsonPropertyName("is_locked")]
    public bool IsLocked { get; init; }

    /// <summary>When the user was created, with the server's offset; the year 1 if the server does not report it.</summary>
    [JsonPropertyName("create_time")]
    public ServerTime CreateTime { get; init; }

    /// <summary>The connection strings of the user.</summary>
    [JsonPropertyName("connection_strings")]
    public IReadOnlyList<ConnectionString> ConnectionStrings { get; init => field = value ?? []; } = [];

    /// <summary>The databases that the user may access.</summary>
    [JsonPropertyName("accessible_databases")]
    public IReadOnlyList<string> AccessibleDatabases { get; init => field = value ?? []; } = [];

    /// <summary>The roles of the user, in an Oracle tenant.</summary>
    [JsonPropertyName("granted_roles")]
    public IReadOnlyList<string> GrantedRoles { get; init => field = value ?? []; } = [];

    /// <summary>The global privileges of the user.</summary>
    [JsonPropertyName("global_privileges")]
    public IReadOnlyList<GlobalPrivilege> GlobalPrivileges { get; init => field = value ?? []; } = [];

    /// <summary>The database privileges of the user, in a MySQL tenant.</summary>
    [JsonPropertyName("db_privileges")]
    public IReadOnlyList<DatabasePrivilege> DatabasePrivileges { get; init => field = value ?? []; } = [];

    /// <summary>The object privileges of the user, in an Oracle tenant.</summary>
    [JsonPropertyName("object_privileges")]
    public IReadOnlyList<ObjectPrivilege> ObjectPrivileges { get; init => field = value ?? []; } = [];
}
