using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>User.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record User
{
    /// <summary>The user name.</summary>
    [JsonPropertyName("user_name")]
    public string UserName { get; init => field = value ?? ""; } = "";

    /// <summary>The is locked.</summary>
    [JsonPropertyName("is_locked")]
    public bool IsLocked { get; init; }

    /// <summary>The create time.</summary>
    [JsonPropertyName("create_time")]
    public ServerTime CreateTime { get; init; }

    /// <summary>The connection strings.</summary>
    [JsonPropertyName("connection_strings")]
    public IReadOnlyList<ConnectionString> ConnectionStrings { get; init => field = value ?? []; } = [];

    /// <summary>The accessible databases.</summary>
    [JsonPropertyName("accessible_databases")]
    public IReadOnlyList<string> AccessibleDatabases { get; init => field = value ?? []; } = [];

    /// <summary>The granted roles.</summary>
    [JsonPropertyName("granted_roles")]
    public IReadOnlyList<string> GrantedRoles { get; init => field = value ?? []; } = [];

    /// <summary>The global privileges.</summary>
    [JsonPropertyName("global_privileges")]
    public IReadOnlyList<MySqlPrivilege> GlobalPrivileges { get; init => field = value ?? []; } = [];

    /// <summary>The db privileges.</summary>
    [JsonPropertyName("db_privileges")]
    public IReadOnlyList<DbPrivilege> DatabasePrivileges { get; init => field = value ?? []; } = [];

    /// <summary>The object privileges.</summary>
    [JsonPropertyName("object_privileges")]
    public IReadOnlyList<ObjectPrivilege> ObjectPrivileges { get; init => field = value ?? []; } = [];
}
