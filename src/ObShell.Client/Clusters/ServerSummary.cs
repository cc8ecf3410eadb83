using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>A server of a cluster.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record ServerSummary
{
    /// <summary>The IP address of the observer.</summary>
    [JsonPropertyName("svr_ip")]
    public string ServerIp { get; init => field = value ?? ""; } = "";

    /// <summary>The RPC port of the observer, usually 2882.</summary>
    [JsonPropertyName("svr_port")]
    public int ServerPort { get; init; }

    /// <summary>The SQL port of the observer, usually 2881.</summary>
    [JsonPropertyName("sql_port")]
    public int SqlPort { get; init; }

    /// <summary>The port of the server's agent, usually 2886; 0 if it has none.</summary>
    [JsonPropertyName("agent_port")]
    public int AgentPort { get; init; }

    /// <summary>Whether the server hosts the root service.</summary>
    [JsonPropertyName("with_rootserver")]
    [JsonConverter(typeof(YesNoConverter))]
    public bool HasRootService { get; init; }

    /// <summary>The status of the server, as OceanBase names it; <c>STOPPED</c> if it was taken out of service.</summary>
    [JsonPropertyName("status")]
    public ServerStatus Status { get; init; }

    /// <summary>The version of the observer, without its build number.</summary>
    [JsonPropertyName("build_version")]
    public string BuildVersion { get; init => field = value ?? ""; } = "";
}
