using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>The inspection of the cluster to start.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record StartInspectionRequest
{
    /// <summary>The scenario to inspect.</summary>
    /// <exception cref="ArgumentException">The value is empty or not one that OBShell knows.</exception>
    [JsonPropertyName("scenario")]
    public required InspectionScenario Scenario { get; init => field = Required.Known(value); }

    /// <summary>Creates the request from its only member.</summary>
    /// <param name="scenario">The value of <see cref="Scenario"/>.</param>
    public static implicit operator StartInspectionRequest(InspectionScenario scenario) => new() { Scenario = scenario };
}
