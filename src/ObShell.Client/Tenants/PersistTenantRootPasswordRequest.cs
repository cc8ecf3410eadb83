using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>The password of a tenant's root user, for OBShell to store.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record PersistTenantRootPasswordRequest
{
    /// <summary>The password; null or empty for none.</summary>
    [JsonPropertyName("password")]
    public string? Password { get; init; }

    /// <summary>Creates the request from its only member.</summary>
    /// <param name="password">The value of <see cref="Password"/>; null for a null request.</param>
    [return: NotNullIfNotNull(nameof(password))]
    public static implicit operator PersistTenantRootPasswordRequest?(string? password) => password is null ? null : new() { Password = password };

    /// <summary>Returns the name of the type only, because the members are secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(PersistTenantRootPasswordRequest);
}
