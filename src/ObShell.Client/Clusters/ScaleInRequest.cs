using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>The server to remove from the cluster.</summary>
/// <remarks>Since OBShell 4.2.6.</remarks>
public sealed record ScaleInRequest
{
    /// <summary>The address of the server's agent.</summary>
    /// <exception cref="ArgumentException">The value is null, or its address or port is missing.</exception>
    [JsonPropertyName("agent_info")]
    public required AgentAddress AgentAddress { get; init => field = Required.Agent(value); }

    /// <summary>Whether to kill the observer instead of stopping it cleanly. Null means <c>false</c>.</summary>
    [JsonPropertyName("force_kill")]
    public bool? ForceKill { get; init; }
}
