using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Set tenant variables request.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record SetTenantVariablesRequest
{
    /// <summary>The variables.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("variables")]
    public required IReadOnlyDictionary<string, JsonNode?> Variables { get; init => field = Required.Items(value); }

    /// <summary>The tenant password.</summary>
    [JsonPropertyName("tenant_password")]
    public string? TenantPassword { get; init; }

    /// <summary>The request without what it holds, which is secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(SetTenantVariablesRequest);
}
