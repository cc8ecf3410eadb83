using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Stop zone request.</summary>
/// <remarks>Since OBShell 4.4.1.</remarks>
public sealed record StopZoneRequest
{
    /// <summary>The freeze server.</summary>
    [JsonPropertyName("freeze_server")]
    public bool? FreezeServer { get; init; }

    /// <summary>The force pass dag.</summary>
    [JsonPropertyName("forcePassDag")]
    public ForcePassDag? ForcePassDag { get; init; }
}
