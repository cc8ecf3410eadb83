using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Observer.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record Observer
{
    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public long Id { get; init; }

    /// <summary>The ip.</summary>
    [JsonPropertyName("ip")]
    public string Ip { get; init => field = value ?? ""; } = "";

    /// <summary>The svr port.</summary>
    [JsonPropertyName("svr_port")]
    public long ServerPort { get; init; }

    /// <summary>The sql port.</summary>
    [JsonPropertyName("sql_port")]
    public long SqlPort { get; init; }

    /// <summary>The version.</summary>
    [JsonPropertyName("version")]
    public string Version { get; init => field = value ?? ""; } = "";

    /// <summary>The with rootserver.</summary>
    [JsonPropertyName("with_rootserver")]
    public bool WithRootserver { get; init; }

    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public ObserverStatus Status { get; init; }

    /// <summary>The ob status.</summary>
    [JsonPropertyName("ob_status")]
    public ObserverState ObStatus { get; init; }

    /// <summary>The inner status.</summary>
    [JsonPropertyName("inner_status")]
    public InnerStatus InnerStatus { get; init; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("start_time")]
    public ServerTime StartTime { get; init; }

    /// <summary>The stop time.</summary>
    [JsonPropertyName("stop_time")]
    public ServerTime StopTime { get; init; }

    /// <summary>The stats.</summary>
    [JsonPropertyName("stats")]
    public ServerResourceStats Stats { get; init => field = value ?? new(); } = new();

    /// <summary>The architecture.</summary>
    [JsonPropertyName("architecture")]
    public string Architecture { get; init => field = value ?? ""; } = "";

    /// <summary>The data dir.</summary>
    [JsonPropertyName("data_dir")]
    public string DataDir { get; init => field = value ?? ""; } = "";

    /// <summary>The redo dir.</summary>
    [JsonPropertyName("redo_dir")]
    public string RedoDir { get; init => field = value ?? ""; } = "";

    /// <summary>The log dir.</summary>
    [JsonPropertyName("log_dir")]
    public string LogDir { get; init => field = value ?? ""; } = "";

    /// <summary>The local task id.</summary>
    [JsonPropertyName("local_task_id")]
    public string LocalTaskId { get; init => field = value ?? ""; } = "";

    /// <summary>The obshell port.</summary>
    [JsonPropertyName("obshell_port")]
    public long ObshellPort { get; init; }
}
