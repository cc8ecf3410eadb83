using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>License.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record License
{
    /// <summary>The end user.</summary>
    [JsonPropertyName("end_user")]
    public string EndUser { get; init => field = value ?? ""; } = "";

    /// <summary>The license id.</summary>
    [JsonPropertyName("license_id")]
    public string LicenseId { get; init => field = value ?? ""; } = "";

    /// <summary>The license code.</summary>
    [JsonPropertyName("license_code")]
    public string LicenseCode { get; init => field = value ?? ""; } = "";

    /// <summary>The license type.</summary>
    [JsonPropertyName("license_type")]
    public string LicenseType { get; init => field = value ?? ""; } = "";

    /// <summary>The product type.</summary>
    [JsonPropertyName("product_type")]
    public string ProductType { get; init => field = value ?? ""; } = "";

    /// <summary>The issuance date.</summary>
    [JsonPropertyName("issuance_date")]
    public ServerTime IssuanceDate { get; init; }

    /// <summary>The activation time.</summary>
    [JsonPropertyName("activation_time")]
    public ServerTime ActivationTime { get; init; }

    /// <summary>The expired time.</summary>
    [JsonPropertyName("expired_time")]
    public ServerTime ExpiredTime { get; init; }

    /// <summary>The options.</summary>
    [JsonPropertyName("options")]
    public string Options { get; init => field = value ?? ""; } = "";

    /// <summary>The node num.</summary>
    [JsonPropertyName("node_num")]
    public long NodeNum { get; init; }

    /// <summary>The cluster ulid.</summary>
    [JsonPropertyName("cluster_ulid")]
    public string ClusterUlid { get; init => field = value ?? ""; } = "";
}
