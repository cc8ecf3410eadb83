using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>The value of a parameter on an observer.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ServerParameterValue
{
    /// <summary>The IP address of the observer.</summary>
    [JsonPropertyName("svr_ip")]
    public string ServerIp { get; init => field = value ?? ""; } = "";

    /// <summary>The RPC port of the observer, usually 2882.</summary>
    [JsonPropertyName("svr_port")]
    public int ServerPort { get; init; }

    /// <summary>The name of the zone.</summary>
    [JsonPropertyName("zone")]
    public string Zone { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the tenant; 0 for a parameter of the cluster.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The name of the tenant; empty for a parameter of the cluster.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The value, as text with its unit, such as <c>4G</c>.</summary>
    [JsonPropertyName("value")]
    public string Value { get; init => field = value ?? ""; } = "";
}
