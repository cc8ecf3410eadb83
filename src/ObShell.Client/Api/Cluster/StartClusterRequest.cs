using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>What to start.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record StartClusterRequest
{
    /// <summary>The whole cluster, some zones or some servers.</summary>
    /// <exception cref="ArgumentException">The value is null.</exception>
    [JsonPropertyName("scope")]
    public required Scope Scope { get; init => field = Required.Object(value); }

    /// <summary>The main DAGs of earlier starts and stops whose locks are released first; the ids of sub-DAGs have no effect. Null for none.</summary>
    [JsonPropertyName("forcePassDag")]
    public ForcePassDag? ForcePassDag { get; init; }
}
