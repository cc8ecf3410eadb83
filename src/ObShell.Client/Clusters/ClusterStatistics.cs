using System.Text.Json.Serialization;
using ObShell.Client.Agents;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>The telemetry data that OBShell reports about the cluster, its hosts and its observers.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ClusterStatistics
{
    /// <summary>Whether OBShell reports the data.</summary>
    [JsonPropertyName("telemetryEnabled")]
    public bool TelemetryEnabled { get; init; }

    /// <summary>The id of the cluster, as text.</summary>
    [JsonPropertyName("clusterId")]
    public string ClusterId { get; init => field = value ?? ""; } = "";

    /// <summary>The component that reports: <c>obshell-dashboard</c>.</summary>
    [JsonPropertyName("reporter")]
    public string Reporter { get; init => field = value ?? ""; } = "";

    /// <summary>The version of OBShell, as text.</summary>
    [JsonPropertyName("obshellVersion")]
    public string ObshellVersion { get; init => field = value ?? ""; } = "";

    /// <summary>The release and the commit of OBShell.</summary>
    [JsonPropertyName("obshellRevision")]
    public string ObshellRevision { get; init => field = value ?? ""; } = "";

    /// <summary>When the data was collected.</summary>
    [JsonPropertyName("reportTime")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset ReportTime { get; init; }

    /// <summary>The version of the report format.</summary>
    [JsonPropertyName("telemetryVersion")]
    public long TelemetryVersion { get; init; }

    /// <summary>The hosts; those that could not be queried are missing.</summary>
    [JsonPropertyName("hosts")]
    public IReadOnlyList<HostInfo> Hosts { get; init => field = value ?? []; } = [];

    /// <summary>The observers.</summary>
    [JsonPropertyName("instances")]
    public IReadOnlyList<ObserverStatistics> Instances { get; init => field = value ?? []; } = [];
}
