using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>The access key of the shared storage, and where the storage is.</summary>
/// <remarks>Since OBShell 4.4.2.</remarks>
public sealed record SharedStorageKeyRequest
{
    /// <summary>The access key of the object storage.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("access_key")]
    public required string AccessKey { get; init => field = Required.Text(value); }

    /// <summary>The secret key of the object storage.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("secret_key")]
    public required string SecretKey { get; init => field = Required.Text(value); }

    /// <summary>The path in the storage, which begins with the storage type, such as <c>s3://</c>.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("path")]
    public required string Path { get; init => field = Required.Text(value); }

    /// <summary>The host name of the storage.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("endpoint")]
    public required string Endpoint { get; init => field = Required.Text(value); }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Path = {Path}, Endpoint = {Endpoint}");
        return true;
    }
}
