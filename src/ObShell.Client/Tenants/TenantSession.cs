using System.Text.Json.Serialization;
using ObShell.Client.Protocol;
using ObShell.Client.Users;

namespace ObShell.Client.Tenants;

/// <summary>A database session of a tenant.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record TenantSession
{
    /// <summary>The id of the session.</summary>
    [JsonPropertyName("id")]
    public long Id { get; init; }

    /// <summary>The IP address of the observer.</summary>
    [JsonPropertyName("svr_ip")]
    public string ServerIp { get; init => field = value ?? ""; } = "";

    /// <summary>The RPC port of the observer, usually 2882.</summary>
    [JsonPropertyName("svr_port")]
    public int ServerPort { get; init; }

    /// <summary>The SQL port of the observer, usually 2881.</summary>
    [JsonPropertyName("sql_port")]
    public int SqlPort { get; init; }

    /// <summary>The name of the user.</summary>
    [JsonPropertyName("user")]
    public string User { get; init => field = value ?? ""; } = "";

    /// <summary>The database in use; empty if there is none.</summary>
    [JsonPropertyName("db")]
    public string Database { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the tenant.</summary>
    [JsonPropertyName("tenant")]
    public string Tenant { get; init => field = value ?? ""; } = "";

    /// <summary>The address of the client as <c>ip:port</c>, or of the OBProxy if the client connects through one.</summary>
    [JsonPropertyName("host")]
    public string Host { get; init => field = value ?? ""; } = "";

    /// <summary>The current command, as OceanBase names it, such as <c>Sleep</c> or <c>Query</c>.</summary>
    [JsonPropertyName("command")]
    public string Command { get; init => field = value ?? ""; } = "";

    /// <summary>How long the session has been in the current command.</summary>
    [JsonPropertyName("time")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Time { get; init; }

    /// <summary>The state of the session, as OceanBase names it.</summary>
    [JsonPropertyName("state")]
    public TenantSessionState State { get; init; }

    /// <summary>The running statement; empty if there is none.</summary>
    [JsonPropertyName("info")]
    public string Info { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the session in the OBProxy; 0 without an OBProxy.</summary>
    [JsonPropertyName("proxy_sess_id")]
    [JsonConverter(typeof(NumberTextConverter))]
    public string ProxySessionId { get; init => field = value ?? ""; } = "";

    /// <summary>The IP address of the OBProxy; empty without an OBProxy.</summary>
    [JsonPropertyName("proxy_ip")]
    public string ProxyIp { get; init => field = value ?? ""; } = "";

    /// <summary>The action that the client has set; empty if it has set none.</summary>
    [JsonPropertyName("action")]
    public string Action { get; init => field = value ?? ""; } = "";

    /// <summary>The module name that the client has set; empty if it has set none.</summary>
    [JsonPropertyName("module")]
    public string Module { get; init => field = value ?? ""; } = "";

    /// <summary>Other information that the client has set; empty if it has set none.</summary>
    [JsonPropertyName("client_info")]
    public string ClientInfo { get; init => field = value ?? ""; } = "";

    /// <summary>The level of end-to-end tracing.</summary>
    [JsonPropertyName("level")]
    public long Level { get; init; }

    /// <summary>The share of statements that are traced, in percent from 0 to 100; -1 if tracing is off.</summary>
    [JsonPropertyName("sample_percentage")]
    public long SamplePercentage { get; init; }

    /// <summary>The policy that decides which traces are recorded; empty if tracing is off.</summary>
    [JsonPropertyName("record_policy")]
    public string RecordPolicy { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the running statement; empty if there is none.</summary>
    [JsonPropertyName("sql_id")]
    public string SqlId { get; init => field = value ?? ""; } = "";

    /// <summary>The CPU time of the statement, as OceanBase measures it.</summary>
    [JsonPropertyName("total_cpu_time")]
    [JsonConverter(typeof(MicrosecondsConverter))]
    public TimeSpan TotalCpuTime { get; init; }

    /// <summary>The memory that the session uses.</summary>
    [JsonPropertyName("memory_usage")]
    public ByteSize MemoryUsage { get; init; }
}
