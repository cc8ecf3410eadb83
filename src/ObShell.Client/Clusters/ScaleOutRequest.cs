using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>The server to add to the cluster, with its zone and start-up parameters.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record ScaleOutRequest
{
    /// <summary>The address of the new server's agent, which must not belong to a cluster yet.</summary>
    /// <exception cref="ArgumentException">The value is null, or its address or port is missing.</exception>
    [JsonPropertyName("agentInfo")]
    public required AgentAddress AgentAddress { get; init => field = Required.Agent(value); }

    /// <summary>
    /// The observer's start-up parameters by name, such as <c>memory_limit</c>, <c>data_dir</c>, <c>redo_dir</c>, <c>devname</c>, <c>rpc_port</c>
    /// and <c>mysql_port</c>. An empty dictionary uses OceanBase's defaults.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("obConfigs")]
    public required IReadOnlyDictionary<string, string> ObConfigs { get; init => field = Required.Object(value); }

    /// <summary>The zone of the new server, which is created if it does not exist.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("zone")]
    public required string Zone { get; init => field = Required.Text(value); }

    /// <summary>The password of the new server's agent; null if it has none.</summary>
    [JsonPropertyName("targetAgentPassword")]
    public string? TargetAgentPassword { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"AgentAddress = {AgentAddress}, Zone = {Zone}");
        return true;
    }
}
