using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Parameter template.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record ParameterTemplate
{
    /// <summary>The scenario.</summary>
    [JsonPropertyName("scenario")]
    public TenantScenario Scenario { get; init; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";
}
