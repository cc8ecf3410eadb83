using System.Buffers.Text;
using System.Security.Cryptography;

namespace ObShell.Client.Protocol;

/// <summary>The SHA-256 fingerprint of an agent's public key.</summary>
internal static class KeyFingerprint
{
    private const int Length = 64;

    /// <summary>The fingerprint of a key in base64, in lower-case hexadecimal; empty if it is not base64.</summary>
    public static string Of(string publicKey) =>
        Base64.IsValid(publicKey) && publicKey.Length > 0
            ? Convert.ToHexStringLower(SHA256.HashData(Convert.FromBase64String(publicKey)))
            : "";

    /// <summary>A configured fingerprint, in lower-case hexadecimal without colons; null if it is invalid.</summary>
    public static string? Normalize(string? text)
    {
        var hex = text?.Replace(":", "", StringComparison.Ordinal).ToLowerInvariant();
        return hex?.Length == Length && hex.All(char.IsAsciiHexDigitLower) ? hex : null;
    }
}
