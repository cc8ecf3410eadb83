using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Encodings;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Prng;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Benchmarks;

/// <summary>One full section, RSA with 1024 bits and PKCS#1 v1.5: the ways through BouncyCastle, and what .NET has.</summary>
[BenchmarkCategory("one RSA-1024 section")]
public class RsaBenchmarks
{
    private const int PlaintextSize = (PlainAgent.KeySize / 8) - 11;
    private readonly RSA _dotnet = RSA.Create(PlainAgent.KeySize);
    private readonly byte[] _plaintext = RandomNumberGenerator.GetBytes(PlaintextSize);
    private readonly byte[] _ciphertext = new byte[PlainAgent.KeySize / 8];
    private readonly SecureRandom _random = new(new CryptoApiRandomGenerator());
    private readonly SecureRandom _digestRandom = new();
    private readonly IBufferedCipher _named = CipherUtilities.GetCipher("RSA/ECB/PKCS1Padding");
    private RsaKeyParameters _key = null!;
    private Pkcs1Encoding _cached = null!;
    private Pkcs1Encoding _cachedWithDigest = null!;
    private BigInteger _block = null!;
    private BigInteger _shifted = null!;

    [GlobalSetup]
    public void Start()
    {
        var parameters = _dotnet.ExportParameters(includePrivateParameters: false);
        _key = new RsaKeyParameters(isPrivate: false, new BigInteger(1, parameters.Modulus!), new BigInteger(1, parameters.Exponent!));
        _cached = Encoding(new RsaEngine(), _random);
        _cachedWithDigest = Encoding(new RsaEngine(), _digestRandom);
        _named.Init(forEncryption: true, new ParametersWithRandom(_key, _random));
        _block = new BigInteger(1, Pad());
        _shifted = _block.ShiftLeft(PlainAgent.KeySize);
        foreach (var ciphertext in new[] { New(), NewBlinded(), Cached(), CachedWithDigest(), OwnPaddingAndEngine(), OwnPaddingAndCore(), OwnPaddingAndPower(), Named() })
        {
            if (!_dotnet.Decrypt(ciphertext, RSAEncryptionPadding.Pkcs1).AsSpan().SequenceEqual(_plaintext))
            {
                throw new InvalidOperationException("A section does not decrypt.");
            }
        }
    }

    [GlobalCleanup]
    public void Stop() => _dotnet.Dispose();

    [Benchmark(Description = "Pkcs1Encoding(RsaEngine), made anew", Baseline = true)]
    public byte[] New() => Encoding(new RsaEngine(), _random).ProcessBlock(_plaintext, 0, PlaintextSize);

    [Benchmark(Description = "Pkcs1Encoding(RsaBlindedEngine), made anew")]
    public byte[] NewBlinded() => Encoding(new RsaBlindedEngine(), _random).ProcessBlock(_plaintext, 0, PlaintextSize);

    [Benchmark(Description = "Pkcs1Encoding(RsaEngine), kept")]
    public byte[] Cached() => _cached.ProcessBlock(_plaintext, 0, PlaintextSize);

    [Benchmark(Description = "Pkcs1Encoding(RsaEngine), kept, SHA-256 generator")]
    public byte[] CachedWithDigest() => _cachedWithDigest.ProcessBlock(_plaintext, 0, PlaintextSize);

    [Benchmark(Description = "own padding, RsaEngine")]
    public byte[] OwnPaddingAndEngine()
    {
        var engine = new RsaEngine();
        engine.Init(forEncryption: true, _key);
        var block = Pad();
        return engine.ProcessBlock(block, 0, block.Length);
    }

    [Benchmark(Description = "own padding, RsaCoreEngine")]
    public byte[] OwnPaddingAndCore()
    {
        var engine = new RsaCoreEngine();
        engine.Init(forEncryption: true, _key);
        var block = Pad();
        return engine.ConvertOutput(engine.ProcessBlock(engine.ConvertInput(block, 0, block.Length)));
    }

    [Benchmark(Description = "own padding, BigInteger.ModPow")]
    public byte[] OwnPaddingAndPower()
    {
        var block = Pad();
        var result = new byte[PlainAgent.KeySize / 8];
        var power = new BigInteger(1, block).ModPow(_key.Exponent, _key.Modulus).ToByteArrayUnsigned();
        power.CopyTo(result.AsSpan(result.Length - power.Length));
        return result;
    }

    [Benchmark(Description = "CipherUtilities, kept")]
    public byte[] Named() => _named.DoFinal(_plaintext);

    [Benchmark(Description = "of this: the padding")]
    public byte[] Pad()
    {
        var block = new byte[(PlainAgent.KeySize / 8) - 1];
        var padding = block.AsSpan(0, block.Length - PlaintextSize);
        _random.NextBytes(padding);
        while (padding[1..].IndexOf((byte)0) is >= 0 and var zero)
        {
            _random.NextBytes(padding.Slice(zero + 1, 1));
        }

        padding[0] = 2;
        padding[^1] = 0;
        _plaintext.CopyTo(block.AsSpan(padding.Length));
        return block;
    }

    [Benchmark(Description = "of this: BigInteger.ModPow")]
    public BigInteger Power() => _block.ModPow(_key.Exponent, _key.Modulus);

    [Benchmark(Description = "of this: the remainder in it")]
    public BigInteger Remainder() => _shifted.Remainder(_key.Modulus);

    [Benchmark(Description = "of this: 128 random bytes, operating system")]
    public void Random() => _random.NextBytes(_ciphertext);

    [Benchmark(Description = "of this: 128 random bytes, SHA-256 generator")]
    public void DigestRandom() => _digestRandom.NextBytes(_ciphertext);

    [Benchmark(Description = ".NET RSA.Encrypt")]
    public byte[] DotNet() => _dotnet.Encrypt(_plaintext, RSAEncryptionPadding.Pkcs1);

    [Benchmark(Description = ".NET RSA.TryEncrypt")]
    public bool DotNetSpan() => _dotnet.TryEncrypt(_plaintext, _ciphertext, RSAEncryptionPadding.Pkcs1, out _);

    private Pkcs1Encoding Encoding(IAsymmetricBlockCipher engine, SecureRandom random)
    {
        var encoding = new Pkcs1Encoding(engine);
        encoding.Init(forEncryption: true, new ParametersWithRandom(_key, random));
        return encoding;
    }
}
