using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Zone.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record Zone
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The idc name.</summary>
    [JsonPropertyName("idc_name")]
    public string IdcName { get; init => field = value ?? ""; } = "";

    /// <summary>The region name.</summary>
    [JsonPropertyName("region_name")]
    public string RegionName { get; init => field = value ?? ""; } = "";

    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public ZoneStatus Status { get; init; }

    /// <summary>The inner status.</summary>
    [JsonPropertyName("inner_status")]
    public InnerStatus InnerStatus { get; init; }

    /// <summary>The root server.</summary>
    [JsonPropertyName("root_server")]
    public RootServer RootServer { get; init => field = value ?? new(); } = new();

    /// <summary>The servers.</summary>
    [JsonPropertyName("servers")]
    public IReadOnlyList<Observer> Servers { get; init => field = value ?? []; } = [];

    /// <summary>The local task id.</summary>
    [JsonPropertyName("local_task_id")]
    public string LocalTaskId { get; init => field = value ?? ""; } = "";
}
