using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Agents;

/// <summary>The master agent to join, and the zone of the joining agent's server.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record JoinAgentRequest
{
    /// <summary>The master agent to join. An agent that is given its own address becomes the master.</summary>
    /// <exception cref="ArgumentException">The value is null, or its address or port is missing.</exception>
    [JsonPropertyName("agentInfo")]
    public required AgentAddress AgentAddress { get; init => field = Required.Agent(value); }

    /// <summary>The zone of the joining agent's server.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("zoneName")]
    public required string ZoneName { get; init => field = Required.Text(value); }

    /// <summary>The agent password of the master; null if it has none.</summary>
    [JsonPropertyName("masterPassword")]
    public string? MasterPassword { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"AgentAddress = {AgentAddress}, ZoneName = {ZoneName}");
        return true;
    }
}
