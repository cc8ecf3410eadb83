using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Shared storage info.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record SharedStorageInfo
{
    /// <summary>The storage path.</summary>
    [JsonPropertyName("storage_path")]
    public string StoragePath { get; init => field = value ?? ""; } = "";

    /// <summary>The access domain.</summary>
    [JsonPropertyName("access_domain")]
    public string AccessDomain { get; init => field = value ?? ""; } = "";

    /// <summary>The region.</summary>
    [JsonPropertyName("region")]
    public string Region { get; init => field = value ?? ""; } = "";

    /// <summary>The access key.</summary>
    [JsonPropertyName("access_key")]
    public string AccessKey { get; init => field = value ?? ""; } = "";

    /// <summary>The delete mode.</summary>
    [JsonPropertyName("delete_mode")]
    public string DeleteMode { get; init => field = value ?? ""; } = "";

    /// <summary>The checksum type.</summary>
    [JsonPropertyName("checksum_type")]
    public string ChecksumType { get; init => field = value ?? ""; } = "";

    /// <summary>The addressing model.</summary>
    [JsonPropertyName("addressing_model")]
    public string AddressingModel { get; init => field = value ?? ""; } = "";

    /// <summary>The max iops.</summary>
    [JsonPropertyName("max_iops")]
    public long MaxIops { get; init; }

    /// <summary>The max bandwidth.</summary>
    [JsonPropertyName("max_bandwidth")]
    public string MaxBandwidth { get; init => field = value ?? ""; } = "";

    // Secrets are not shown.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"AccessDomain = {AccessDomain}, Region = {Region}, DeleteMode = {DeleteMode}, ChecksumType = {ChecksumType}, AddressingModel = {AddressingModel}, MaxIops = {MaxIops}, MaxBandwidth = {MaxBandwidth}");
        return true;
    }
}
