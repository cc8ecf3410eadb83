using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>Whether OBShell can connect to a tenant, and whether it stores the password.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record TenantPrecheck
{
    /// <summary>Whether OBShell can connect as the tenant's root user.</summary>
    [JsonPropertyName("is_connectable")]
    public bool IsConnectable { get; init; }

    /// <summary>Whether OBShell stores a password of the tenant's root user.</summary>
    [JsonPropertyName("is_password_exists")]
    public bool IsPasswordExists { get; init; }

    /// <summary>Whether the tenant's root user has an empty password.</summary>
    [JsonPropertyName("is_empty_root_password")]
    public bool IsEmptyRootPassword { get; init; }
}
