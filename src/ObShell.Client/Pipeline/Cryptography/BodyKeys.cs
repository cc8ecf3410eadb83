using System.Buffers.Text;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Paddings;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Utilities;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Pipeline.Cryptography;

/// <summary>The AES-128-CBC key and initialisation vector of one request; created anew for every request.</summary>
internal sealed class BodyKeys
{
    /// <summary>The block size of the cipher.</summary>
    public const int BlockSize = 16;

    private const int KeySize = 16;
    private const int IvSize = 16;
    private readonly byte[] _keyAndIv;

    /// <summary>Creates the keys from a key followed by an initialisation vector.</summary>
    public BodyKeys(ReadOnlySpan<byte> keyAndIv)
    {
        if (keyAndIv.Length != KeySize + IvSize)
        {
            throw new ArgumentException($"A key and an initialisation vector have {KeySize + IvSize} bytes together.", nameof(keyAndIv));
        }

        _keyAndIv = keyAndIv.ToArray();
    }

    /// <summary>The key followed by the initialisation vector, as the header carries them.</summary>
    public ReadOnlySpan<byte> KeyAndIv => _keyAndIv;

    public static BodyKeys Create(SecureRandom random)
    {
        Span<byte> bytes = stackalloc byte[KeySize + IvSize];
        random.NextBytes(bytes);
        return new BodyKeys(bytes);
    }

    /// <summary>The base64 of the ciphertext, in ASCII, as it is sent.</summary>
    public byte[] Encrypt(ReadOnlySpan<byte> plaintext)
    {
        var cipher = Cipher(forEncryption: true);
        var size = cipher.GetOutputSize(plaintext.Length);
        var text = new byte[Base64.GetMaxEncodedToUtf8Length(size)];
        var length = cipher.ProcessBytes(plaintext, text);
        length += cipher.DoFinal(text.AsSpan(length));
        Base64.EncodeToUtf8InPlace(text, length, out _);
        return text;
    }

    /// <exception cref="FormatException">The ciphertext was not encrypted with these keys, or is truncated.</exception>
    public byte[] Decrypt(ReadOnlySpan<byte> ciphertext)
    {
        try
        {
            var cipher = Cipher(forEncryption: false);
            var output = new byte[cipher.GetOutputSize(ciphertext.Length)];
            var length = cipher.ProcessBytes(ciphertext, output);
            length += cipher.DoFinal(output.AsSpan(length));
            var plaintext = output[..length];
            Array.Clear(output);
            return plaintext;
        }
        catch (CryptoException exception)
        {
            throw new FormatException("The ciphertext does not decrypt with these keys.", exception);
        }
    }

    /// <summary>A stream that encrypts what is written to it, and writes the base64 of that.</summary>
    public EncryptingStream Encrypting(Stream target) => new(target, Cipher(forEncryption: true));

    private PaddedBufferedBlockCipher Cipher(bool forEncryption)
    {
        var cipher = new PaddedBufferedBlockCipher(new CbcBlockCipher(AesUtilities.CreateEngine()), new Pkcs7Padding());
        cipher.Init(forEncryption, new ParametersWithIV(new KeyParameter(_keyAndIv, 0, KeySize), _keyAndIv, KeySize, IvSize));
        return cipher;
    }
}
