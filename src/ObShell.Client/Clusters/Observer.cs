using System.Text.Json.Serialization;
using ObShell.Client.Agents;

namespace ObShell.Client.Clusters;

/// <summary>An observer of the cluster.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record Observer
{
    /// <summary>The id of the observer in the cluster.</summary>
    [JsonPropertyName("id")]
    public long Id { get; init; }

    /// <summary>The IP address of the observer.</summary>
    [JsonPropertyName("ip")]
    public string Ip { get; init => field = value ?? ""; } = "";

    /// <summary>The RPC port of the observer, usually 2882.</summary>
    [JsonPropertyName("svr_port")]
    public int ServerPort { get; init; }

    /// <summary>The SQL port of the observer, usually 2881.</summary>
    [JsonPropertyName("sql_port")]
    public int SqlPort { get; init; }

    /// <summary>The version of the observer, with its build.</summary>
    [JsonPropertyName("version")]
    public string Version { get; init => field = value ?? ""; } = "";

    /// <summary>Whether the observer hosts the root service.</summary>
    [JsonPropertyName("with_rootserver")]
    public bool WithRootserver { get; init; }

    /// <summary>The status, which OBShell derives from OceanBase's status and from the state of the process.</summary>
    [JsonPropertyName("status")]
    public ObserverStatus Status { get; init; }

    /// <summary>The availability of the observer's process and SQL port to the agent.</summary>
    [JsonPropertyName("ob_status")]
    public ObserverAvailability ObStatus { get; init; }

    /// <summary>The status as OceanBase reports it.</summary>
    [JsonPropertyName("inner_status")]
    public InnerStatus InnerStatus { get; init; }

    /// <summary>When the observer started service, with the server's offset; the year 1 if it is not in service.</summary>
    [JsonPropertyName("start_time")]
    public ServerTime StartTime { get; init; }

    /// <summary>When the observer was taken out of service, with the server's offset; the year 1 if it was not.</summary>
    [JsonPropertyName("stop_time")]
    public ServerTime StopTime { get; init; }

    /// <summary>The capacity of the server, and how much of it is used.</summary>
    [JsonPropertyName("stats")]
    public ServerResourceStatistics Stats { get; init => field = value ?? new(); } = new();

    /// <summary>The architecture of the processor, such as <c>x86_64</c>.</summary>
    [JsonPropertyName("architecture")]
    public string Architecture { get; init => field = value ?? ""; } = "";

    /// <summary>The directory of the data.</summary>
    [JsonPropertyName("data_dir")]
    public string DataDir { get; init => field = value ?? ""; } = "";

    /// <summary>The directory of the redo logs.</summary>
    [JsonPropertyName("redo_dir")]
    public string RedoDir { get; init => field = value ?? ""; } = "";

    /// <summary>The directory of the observer's own log files, as opposed to the redo logs.</summary>
    [JsonPropertyName("log_dir")]
    public string LogDir { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the unfinished DAG that locks the observer; empty if there is none.</summary>
    [JsonPropertyName("local_task_id")]
    public string LocalTaskId { get; init => field = value ?? ""; } = "";

    /// <summary>The port of the server's agent, usually 2886.</summary>
    [JsonPropertyName("obshell_port")]
    public int ObshellPort { get; init; }
}
