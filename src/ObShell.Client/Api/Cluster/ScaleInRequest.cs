using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Scale in request.</summary>
/// <remarks>Since OBShell 4.2.6.</remarks>
public sealed record ScaleInRequest
{
    /// <summary>The agent info.</summary>
    /// <exception cref="ArgumentException">The value is null, or has no address or no port.</exception>
    [JsonPropertyName("agent_info")]
    public required AgentInfo AgentInfo { get; init => field = Required.Agent(value); }

    /// <summary>The force kill.</summary>
    [JsonPropertyName("force_kill")]
    public bool? ForceKill { get; init; }
}
