using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Users;

/// <summary>A user to create in a tenant.</summary>
/// <remarks>Since OBShell 4.2.6.</remarks>
public sealed record CreateUserRequest
{
    /// <summary>The name of the user.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("user_name")]
    public required string UserName { get; init => field = Required.Text(value); }

    /// <summary>The password of the user.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("password")]
    public required string Password { get; init => field = Required.Text(value); }

    /// <summary>The password of the tenant's root user; null or empty if OBShell stores it or if there is none.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    /// <summary>
    /// The global privileges: <see cref="MySqlPrivilege"/> or <see cref="OracleSystemPrivilege"/>, depending on the mode of the tenant; null
    /// for none.
    /// </summary>
    /// <exception cref="ArgumentException">One of the values is not one that OBShell knows.</exception>
    [JsonPropertyName("global_privileges")]
    public IReadOnlyList<GlobalPrivilege>? GlobalPrivileges { get; init => field = Required.Known(value); }

    /// <summary>The database privileges, in a MySQL tenant; null for none.</summary>
    [JsonPropertyName("db_privileges")]
    public IReadOnlyList<DatabasePrivilegeGrant>? DatabasePrivileges { get; init; }

    /// <summary>The roles to grant, in an Oracle tenant; null for none.</summary>
    [JsonPropertyName("roles")]
    public IReadOnlyList<string>? Roles { get; init; }

    /// <summary>The hosts that the user may log in from, in MySQL's format. Null means <c>%</c>, any host.</summary>
    [JsonPropertyName("host_name")]
    public string? HostName { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"UserName = {UserName}, HostName = {HostName}");
        return true;
    }
}
