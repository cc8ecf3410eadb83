using System.Text.Json.Serialization;
using ObShell.Client.Clusters;

namespace ObShell.Client.Monitoring;

/// <summary>The thing that an alert or a silencer is about.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record AlarmInstance
{
    /// <summary>What kind of thing it is.</summary>
    [JsonPropertyName("type")]
    public AlarmInstanceType Type { get; init; }

    /// <summary>The name of the cluster; empty when it does not matter.</summary>
    [JsonPropertyName("obcluster")]
    public string Obcluster { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the zone; empty when it does not matter.</summary>
    [JsonPropertyName("obzone")]
    public string Obzone { get; init => field = value ?? ""; } = "";

    /// <summary>The IP address of the observer; empty when it does not matter.</summary>
    [JsonPropertyName("observer")]
    public string Observer { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the tenant; empty when it does not matter.</summary>
    [JsonPropertyName("obtenant")]
    public string Obtenant { get; init => field = value ?? ""; } = "";
}
