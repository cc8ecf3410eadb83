using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Tenant session.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record TenantSession
{
    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; init; }

    /// <summary>The svr ip.</summary>
    [JsonPropertyName("svr_ip")]
    public string ServerIp { get; init => field = value ?? ""; } = "";

    /// <summary>The svr port.</summary>
    [JsonPropertyName("svr_port")]
    public long ServerPort { get; init; }

    /// <summary>The sql port.</summary>
    [JsonPropertyName("sql_port")]
    public long SqlPort { get; init; }

    /// <summary>The user.</summary>
    [JsonPropertyName("user")]
    public string User { get; init => field = value ?? ""; } = "";

    /// <summary>The db.</summary>
    [JsonPropertyName("db")]
    public string Database { get; init => field = value ?? ""; } = "";

    /// <summary>The tenant.</summary>
    [JsonPropertyName("tenant")]
    public string Tenant { get; init => field = value ?? ""; } = "";

    /// <summary>The host.</summary>
    [JsonPropertyName("host")]
    public string Host { get; init => field = value ?? ""; } = "";

    /// <summary>The command.</summary>
    [JsonPropertyName("command")]
    public string Command { get; init => field = value ?? ""; } = "";

    /// <summary>The time.</summary>
    [JsonPropertyName("time")]
    public double Time { get; init; }

    /// <summary>The state.</summary>
    [JsonPropertyName("state")]
    public TenantSessionState State { get; init; }

    /// <summary>The info.</summary>
    [JsonPropertyName("info")]
    public string Info { get; init => field = value ?? ""; } = "";

    /// <summary>The proxy sess id.</summary>
    [JsonPropertyName("proxy_sess_id")]
    public ulong ProxySessionId { get; init; }

    /// <summary>The proxy ip.</summary>
    [JsonPropertyName("proxy_ip")]
    public string ProxyIp { get; init => field = value ?? ""; } = "";

    /// <summary>The action.</summary>
    [JsonPropertyName("action")]
    public string Action { get; init => field = value ?? ""; } = "";

    /// <summary>The module.</summary>
    [JsonPropertyName("module")]
    public string Module { get; init => field = value ?? ""; } = "";

    /// <summary>The client info.</summary>
    [JsonPropertyName("client_info")]
    public string ClientInfo { get; init => field = value ?? ""; } = "";

    /// <summary>The level.</summary>
    [JsonPropertyName("level")]
    public long Level { get; init; }

    /// <summary>The sample percentage.</summary>
    [JsonPropertyName("sample_percentage")]
    public long SamplePercentage { get; init; }

    /// <summary>The record policy.</summary>
    [JsonPropertyName("record_policy")]
    public string RecordPolicy { get; init => field = value ?? ""; } = "";

    /// <summary>The sql id.</summary>
    [JsonPropertyName("sql_id")]
    public string SqlId { get; init => field = value ?? ""; } = "";

    /// <summary>The total cpu time.</summary>
    [JsonPropertyName("total_cpu_time")]
    public long TotalCpuTime { get; init; }

    /// <summary>The memory usage.</summary>
    [JsonPropertyName("memory_usage")]
    public ulong MemoryUsage { get; init; }
}
