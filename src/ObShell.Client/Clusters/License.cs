using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>The licence of a standalone cluster.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record License
{
    /// <summary>The licensee.</summary>
    [JsonPropertyName("end_user")]
    public string EndUser { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the licence.</summary>
    [JsonPropertyName("license_id")]
    public string LicenseId { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the licence.</summary>
    [JsonPropertyName("license_code")]
    public string LicenseCode { get; init => field = value ?? ""; } = "";

    /// <summary>The type of the licence.</summary>
    [JsonPropertyName("license_type")]
    public string LicenseType { get; init => field = value ?? ""; } = "";

    /// <summary>The product that the licence is for.</summary>
    [JsonPropertyName("product_type")]
    public string ProductType { get; init => field = value ?? ""; } = "";

    /// <summary>When the licence was issued, with the server's offset.</summary>
    [JsonPropertyName("issuance_date")]
    public ServerTime IssuanceDate { get; init; }

    /// <summary>When the licence was activated, with the server's offset.</summary>
    [JsonPropertyName("activation_time")]
    public ServerTime ActivationTime { get; init; }

    /// <summary>When the licence expires, with the server's offset.</summary>
    [JsonPropertyName("expired_time")]
    public ServerTime ExpiredTime { get; init; }

    /// <summary>The options that the licence includes.</summary>
    [JsonPropertyName("options")]
    public string Options { get; init => field = value ?? ""; } = "";

    /// <summary>The number of servers that the licence allows.</summary>
    [JsonPropertyName("node_num")]
    public long NodeNum { get; init; }

    /// <summary>The ULID of the cluster that the licence is for.</summary>
    [JsonPropertyName("cluster_ulid")]
    public string ClusterUlid { get; init => field = value ?? ""; } = "";
}
