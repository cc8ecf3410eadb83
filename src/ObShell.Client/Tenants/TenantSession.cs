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

    /// <summary>The database in use; empty for none.</summary>
    [JsonPropertyName("db")]
    public string Database { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the tenant.</summary>
    [JsonPropertyName("tenant")]
    public string Tenant { get; init => field = value ?? ""; } = "";

    /// <summary>Where the client is, as <c>ip:port</c>; with an OBProxy in between, where that is.</summary>
    [JsonPropertyName("host")]
    public string Host { get; init => field = value ?? ""; } = "";

    /// <summary>What the session does, as OceanBase names it, such as <c>Sleep</c> or <c>Query</c>.</summary>
    [JsonPropertyName("command")]
    public string Command { get; init => field = value ?? ""; } = "";

    /// <summary>For how long it has done that.</summary>
    [JsonPropertyName("time")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Time { get; init; }

    /// <summary>Whether it is at work, as OceanBase names it.</summary>
    [JsonPropertyName("state")]
    public TenantSessionState State { get; init; }

    /// <summary>The statement that it runs; empty for none.</summary>
    [JsonPropertyName("info")]
    public string Info { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the session at the OBProxy; 0 without one.</summary>
    [JsonPropertyName("proxy_sess_id")]
    [JsonConverter(typeof(NumberTextConverter))]
    public string ProxySessionId { get; init => field = value ?? ""; } = "";

    /// <summary>The IP address of the OBProxy; empty without one.</summary>
    [JsonPropertyName("proxy_ip")]
    public string ProxyIp { get; init => field = value ?? ""; } = "";

    /// <summary>What the client says that it does; empty when it does not say.</summary>
    [JsonPropertyName("action")]
    public string Action { get; init => field = value ?? ""; } = "";

    /// <summary>What the client says that it is; empty when it does not say.</summary>
    [JsonPropertyName("module")]
    public string Module { get; init => field = value ?? ""; } = "";

    /// <summary>What else the client says; empty when it does not say.</summary>
    [JsonPropertyName("client_info")]
    public string ClientInfo { get; init => field = value ?? ""; } = "";

    /// <summary>The level of end-to-end tracing.</summary>
    [JsonPropertyName("level")]
    public long Level { get; init; }

    /// <summary>The part of statements that is traced, in percent from 0 to 100; -1 when tracing is off.</summary>
    [JsonPropertyName("sample_percentage")]
    public long SamplePercentage { get; init; }

    /// <summary>Which traces are recorded; empty when tracing is off.</summary>
    [JsonPropertyName("record_policy")]
    public string RecordPolicy { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the statement that it runs; empty for none.</summary>
    [JsonPropertyName("sql_id")]
    public string SqlId { get; init => field = value ?? ""; } = "";

    /// <summary>The CPU time of the statement, as OceanBase counts it.</summary>
    [JsonPropertyName("total_cpu_time")]
    [JsonConverter(typeof(MicrosecondsConverter))]
    public TimeSpan TotalCpuTime { get; init; }

    /// <summary>The memory that the session takes.</summary>
    [JsonPropertyName("memory_usage")]
    public ByteSize MemoryUsage { get; init; }
}
