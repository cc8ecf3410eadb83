using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>The parameters to set, and where to set them.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record SetClusterParametersRequest
{
    /// <summary>The settings, which are applied in this order.</summary>
    /// <exception cref="ArgumentException">The value is null or empty, or contains null.</exception>
    [JsonPropertyName("params")]
    public required IReadOnlyList<ClusterParameterSetting> Parameters { get; init => field = Required.Items(Required.NoNulls(value)); }
}
