using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto.Encodings;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Security;

/// <summary>
/// The RSA key of an agent, parsed. Parsing runs primality tests, so one is made for every key and kept; it can be used by many
/// calls at once.
/// </summary>
internal sealed class AgentPublicKey
{
    private const int SmallestKeyBits = 512;

    // Agents have 512 or 1024. Beyond this the primality tests would take seconds, which whoever hands out the key could make everybody pay.
    private const int LargestKeyBits = 8192;
    private const int Pkcs1Overhead = 11;
    private readonly RsaKeyParameters _key;

    private AgentPublicKey(RsaKeyParameters key, string text)
    {
        _key = key;
        Text = text;
        SizeInBytes = (key.Modulus.BitLength + 7) / 8;
    }

    /// <summary>The key as the agent handed it out.</summary>
    public string Text { get; }

    public int SizeInBytes { get; }

    /// <summary>How much plaintext goes into one section.</summary>
    public int SectionSize => SizeInBytes - Pkcs1Overhead;

    /// <summary>Parses the base64 of the DER of a PKCS#1 <c>RSAPublicKey</c>.</summary>
    /// <exception cref="FormatException">The text is no such key, or the key is smaller than 512 or larger than 8192 bits.</exception>
    public static AgentPublicKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        RsaKeyParameters key;
        try
        {
            var structure = RsaPublicKeyStructure.GetInstance(Convert.FromBase64String(text));
            if (structure.Modulus.BitLength is < SmallestKeyBits or > LargestKeyBits)
            {
                throw new FormatException($"The key has {structure.Modulus.BitLength} bits; it has to have {SmallestKeyBits} to {LargestKeyBits}.");
            }

            key = new RsaKeyParameters(isPrivate: false, structure.Modulus, structure.PublicExponent);
        }
        catch (Exception exception) when (exception is ArgumentException or IOException or ArithmeticException or InvalidCastException or InvalidOperationException)
        {
            throw new FormatException("The text is not the base64 of a PKCS#1 RSA public key.", exception);
        }

        return new AgentPublicKey(key, text);
    }

    /// <summary>Encrypts with PKCS#1 v1.5, in as many sections as it takes, one after the other.</summary>
    public byte[] Encrypt(ReadOnlySpan<byte> plaintext, SecureRandom random)
    {
        var cipher = new Pkcs1Encoding(new RsaEngine());
        cipher.Init(forEncryption: true, new ParametersWithRandom(_key, random));

        // An empty plaintext still is one section, as the server's own encryption has it.
        var sections = Math.Max(1, (plaintext.Length + SectionSize - 1) / SectionSize);
        var result = new byte[sections * SizeInBytes];
        var piece = new byte[SectionSize];
        for (var section = 0; section < sections; section++)
        {
            var from = section * SectionSize;
            var length = Math.Min(SectionSize, plaintext.Length - from);
            plaintext.Slice(from, length).CopyTo(piece);
            cipher.ProcessBlock(piece, 0, length).CopyTo(result.AsSpan(section * SizeInBytes));
        }

        Array.Clear(piece);
        return result;
    }
}
