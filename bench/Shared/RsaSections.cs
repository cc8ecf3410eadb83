using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto.Encodings;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Prng;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Benchmarks;

/// <summary>RSA with PKCS#1 v1.5, as BouncyCastle's manual has it.</summary>
internal sealed class RsaSections
{
    private const int Overhead = 11;
    private readonly Pkcs1Encoding _cipher = new(new RsaEngine());
    private readonly int _sectionSize;
    private readonly byte[] _plaintext;

    public RsaSections(string publicKey)
    {
        var structure = RsaPublicKeyStructure.GetInstance(Convert.FromBase64String(publicKey));
        var key = new RsaKeyParameters(isPrivate: false, structure.Modulus, structure.PublicExponent);
        _cipher.Init(forEncryption: true, new ParametersWithRandom(key, new SecureRandom(new CryptoApiRandomGenerator())));
        _sectionSize = _cipher.GetOutputBlockSize();
        _plaintext = new byte[_sectionSize - Overhead];
    }

    public byte[] Encrypt(int count)
    {
        byte[] section = [];
        for (var number = 0; number < count; number++)
        {
            section = _cipher.ProcessBlock(_plaintext, 0, _plaintext.Length);
        }

        return section;
    }

    /// <summary>Sees to it that a request is what it is taken for.</summary>
    public void ThrowIfNot(int count, RecordedRequest request)
    {
        var header = request.Headers.Single(pair => pair.Key == "X-OCS-Header").Value;
        if (Convert.FromBase64String(header).Length != count * _sectionSize)
        {
            throw new InvalidOperationException($"The header of {request.Uri} has not {count} sections.");
        }
    }
}
