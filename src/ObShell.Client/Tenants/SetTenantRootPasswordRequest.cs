using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The new password of a tenant's root user.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record SetTenantRootPasswordRequest
{
    /// <summary>The current password; null or empty if there is none.</summary>
    [JsonPropertyName("old_password")]
    public string? OldPassword { get; init; }

    /// <summary>The new password; empty to remove the password.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("new_password")]
    public required string NewPassword { get; init => field = Required.Object(value); }

    /// <summary>Returns the name of the type only, because the members are secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(SetTenantRootPasswordRequest);
}
