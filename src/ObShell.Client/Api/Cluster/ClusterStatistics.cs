using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Cluster statistics.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ClusterStatistics
{
    /// <summary>The telemetry enabled.</summary>
    [JsonPropertyName("telemetryEnabled")]
    public bool TelemetryEnabled { get; init; }

    /// <summary>The cluster id.</summary>
    [JsonPropertyName("clusterId")]
    public string ClusterId { get; init => field = value ?? ""; } = "";

    /// <summary>The reporter.</summary>
    [JsonPropertyName("reporter")]
    public string Reporter { get; init => field = value ?? ""; } = "";

    /// <summary>The obshell version.</summary>
    [JsonPropertyName("obshellVersion")]
    public string ObshellVersion { get; init => field = value ?? ""; } = "";

    /// <summary>The obshell revision.</summary>
    [JsonPropertyName("obshellRevision")]
    public string ObshellRevision { get; init => field = value ?? ""; } = "";

    /// <summary>The report time.</summary>
    [JsonPropertyName("reportTime")]
    public long ReportTime { get; init; }

    /// <summary>The telemetry version.</summary>
    [JsonPropertyName("telemetryVersion")]
    public long TelemetryVersion { get; init; }

    /// <summary>The hosts.</summary>
    [JsonPropertyName("hosts")]
    public IReadOnlyList<HostInfo> Hosts { get; init => field = value ?? []; } = [];

    /// <summary>The instances.</summary>
    [JsonPropertyName("instances")]
    public IReadOnlyList<ObserverInfo> Instances { get; init => field = value ?? []; } = [];
}
