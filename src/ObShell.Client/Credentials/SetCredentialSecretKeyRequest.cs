using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Credentials;

/// <summary>The new key that OBShell encrypts stored credentials with.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record SetCredentialSecretKeyRequest
{
    /// <summary>The AES key of 32 bytes, in base64.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("aes_key")]
    public required string AesKey { get; init => field = Required.Text(value); }

    /// <summary>Creates the request from its only member.</summary>
    /// <param name="aesKey">The value of <see cref="AesKey"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="aesKey"/> is null or empty.</exception>
    public static implicit operator SetCredentialSecretKeyRequest(string aesKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(aesKey);
        return new() { AesKey = aesKey };
    }

    /// <summary>Returns the name of the type only, because the key is secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(SetCredentialSecretKeyRequest);
}
