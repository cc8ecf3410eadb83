using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Users;

/// <summary>The complete list of database privileges of a user of a MySQL tenant.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record SetDatabasePrivilegesRequest
{
    /// <summary>The password of the tenant's root user; null or empty if OBShell stores it or if there is none.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    /// <summary>The privileges by database. Privileges on any other database are revoked; an empty list revokes all of them.</summary>
    /// <exception cref="ArgumentException">The value is null or contains null.</exception>
    [JsonPropertyName("db_privileges")]
    public required IReadOnlyList<DatabasePrivilegeGrant> DatabasePrivileges { get; init => field = Required.Object(Required.NoNulls(value)); }

    /// <summary>Returns the name of the type only, because the members are secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(SetDatabasePrivilegesRequest);
}
