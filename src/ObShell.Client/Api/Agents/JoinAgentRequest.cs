using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Join agent request.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record JoinAgentRequest
{
    /// <summary>The agent info.</summary>
    /// <exception cref="ArgumentException">The value is null, or has no address or no port.</exception>
    [JsonPropertyName("agentInfo")]
    public required AgentInfo AgentInfo { get; init => field = Required.Agent(value); }

    /// <summary>The zone name.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("zoneName")]
    public required string ZoneName { get; init => field = Required.Text(value); }

    /// <summary>The master password.</summary>
    [JsonPropertyName("masterPassword")]
    public string? MasterPassword { get; init; }

    // Secrets are not shown.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"AgentInfo = {AgentInfo}, ZoneName = {ZoneName}");
        return true;
    }
}
