using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Paddings;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Benchmarks;

/// <summary>AES-128-CBC with PKCS#7 of one body: the ways through BouncyCastle, and what .NET has.</summary>
[BenchmarkCategory("AES-128-CBC")]
public class AesBenchmarks
{
    private const int BlockSize = 16;
    private const int MacBits = 128;
    private const int NonceSize = 12;
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(BlockSize);
    private readonly byte[] _iv = RandomNumberGenerator.GetBytes(BlockSize);
    private readonly PaddedBufferedBlockCipher _cached = new(new CbcBlockCipher(AesUtilities.CreateEngine()), new Pkcs7Padding());
    private readonly IBufferedCipher _named = CipherUtilities.GetCipher("AES/CBC/PKCS7PADDING");
    private readonly Aes _dotnet = Aes.Create();
    private byte[] _plaintext = [];
    private byte[] _ciphertext = [];

    [Params(1024, 65536)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void Start()
    {
        _plaintext = RandomNumberGenerator.GetBytes(Bytes);
        _ciphertext = new byte[Bytes + BlockSize];
        _dotnet.Key = _key;
        var expected = DotNet();
        foreach (var way in new Func<byte[]>[] { Padded, PaddedArrays, PaddedPortable, PaddedX86, Cached, Named, OwnPaddingBuffered, OwnPaddingCbc, OwnCbc, OwnCbcX86 })
        {
            if (!way().AsSpan().SequenceEqual(expected))
            {
                throw new InvalidOperationException($"{way.Method.Name} encrypts otherwise.");
            }
        }
    }

    [GlobalCleanup]
    public void Stop() => _dotnet.Dispose();

    [Benchmark(Description = "PaddedBufferedBlockCipher(CbcBlockCipher(AesUtilities)), spans", Baseline = true)]
    public byte[] Padded() => Run(new PaddedBufferedBlockCipher(new CbcBlockCipher(AesUtilities.CreateEngine()), new Pkcs7Padding()), Parameters());

    [Benchmark(Description = "the same, arrays")]
    public byte[] PaddedArrays()
    {
        var cipher = new PaddedBufferedBlockCipher(new CbcBlockCipher(AesUtilities.CreateEngine()), new Pkcs7Padding());
        cipher.Init(forEncryption: true, Parameters());
        return cipher.DoFinal(_plaintext);
    }

    [Benchmark(Description = "the same, kept")]
    public byte[] Cached() => Run(_cached, Parameters());

    [Benchmark(Description = "the same, AesEngine")]
    public byte[] PaddedPortable() => Run(new PaddedBufferedBlockCipher(new CbcBlockCipher(new AesEngine()), new Pkcs7Padding()), Parameters());

    [Benchmark(Description = "the same, AesEngine_X86")]
    public byte[] PaddedX86() => Run(new PaddedBufferedBlockCipher(new CbcBlockCipher(new AesEngine_X86()), new Pkcs7Padding()), Parameters());

    [Benchmark(Description = "CipherUtilities, kept")]
    public byte[] Named() => Run(_named, Parameters());

    [Benchmark(Description = "own padding, BufferedBlockCipher")]
    public byte[] OwnPaddingBuffered()
    {
        var cipher = new BufferedBlockCipher(new CbcBlockCipher(AesUtilities.CreateEngine()));
        cipher.Init(forEncryption: true, Parameters());
        var output = Pad();
        var length = cipher.ProcessBytes(output.AsSpan().ToArray(), output);
        cipher.DoFinal(output.AsSpan(length));
        return output;
    }

    [Benchmark(Description = "own padding, CbcBlockCipher")]
    public byte[] OwnPaddingCbc()
    {
        var cipher = new CbcBlockCipher(AesUtilities.CreateEngine());
        cipher.Init(forEncryption: true, Parameters());
        var output = Pad();
        for (var offset = 0; offset < output.Length; offset += BlockSize)
        {
            cipher.ProcessBlock(output.AsSpan(offset, BlockSize), output.AsSpan(offset, BlockSize));
        }

        return output;
    }

    [Benchmark(Description = "own padding and chaining, AesUtilities")]
    public byte[] OwnCbc() => Chain(AesUtilities.CreateEngine());

    [Benchmark(Description = "own padding and chaining, AesEngine_X86")]
    public byte[] OwnCbcX86() => Chain(new AesEngine_X86());

    [Benchmark(Description = "another mode: SicBlockCipher")]
    public byte[] Counter() => Run(new BufferedBlockCipher(new SicBlockCipher(AesUtilities.CreateEngine())), Parameters());

    [Benchmark(Description = "another mode: GcmBlockCipher")]
    public byte[] Gcm()
    {
        var cipher = new GcmBlockCipher(AesUtilities.CreateEngine());
        cipher.Init(forEncryption: true, new AeadParameters(new KeyParameter(_key), MacBits, _iv.AsSpan(0, NonceSize).ToArray()));
        var output = new byte[cipher.GetOutputSize(_plaintext.Length)];
        var length = cipher.ProcessBytes(_plaintext, output);
        cipher.DoFinal(output.AsSpan(length));
        return output;
    }

    [Benchmark(Description = ".NET Aes.EncryptCbc, kept")]
    public byte[] DotNet() => _dotnet.EncryptCbc(_plaintext, _iv);

    [Benchmark(Description = ".NET Aes.EncryptCbc, made anew")]
    public int DotNetAnew()
    {
        using var aes = Aes.Create();
        aes.SetKey(_key);
        return aes.EncryptCbc(_plaintext, _iv, _ciphertext);
    }

    private ParametersWithIV Parameters() => new(new KeyParameter(_key), _iv);

    private byte[] Run(IBufferedCipher cipher, ICipherParameters parameters)
    {
        cipher.Init(forEncryption: true, parameters);
        var output = new byte[cipher.GetOutputSize(_plaintext.Length)];
        var length = cipher.ProcessBytes(_plaintext, output);
        cipher.DoFinal(output.AsSpan(length));
        return output;
    }

    private byte[] Pad()
    {
        var output = new byte[((_plaintext.Length / BlockSize) + 1) * BlockSize];
        _plaintext.CopyTo(output, 0);
        output.AsSpan(_plaintext.Length).Fill((byte)(output.Length - _plaintext.Length));
        return output;
    }

    private byte[] Chain<TEngine>(TEngine engine)
        where TEngine : IBlockCipher
    {
        engine.Init(forEncryption: true, new KeyParameter(_key));
        var output = Pad();
        var state = Vector128.Create<byte>(_iv);
        for (var offset = 0; offset < output.Length; offset += BlockSize)
        {
            var block = output.AsSpan(offset, BlockSize);
            (Vector128.Create<byte>(block) ^ state).CopyTo(block);
            engine.ProcessBlock(block, block);
            state = Vector128.Create<byte>(block);
        }

        return output;
    }
}
