using System.Text.Json.Serialization;
using ObShell.Client.Clusters;

namespace ObShell.Client.Monitoring;

/// <summary>The object that an alert or a silencer applies to.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record AlarmInstance
{
    /// <summary>The type of the object.</summary>
    [JsonPropertyName("type")]
    public AlarmInstanceType Type { get; init; }

    /// <summary>The name of the cluster; empty if it does not apply.</summary>
    [JsonPropertyName("obcluster")]
    public string Obcluster { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the zone; empty if it does not apply.</summary>
    [JsonPropertyName("obzone")]
    public string Obzone { get; init => field = value ?? ""; } = "";

    /// <summary>The IP address of the observer; empty if it does not apply.</summary>
    [JsonPropertyName("observer")]
    public string Observer { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the tenant; empty if it does not apply.</summary>
    [JsonPropertyName("obtenant")]
    public string Obtenant { get; init => field = value ?? ""; } = "";
}
