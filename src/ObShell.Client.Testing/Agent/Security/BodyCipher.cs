using System.Security.Cryptography;
using System.Text;

namespace ObShell.Client.Testing;

/// <summary>AES with the keys in the header of a request.</summary>
internal static class BodyCipher
{
    public const int KeyLength = 16;
    public const int KeysLength = 2 * KeyLength;

    /// <summary>Encrypts as the server does.</summary>
    /// <returns>The ciphertext in base64.</returns>
    public static string Encrypt(byte[] keys, byte[] plaintext)
    {
        using var aes = Aes.Create();
        aes.Key = keys[..KeyLength];
        return Convert.ToBase64String(aes.EncryptCbc(plaintext, keys[KeyLength..]));
    }

    /// <summary>Decrypts a body like the server, which panics on invalid lengths and does not check the padding.</summary>
    public static (byte[]? Plaintext, Refusal? Refusal) Decrypt(byte[] keys, byte[] body)
    {
        if (keys.Length < KeyLength)
        {
            return (null, Refusals.BodyKeys);
        }

        if (keys.Length != KeysLength)
        {
            return (null, Refusals.Panic);
        }

        var ciphertext = GoBase64.Decode(Encoding.Latin1.GetString(body), out _);
        if (ciphertext.Length % KeyLength != 0)
        {
            return (null, Refusals.BodyLength);
        }

        if (ciphertext.Length == 0)
        {
            return (null, Refusals.Panic);
        }

        using var aes = Aes.Create();
        aes.Key = keys[..KeyLength];
        var padded = aes.DecryptCbc(ciphertext, keys[KeyLength..], PaddingMode.None);
        return padded[^1] > padded.Length ? (null, Refusals.Panic) : (padded[..^padded[^1]], null);
    }
}
