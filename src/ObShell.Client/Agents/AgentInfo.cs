using System.Text.Json.Serialization;
using ObShell.Client.Clusters;
using ObShell.Client.Protocol;

namespace ObShell.Client.Agents;

/// <summary>The identity and version of an agent: the response of <c>GET /api/v1/info</c>.</summary>
public sealed record AgentInfo
{
    /// <summary>The process id of the agent.</summary>
    [JsonPropertyName("pid")]
    public int Pid { get; init; }

    /// <summary>The state of the agent process.</summary>
    [JsonPropertyName("state")]
    public AgentProcessState State { get; init; }

    /// <summary>When the agent was started.</summary>
    [JsonPropertyName("startAt")]
    [JsonConverter(typeof(UnixNanosecondsConverter))]
    public ServerTime StartAt { get; init; }

    /// <summary>The home directory of the agent and its observer.</summary>
    [JsonPropertyName("homePath")]
    public string HomePath { get; init => field = value ?? ""; } = "";

    /// <summary>The version of the observer; empty if the agent has no observer.</summary>
    [JsonPropertyName("obVersion")]
    public string ObVersion { get; init => field = value ?? ""; } = "";

    /// <summary>The architecture of the host, such as <c>x86_64</c>.</summary>
    [JsonPropertyName("architecture")]
    public string Architecture { get; init => field = value ?? ""; } = "";

    /// <summary>The IP address of the agent.</summary>
    [JsonPropertyName("ip")]
    public string Ip { get; init => field = value ?? ""; } = "";

    /// <summary>The port of the agent.</summary>
    [JsonPropertyName("port")]
    public int Port { get; init; }

    /// <summary>The zone of the agent's server; empty if it has none.</summary>
    [JsonPropertyName("zone")]
    public string Zone { get; init => field = value ?? ""; } = "";

    /// <summary>The role of the agent in its cluster.</summary>
    [JsonPropertyName("identity")]
    public AgentIdentity Identity { get; init; }

    /// <summary>The version of OBShell, such as <c>4.5.0.0-0</c>.</summary>
    [JsonPropertyName("version")]
    public string Version { get; init => field = value ?? ""; } = "";

    /// <summary>Whether the agent manages an OBProxy.</summary>
    [JsonPropertyName("isObproxyAgent")]
    public bool IsObproxyAgent { get; init; }

    /// <summary>Whether the agent has an agent password.</summary>
    [JsonPropertyName("security")]
    public bool Security { get; init; }

    /// <summary>The authentication versions that the agent accepts; null before OBShell 4.2.5.</summary>
    [JsonPropertyName("supportedAuth")]
    public IReadOnlyList<string>? SupportedAuth { get; init; }
}
