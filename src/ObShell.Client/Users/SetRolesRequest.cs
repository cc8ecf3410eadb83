using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Users;

/// <summary>The complete list of roles of a user or of a role.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record SetRolesRequest
{
    /// <summary>The password of the tenant's root user; null or empty if OBShell stores it or if there is none.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    /// <summary>The names of the roles. An empty list revokes all of them.</summary>
    /// <exception cref="ArgumentException">The value is null or contains null.</exception>
    [JsonPropertyName("roles")]
    public required IReadOnlyList<string> Roles { get; init => field = Required.Object(Required.NoNulls(value)); }

    /// <summary>Returns the name of the type only, because the members are secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(SetRolesRequest);
}
