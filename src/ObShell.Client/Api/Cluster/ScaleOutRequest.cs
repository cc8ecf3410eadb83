using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Scale out request.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record ScaleOutRequest
{
    /// <summary>The agent info.</summary>
    /// <exception cref="ArgumentException">The value is null, or has no address or no port.</exception>
    [JsonPropertyName("agentInfo")]
    public required AgentInfo AgentInfo { get; init => field = Required.Agent(value); }

    /// <summary>The ob configs.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("obConfigs")]
    public required IReadOnlyDictionary<string, string> ObConfigs { get; init => field = Required.Items(value); }

    /// <summary>The zone.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("zone")]
    public required string Zone { get; init => field = Required.Text(value); }

    /// <summary>The target agent password.</summary>
    [JsonPropertyName("targetAgentPassword")]
    public string? TargetAgentPassword { get; init; }

    // Secrets are not shown.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"AgentInfo = {AgentInfo}, Zone = {Zone}");
        return true;
    }
}
