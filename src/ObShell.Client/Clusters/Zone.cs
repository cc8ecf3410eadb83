using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>A zone and its servers.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record Zone
{
    /// <summary>The name of the zone.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the zone's data centre.</summary>
    [JsonPropertyName("idc_name")]
    public string IdcName { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the zone's region.</summary>
    [JsonPropertyName("region_name")]
    public string RegionName { get; init => field = value ?? ""; } = "";

    /// <summary>The status of the zone, which OBShell derives from OceanBase's status and from the status of the servers.</summary>
    [JsonPropertyName("status")]
    public ZoneStatus Status { get; init; }

    /// <summary>The status as OceanBase reports it.</summary>
    [JsonPropertyName("inner_status")]
    public InnerStatus InnerStatus { get; init; }

    /// <summary>The server that hosts the root service, or a replica of it, in this zone.</summary>
    [JsonPropertyName("root_server")]
    public RootServer RootServer { get; init => field = value ?? new(); } = new();

    /// <summary>The servers of the zone.</summary>
    [JsonPropertyName("servers")]
    public IReadOnlyList<Observer> Servers { get; init => field = value ?? []; } = [];

    /// <summary>The id of the unfinished DAG that locks the zone; empty if there is none.</summary>
    [JsonPropertyName("local_task_id")]
    public string LocalTaskId { get; init => field = value ?? ""; } = "";
}
