using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Role.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record Role
{
    /// <summary>The role.</summary>
    [JsonPropertyName("role")]
    public string Value { get; init => field = value ?? ""; } = "";

    /// <summary>The gmt create.</summary>
    [JsonPropertyName("gmt_create")]
    public ServerTime CreateTime { get; init; }

    /// <summary>The gmt modified.</summary>
    [JsonPropertyName("gmt_modified")]
    public ServerTime ModifyTime { get; init; }

    /// <summary>The global privileges.</summary>
    [JsonPropertyName("global_privileges")]
    public IReadOnlyList<OracleSystemPrivilege> GlobalPrivileges { get; init => field = value ?? []; } = [];

    /// <summary>The object privileges.</summary>
    [JsonPropertyName("object_privileges")]
    public IReadOnlyList<ObjectPrivilege> ObjectPrivileges { get; init => field = value ?? []; } = [];

    /// <summary>The granted roles.</summary>
    [JsonPropertyName("granted_roles")]
    public IReadOnlyList<string> GrantedRoles { get; init => field = value ?? []; } = [];

    /// <summary>The user grantees.</summary>
    [JsonPropertyName("user_grantees")]
    public IReadOnlyList<string> UserGrantees { get; init => field = value ?? []; } = [];

    /// <summary>The role grantees.</summary>
    [JsonPropertyName("role_grantees")]
    public IReadOnlyList<string> RoleGrantees { get; init => field = value ?? []; } = [];
}
