using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>A scenario that OBShell has a parameter template for.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record ParameterTemplate
{
    /// <summary>The scenario.</summary>
    [JsonPropertyName("scenario")]
    public TenantScenario Scenario { get; init; }

    /// <summary>The description, in the language of the request.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";
}
