using System.Text.Json.Serialization;
using ObShell.Client.Clusters;

namespace ObShell.Client.Upgrades;

/// <summary>
/// The value of a parameter on one server before an upgrade. Only <c>server_permanent_offline_time</c>, <c>enable_rebalance</c> and
/// <c>enable_rereplication</c> are backed up.
/// </summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record BackedUpParameter
{
    /// <summary>The IP address of the server.</summary>
    [JsonPropertyName("SvrIp")]
    public string ServerIp { get; init => field = value ?? ""; } = "";

    /// <summary>The RPC port of the server.</summary>
    [JsonPropertyName("SvrPort")]
    public int ServerPort { get; init; }

    /// <summary>The zone of the server.</summary>
    [JsonPropertyName("Zone")]
    public string Zone { get; init => field = value ?? ""; } = "";

    /// <summary>The scope of the parameter: <c>TENANT</c> or <c>CLUSTER</c>.</summary>
    [JsonPropertyName("Scope")]
    public string Scope { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the parameter.</summary>
    [JsonPropertyName("Name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The value of the parameter.</summary>
    [JsonPropertyName("Value")]
    public string Value { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the tenant that the value applies to; 0 for a parameter of the cluster.</summary>
    [JsonPropertyName("TenantId")]
    public long TenantId { get; init; }

    /// <summary>When a change takes effect. The server returns an empty value here.</summary>
    [JsonPropertyName("EditLevel")]
    public string EditLevel { get; init => field = value ?? ""; } = "";

    /// <summary>The default value. The server returns an empty value here.</summary>
    [JsonPropertyName("DefaultValue")]
    public string DefaultValue { get; init => field = value ?? ""; } = "";

    /// <summary>The section that the parameter belongs to. The server returns an empty value here.</summary>
    [JsonPropertyName("Section")]
    public string Section { get; init => field = value ?? ""; } = "";

    /// <summary>The description of the parameter. The server returns an empty value here.</summary>
    [JsonPropertyName("Info")]
    public string Info { get; init => field = value ?? ""; } = "";

    /// <summary>The type of the value. The server returns an empty value here.</summary>
    [JsonPropertyName("DataType")]
    public string DataType { get; init => field = value ?? ""; } = "";
}
