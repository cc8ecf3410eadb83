using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Set cluster parameters request.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record SetClusterParametersRequest
{
    /// <summary>The params.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("params")]
    public required IReadOnlyList<ClusterParameterSetting> Parameters { get; init => field = Required.Items(value); }
}
