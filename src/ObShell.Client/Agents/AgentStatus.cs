using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Agents;

/// <summary>How an agent and its observer are: the answer of <c>GET /api/v1/status</c>.</summary>
public sealed record AgentStatus
{
    /// <summary>The agent and the part that it plays.</summary>
    [JsonPropertyName("agent")]
    public AgentWithIdentity Agent { get; init => field = value ?? new(); } = new();

    /// <summary>What the agent is doing.</summary>
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

    /// <summary>How far the agent gets with its observer.</summary>
    [JsonPropertyName("obState")]
    public ObserverAvailability ObState { get; init; }

    /// <summary>The SQL port of the observer; null when the agent has none.</summary>
    [JsonPropertyName("sqlPort")]
    public int? SqlPort { get; init; }

    /// <summary>Whether an operation holds the agent, so that others are refused for now.</summary>
    [JsonPropertyName("underMaintenance")]
    public bool UnderMaintenance { get; init; }
}
