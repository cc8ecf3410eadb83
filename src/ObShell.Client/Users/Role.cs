using System.Text.Json.Serialization;

namespace ObShell.Client.Users;

/// <summary>A role of an Oracle tenant.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record Role
{
    /// <summary>The name of the role.</summary>
    [JsonPropertyName("role")]
    public string Value { get; init => field = value ?? ""; } = "";

    /// <summary>When it was created, with the server's offset.</summary>
    [JsonPropertyName("gmt_create")]
    public ServerTime CreateTime { get; init; }

    /// <summary>When it was last modified, with the server's offset.</summary>
    [JsonPropertyName("gmt_modified")]
    public ServerTime ModifyTime { get; init; }

    /// <summary>The system privileges of the role.</summary>
    [JsonPropertyName("global_privileges")]
    public IReadOnlyList<OracleSystemPrivilege> GlobalPrivileges { get; init => field = value ?? []; } = [];

    /// <summary>The object privileges of the role.</summary>
    [JsonPropertyName("object_privileges")]
    public IReadOnlyList<ObjectPrivilege> ObjectPrivileges { get; init => field = value ?? []; } = [];

    /// <summary>The roles that the role includes.</summary>
    [JsonPropertyName("granted_roles")]
    public IReadOnlyList<string> GrantedRoles { get; init => field = value ?? []; } = [];

    /// <summary>The users that the role is granted to.</summary>
    [JsonPropertyName("user_grantees")]
    public IReadOnlyList<string> UserGrantees { get; init => field = value ?? []; } = [];

    /// <summary>The roles that include this role.</summary>
    [JsonPropertyName("role_grantees")]
    public IReadOnlyList<string> RoleGrantees { get; init => field = value ?? []; } = [];
}
