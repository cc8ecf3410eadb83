using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Users;

/// <summary>The complete list of global privileges of a user.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record SetUserGlobalPrivilegesRequest
{
    /// <summary>The password of the tenant's root user; null or empty if OBShell stores it or if there is none.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    /// <summary>The privileges; null or empty to revoke all of them.</summary>
    /// <exception cref="ArgumentException">One of the values is not one that OBShell knows.</exception>
    [JsonPropertyName("global_privileges")]
    public IReadOnlyList<GlobalPrivilege>? GlobalPrivileges { get; init => field = Required.Known(value); }

    /// <summary>Returns the name of the type only, because the members are secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(SetUserGlobalPrivilegesRequest);
}
