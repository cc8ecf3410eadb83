using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Server parameter value.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ServerParameterValue
{
    /// <summary>The svr ip.</summary>
    [JsonPropertyName("svr_ip")]
    public string ServerIp { get; init => field = value ?? ""; } = "";

    /// <summary>The svr port.</summary>
    [JsonPropertyName("svr_port")]
    public long ServerPort { get; init; }

    /// <summary>The zone.</summary>
    [JsonPropertyName("zone")]
    public string Zone { get; init => field = value ?? ""; } = "";

    /// <summary>The tenant id.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The tenant name.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get; init => field = value ?? ""; } = "";
}
