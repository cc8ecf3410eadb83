using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Start inspection request.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record StartInspectionRequest
{
    /// <summary>The scenario.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    [JsonPropertyName("scenario")]
    public required InspectionScenario Scenario { get; init => field = Required.Word(value); }
}
