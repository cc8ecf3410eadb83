using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Server config.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record ServerConfig
{
    /// <summary>The svr ip.</summary>
    [JsonPropertyName("svr_ip")]
    public string ServerIp { get; init => field = value ?? ""; } = "";

    /// <summary>The svr port.</summary>
    [JsonPropertyName("svr_port")]
    public long ServerPort { get; init; }

    /// <summary>The sql port.</summary>
    [JsonPropertyName("sql_port")]
    public long SqlPort { get; init; }

    /// <summary>The agent port.</summary>
    [JsonPropertyName("agent_port")]
    public long AgentPort { get; init; }

    /// <summary>The with rootserver.</summary>
    [JsonPropertyName("with_rootserver")]
    public string WithRootserver { get; init => field = value ?? ""; } = "";

    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public ServerConfigStatus Status { get; init; }

    /// <summary>The build version.</summary>
    [JsonPropertyName("build_version")]
    public string BuildVersion { get; init => field = value ?? ""; } = "";
}
