using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace ObShell.Client.Testing;

/// <summary>An RSA key of the agent.</summary>
internal sealed class FakeKey : IDisposable
{
    private readonly Lock _gate = new();
    private readonly RSA _rsa;

    public FakeKey(int size)
    {
        _rsa = RSA.Create(size);
        PublicKey = Convert.ToBase64String(_rsa.ExportRSAPublicKey());
    }

    /// <summary>Base64 of the DER of the PKCS#1 <c>RSAPublicKey</c>.</summary>
    public string PublicKey { get; }

    /// <summary>Decrypts a text that was encrypted in sections of the length of the key.</summary>
    public bool TryDecrypt(ReadOnlySpan<byte> sections, [NotNullWhen(true)] out byte[]? plaintext)
    {
        using var result = new MemoryStream();
        var size = _rsa.KeySize / 8;
        lock (_gate)
        {
            while (!sections.IsEmpty)
            {
                var section = sections[..Math.Min(size, sections.Length)];
                try
                {
                    result.Write(_rsa.Decrypt(section, RSAEncryptionPadding.Pkcs1));
                }
                catch (CryptographicException)
                {
                    plaintext = null;
                    return false;
                }

                sections = sections[section.Length..];
            }
        }

        plaintext = result.ToArray();
        return true;
    }

    public void Dispose() => _rsa.Dispose();
}
