using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>The password of a tenant's root, where OBShell does not keep it.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record TenantRootPasswordRequest
{
    /// <summary>The password; null or empty where OBShell keeps it, or where there is none.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    /// <summary>The request without what it holds, which is secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(TenantRootPasswordRequest);
}
