using System.Text.Json.Serialization;
using ObShell.Client.Tenants;

namespace ObShell.Client.Users;

/// <summary>A user of a tenant, with what it may do.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record User
{
    /// <summary>The name of the user.</summary>
    [JsonPropertyName("user_name")]
    public string UserName { get; init => field = value ?? ""; } = "";

    /// <summary>Whether the user cannot log in.</summary>
    [JsonPropertyName("is_locked")]
    public bool IsLocked { get; init; }

    /// <summary>When it was created, with the server's offset; the year 1 when the server does not tell.</summary>
    [JsonPropertyName("create_time")]
    public ServerTime CreateTime { get; init; }

    /// <summary>How to connect as this user.</summary>
    [JsonPropertyName("connection_strings")]
    public IReadOnlyList<ConnectionString> ConnectionStrings { get; init => field = value ?? []; } = [];

    /// <summary>The databases that it may use.</summary>
    [JsonPropertyName("accessible_databases")]
    public IReadOnlyList<string> AccessibleDatabases { get; init => field = value ?? []; } = [];

    /// <summary>The roles that it has, of an Oracle tenant.</summary>
    [JsonPropertyName("granted_roles")]
    public IReadOnlyList<string> GrantedRoles { get; init => field = value ?? []; } = [];

    /// <summary>Its privileges on everything.</summary>
    [JsonPropertyName("global_privileges")]
    public IReadOnlyList<GlobalPrivilege> GlobalPrivileges { get; init => field = value ?? []; } = [];

    /// <summary>Its privileges on databases, of a MySQL tenant.</summary>
    [JsonPropertyName("db_privileges")]
    public IReadOnlyList<DatabasePrivilege> DatabasePrivileges { get; init => field = value ?? []; } = [];

    /// <summary>Its privileges on objects, of an Oracle tenant.</summary>
    [JsonPropertyName("object_privileges")]
    public IReadOnlyList<ObjectPrivilege> ObjectPrivileges { get; init => field = value ?? []; } = [];
}
