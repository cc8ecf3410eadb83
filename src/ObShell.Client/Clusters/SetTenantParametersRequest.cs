using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>The parameters of a tenant to set.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record SetTenantParametersRequest
{
    /// <summary>The values by parameter name: strings, numbers or booleans.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("parameters")]
    public required IReadOnlyDictionary<string, JsonNode?> Parameters { get; init => field = Required.Items(value); }
}
