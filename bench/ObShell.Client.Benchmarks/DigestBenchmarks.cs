using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Benchmarks;

/// <summary>SHA-256 of one piece of a package.</summary>
[BenchmarkCategory("SHA-256 of 64 KB")]
public class DigestBenchmarks
{
    private const int PieceSize = 64 * 1024;
    private readonly byte[] _piece = RandomNumberGenerator.GetBytes(PieceSize);

    [Benchmark(Description = "Sha256Digest", Baseline = true)]
    public byte[] BouncyCastle()
    {
        var digest = new Sha256Digest();
        digest.BlockUpdate(_piece);
        var result = new byte[digest.GetDigestSize()];
        digest.DoFinal(result);
        return result;
    }

    [Benchmark(Description = "DigestUtilities.CalculateDigest")]
    public byte[] Named() => DigestUtilities.CalculateDigest("SHA-256", _piece);

    [Benchmark(Description = ".NET SHA256.HashData")]
    public byte[] DotNet() => SHA256.HashData(_piece);
}
