using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The system variables of a tenant to set.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record SetTenantVariablesRequest
{
    /// <summary>The values by variable name: strings, numbers or booleans.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("variables")]
    public required IReadOnlyDictionary<string, JsonNode?> Variables { get; init => field = Required.Items(value); }

    /// <summary>The password of the tenant's root user; null or empty if OBShell stores it or if there is none.</summary>
    [JsonPropertyName("tenant_password")]
    public string? TenantPassword { get; init; }

    /// <summary>Returns the name of the type only, because the members are secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(SetTenantVariablesRequest);
}
