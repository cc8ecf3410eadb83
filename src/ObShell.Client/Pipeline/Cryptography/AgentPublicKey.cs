using System.Buffers;
using System.Formats.Asn1;
using System.Text.Encodings.Web;
using System.Text.Json;
using Org.BouncyCastle.Crypto.Encodings;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Pipeline.Cryptography;

/// <summary>
/// The RSA key of an agent, parsed. Parsing runs primality tests, so one instance is created for each key and kept. Thread-safe.
/// </summary>
internal sealed class AgentPublicKey
{
    private const int SmallestKeyBits = 512;

    // Agents have 512 or 1024. Larger keys would cost every client seconds of primality tests.
    private const int LargestKeyBits = 8192;
    private const int Pkcs1Overhead = 11;
    private readonly RsaKeyParameters _key;
    private Desk? _idle;

    private AgentPublicKey(RsaKeyParameters key, string text)
    {
        _key = key;
        Text = text;
        SizeInBytes = (key.Modulus.BitLength + 7) / 8;
    }

    /// <summary>The key as the agent returned it.</summary>
    public string Text { get; }

    public int SizeInBytes { get; }

    /// <summary>The number of bytes of plaintext in one section.</summary>
    public int SectionSize => SizeInBytes - Pkcs1Overhead;

    /// <summary>Parses the base64 of the DER of a PKCS#1 <c>RSAPublicKey</c>.</summary>
    /// <exception cref="FormatException">The text is no such key, or the key is smaller than 512 or larger than 8192 bits.</exception>
    public static AgentPublicKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        RsaKeyParameters key;
        try
        {
            var der = new AsnReader(Convert.FromBase64String(text), AsnEncodingRules.DER);
            var structure = der.ReadSequence();
            der.ThrowIfNotEmpty();
            var modulus = new BigInteger(structure.ReadIntegerBytes().ToArray());
            var exponent = new BigInteger(structure.ReadIntegerBytes().ToArray());
            structure.ThrowIfNotEmpty();
            if (modulus.BitLength is < SmallestKeyBits or > LargestKeyBits)
            {
                throw new FormatException($"The key has {modulus.BitLength} bits; it must have {SmallestKeyBits} to {LargestKeyBits}.");
            }

            key = new RsaKeyParameters(isPrivate: false, modulus, exponent);
        }
        catch (Exception exception) when (exception is AsnContentException or ArgumentException or ArithmeticException)
        {
            throw new FormatException("The text is not the base64 of a PKCS#1 RSA public key.", exception);
        }

        return new AgentPublicKey(key, text);
    }

    /// <summary>Encrypts with PKCS#1 v1.5, in as many sections as required, concatenated.</summary>
    public byte[] Encrypt(ReadOnlySpan<byte> plaintext, SecureRandom random)
    {
        var desk = Take(random);
        var ciphertext = desk.Encrypt(plaintext, SizeInBytes);
        _idle = desk;
        return ciphertext;
    }

    /// <summary>Encrypts what a function writes, and clears the plaintext from memory.</summary>
    public byte[] Encrypt(Action<Utf8JsonWriter> write, SecureRandom random)
    {
        var desk = Take(random);
        var ciphertext = desk.Encrypt(write, SizeInBytes);
        _idle = desk;
        return ciphertext;
    }

    private Desk Take(SecureRandom random)
    {
        var desk = Interlocked.Exchange(ref _idle, null) ?? new Desk(SectionSize);
        desk.Init(_key, random);
        return desk;
    }

    /// <summary>BouncyCastle's cipher and a buffer, for one call at a time.</summary>
    private sealed class Desk(int sectionSize)
    {
        // The buffer is cleared after use; growing it would leave copies behind.
        private const int EnoughForMost = 1024;

        // Fewer bytes need fewer sections, which cost both sides time.
        private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

        private readonly Pkcs1Encoding _encoding = new(new RsaEngine());
        private readonly byte[] _piece = new byte[sectionSize];
        private readonly ArrayBufferWriter<byte> _buffer = new(EnoughForMost);
        private Utf8JsonWriter? _writer;
        private SecureRandom? _random;

        public void Init(RsaKeyParameters key, SecureRandom random)
        {
            if (!ReferenceEquals(_random, random))
            {
                _encoding.Init(forEncryption: true, new ParametersWithRandom(key, random));
                _random = random;
            }
        }

        public byte[] Encrypt(Action<Utf8JsonWriter> write, int blockSize)
        {
            _writer ??= new Utf8JsonWriter(_buffer, Compact);
            write(_writer);
            _writer.Flush();
            var ciphertext = Encrypt(_buffer.WrittenSpan, blockSize);
            _buffer.Clear();
            _writer.Reset();
            return ciphertext;
        }

        public byte[] Encrypt(ReadOnlySpan<byte> plaintext, int blockSize)
        {
            // An empty plaintext still is one section, as the server's own encryption has it.
            if (plaintext.Length <= sectionSize)
            {
                return EncryptSection(plaintext);
            }

            var sections = (plaintext.Length + sectionSize - 1) / sectionSize;
            var result = new byte[sections * blockSize];
            for (var section = 0; section < sections; section++)
            {
                var from = section * sectionSize;
                EncryptSection(plaintext[from..Math.Min(from + sectionSize, plaintext.Length)]).CopyTo(result.AsSpan(section * blockSize));
            }

            return result;
        }

        private byte[] EncryptSection(ReadOnlySpan<byte> plaintext)
        {
            plaintext.CopyTo(_piece);
            var block = _encoding.ProcessBlock(_piece, 0, plaintext.Length);
            Array.Clear(_piece);
            return block;
        }
    }
}
