using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Users;

/// <summary>A role to create in an Oracle tenant.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record CreateRoleRequest
{
    /// <summary>The password of the tenant's root user; null or empty if OBShell stores it or if there is none.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    /// <summary>The name of the role.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("role_name")]
    public required string RoleName { get; init => field = Required.Text(value); }

    /// <summary>The system privileges of the role; null for none.</summary>
    /// <exception cref="ArgumentException">One of the values is not one that OBShell knows.</exception>
    [JsonPropertyName("global_privileges")]
    public IReadOnlyList<OracleSystemPrivilege>? GlobalPrivileges { get; init => field = Required.Known(value); }

    /// <summary>The roles that the role includes; null for none.</summary>
    [JsonPropertyName("roles")]
    public IReadOnlyList<string>? Roles { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"RoleName = {RoleName}");
        return true;
    }
}
