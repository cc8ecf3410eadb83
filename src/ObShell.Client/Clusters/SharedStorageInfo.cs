using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>The shared storage of a cluster.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record SharedStorageInfo
{
    /// <summary>The path in the storage, which begins with the storage type, such as <c>s3://</c>.</summary>
    [JsonPropertyName("storage_path")]
    public string StoragePath { get; init => field = value ?? ""; } = "";

    /// <summary>The host name of the storage.</summary>
    [JsonPropertyName("access_domain")]
    public string AccessDomain { get; init => field = value ?? ""; } = "";

    /// <summary>The region of the storage.</summary>
    [JsonPropertyName("region")]
    public string Region { get; init => field = value ?? ""; } = "";

    /// <summary>The access key of the object storage.</summary>
    [JsonPropertyName("access_key")]
    public string AccessKey { get; init => field = value ?? ""; } = "";

    /// <summary>The deletion mode of objects: <c>delete</c> or <c>tagging</c>.</summary>
    [JsonPropertyName("delete_mode")]
    public string DeleteMode { get; init => field = value ?? ""; } = "";

    /// <summary>The checksum type of objects, such as <c>md5</c>.</summary>
    [JsonPropertyName("checksum_type")]
    public string ChecksumType { get; init => field = value ?? ""; } = "";

    /// <summary>The addressing model of buckets, such as <c>virtual_hosted_style</c>.</summary>
    [JsonPropertyName("addressing_model")]
    public string AddressingModel { get; init => field = value ?? ""; } = "";

    /// <summary>The limit on I/O operations per second; 0 for none.</summary>
    [JsonPropertyName("max_iops")]
    public long MaxIops { get; init; }

    /// <summary>The limit on bandwidth, as text with its unit; <c>0</c> or empty for none.</summary>
    [JsonPropertyName("max_bandwidth")]
    public string MaxBandwidth { get; init => field = value ?? ""; } = "";

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"AccessDomain = {AccessDomain}, Region = {Region}, DeleteMode = {DeleteMode}, ChecksumType = {ChecksumType}, AddressingModel = {AddressingModel}, MaxIops = {MaxIops}, MaxBandwidth = {MaxBandwidth}");
        return true;
    }
}
