using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Validate shared storage key request.</summary>
/// <remarks>Since OBShell 4.4.2.</remarks>
public sealed record ValidateSharedStorageKeyRequest
{
    /// <summary>The access key.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("access_key")]
    public required string AccessKey { get; init => field = Required.Text(value); }

    /// <summary>The secret key.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("secret_key")]
    public required string SecretKey { get; init => field = Required.Text(value); }

    /// <summary>The path.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("path")]
    public required string Path { get; init => field = Required.Text(value); }

    /// <summary>The endpoint.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("endpoint")]
    public required string Endpoint { get; init => field = Required.Text(value); }

    // Secrets are not shown.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Path = {Path}, Endpoint = {Endpoint}");
        return true;
    }
}
