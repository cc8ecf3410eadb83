using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>Which server to take out of the cluster.</summary>
/// <remarks>Since OBShell 4.2.6.</remarks>
public sealed record ScaleInRequest
{
    /// <summary>The agent of the server.</summary>
    /// <exception cref="ArgumentException">The value is null, or its address or port is missing.</exception>
    [JsonPropertyName("agent_info")]
    public required AgentAddress AgentAddress { get; init => field = Required.Agent(value); }

    /// <summary>Whether the observer is killed instead of being stopped in an orderly way. The default is <c>false</c>.</summary>
    [JsonPropertyName("force_kill")]
    public bool? ForceKill { get; init; }
}
