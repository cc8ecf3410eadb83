using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>What it takes to drop a role.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record DropRoleRequest
{
    /// <summary>The password of the tenant's root; null or empty where OBShell keeps it, or where there is none.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    /// <summary>The request without what it holds, which is secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(DropRoleRequest);
}
