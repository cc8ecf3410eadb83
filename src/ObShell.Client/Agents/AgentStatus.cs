using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Agents;

/// <summary>The status of an agent and its observer: the response of <c>GET /api/v1/status</c>.</summary>
public sealed record AgentStatus
{
    /// <summary>The address of the agent and its role in the cluster.</summary>
    [JsonPropertyName("agent")]
    public AgentWithIdentity Agent { get; init => field = value ?? new(); } = new();

    /// <summary>The state of the agent process.</summary>
    [JsonPropertyName("state")]
    public AgentProcessState State { get; init; }

    /// <summary>The version of OBShell, such as <c>4.5.0.0-0</c>.</summary>
    [JsonPropertyName("version")]
    public string Version { get; init => field = value ?? ""; } = "";

    /// <summary>The process id of the agent.</summary>
    [JsonPropertyName("pid")]
    public int Pid { get; init; }

    /// <summary>When the agent was started.</summary>
    [JsonPropertyName("startAt")]
    [JsonConverter(typeof(UnixNanosecondsConverter))]
    public ServerTime StartAt { get; init; }

    /// <summary>The port of the agent.</summary>
    [JsonPropertyName("port")]
    public int Port { get; init; }

    /// <summary>The availability of the observer to the agent.</summary>
    [JsonPropertyName("obState")]
    public ObserverAvailability ObState { get; init; }

    /// <summary>The SQL port of the observer; null if the agent has no observer.</summary>
    [JsonPropertyName("sqlPort")]
    public int? SqlPort { get; init; }

    /// <summary>Whether an operation has locked the agent, so that it rejects others until that operation ends.</summary>
    [JsonPropertyName("underMaintenance")]
    public bool UnderMaintenance { get; init; }
}
