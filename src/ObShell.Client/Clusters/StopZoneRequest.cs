using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>How to stop one zone.</summary>
/// <remarks>Since OBShell 4.4.1.</remarks>
public sealed record StopZoneRequest
{
    /// <summary>Whether a minor freeze is run before the servers are stopped, so that they start faster. The default is <c>false</c>.</summary>
    [JsonPropertyName("freeze_server")]
    public bool? FreezeServer { get; init; }

    /// <summary>The main DAGs of earlier starts and stops whose locks are released first; the ids of sub-DAGs have no effect. Null for none.</summary>
    [JsonPropertyName("forcePassDag")]
    public ForcePassDag? ForcePassDag { get; init; }
}
