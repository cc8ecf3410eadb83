using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>The password of a tenant's root user, for requests where OBShell does not store it.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record TenantRootPasswordRequest
{
    /// <summary>The password; null or empty if OBShell stores it or if there is none.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    /// <summary>Creates the request from its only member.</summary>
    /// <param name="rootPassword">The value of <see cref="RootPassword"/>; null for a null request.</param>
    [return: NotNullIfNotNull(nameof(rootPassword))]
    public static implicit operator TenantRootPasswordRequest?(string? rootPassword) => rootPassword is null ? null : new() { RootPassword = rootPassword };

    /// <summary>Returns the name of the type only, because the members are secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(TenantRootPasswordRequest);
}
