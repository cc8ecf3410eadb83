using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>The options for stopping a zone.</summary>
/// <remarks>Since OBShell 4.4.1.</remarks>
public sealed record StopZoneRequest
{
    /// <summary>Whether to run a minor freeze before stopping the servers, so that they start faster. Null means <c>false</c>.</summary>
    [JsonPropertyName("freeze_server")]
    public bool? FreezeServer { get; init; }

    /// <summary>The main DAGs of earlier starts and stops whose locks are released first. Ids of sub-DAGs have no effect. Null for none.</summary>
    [JsonPropertyName("forcePassDag")]
    public ForcePassDag? ForcePassDag { get; init; }
}
