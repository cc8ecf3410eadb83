using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Create user request.</summary>
/// <remarks>Since OBShell 4.2.6.</remarks>
public sealed record CreateUserRequest
{
    /// <summary>The user name.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("user_name")]
    public required string UserName { get; init => field = Required.Text(value); }

    /// <summary>The password.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("password")]
    public required string Password { get; init => field = Required.Text(value); }

    /// <summary>The root password.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    /// <summary>The global privileges.</summary>
    /// <exception cref="ArgumentException">One of the values is none that OBShell knows.</exception>
    [JsonPropertyName("global_privileges")]
    public IReadOnlyList<MySqlPrivilege>? GlobalPrivileges { get; init => field = Required.Known(value); }

    /// <summary>The db privileges.</summary>
    [JsonPropertyName("db_privileges")]
    public IReadOnlyList<DbPrivilegeGrant>? DatabasePrivileges { get; init; }

    /// <summary>The roles.</summary>
    [JsonPropertyName("roles")]
    public IReadOnlyList<string>? Roles { get; init; }

    /// <summary>The host name.</summary>
    [JsonPropertyName("host_name")]
    public string? HostName { get; init; }

    // Secrets are not shown.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"UserName = {UserName}, HostName = {HostName}");
        return true;
    }
}
