using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Users;

/// <summary>The privileges on objects of an Oracle tenant.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record ObjectPrivilegesRequest
{
    /// <summary>The password of the tenant's root user; null or empty if OBShell stores it or if there is none.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    /// <summary>The privileges by object. An empty list revokes all of them in a set request, and changes nothing in other requests.</summary>
    /// <exception cref="ArgumentException">The value is null or contains null.</exception>
    [JsonPropertyName("object_privileges")]
    public required IReadOnlyList<ObjectPrivilegeGrant> ObjectPrivileges { get; init => field = Required.Object(Required.NoNulls(value)); }

    /// <summary>Returns the name of the type only, because the members are secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(ObjectPrivilegesRequest);
}
