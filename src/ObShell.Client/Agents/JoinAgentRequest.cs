using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Agents;

/// <summary>Which agent to join, to make a cluster together.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record JoinAgentRequest
{
    /// <summary>The agent to join: the master. The address of the agent itself makes it the master.</summary>
    /// <exception cref="ArgumentException">The value is null, or its address or port is missing.</exception>
    [JsonPropertyName("agentInfo")]
    public required AgentAddress AgentAddress { get; init => field = Required.Agent(value); }

    /// <summary>The zone of this agent's server.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("zoneName")]
    public required string ZoneName { get; init => field = Required.Text(value); }

    /// <summary>The agent password of the master; null when it has none.</summary>
    [JsonPropertyName("masterPassword")]
    public string? MasterPassword { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"AgentAddress = {AgentAddress}, ZoneName = {ZoneName}");
        return true;
    }
}
