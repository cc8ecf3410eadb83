using System.Text;
using System.Text.Json;
using ObShell.Client.Pipeline.Cryptography;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Tests.Pipeline.Cryptography;

/// <summary>Test vectors from the server's own cryptography.</summary>
internal sealed class VectorTests
{
    private static readonly JsonElement Vectors = JsonDocument.Parse(
        File.ReadAllBytes(Path.Combine(TestContext.CurrentContext.TestDirectory, "Data", "vectors", "hybrid-encryption.json"))).RootElement;

    private static IEnumerable<TestCaseData> AesVectors => Vectors.GetProperty("aes_128_cbc_pkcs7").EnumerateArray()
        .Select(vector => new TestCaseData(vector).SetArgDisplayNames($"{vector.GetProperty("plaintext").GetString()!.Length} characters"));

    private static IEnumerable<TestCaseData> RsaVectors => Vectors.GetProperty("rsa_pkcs1_v15_sections").EnumerateArray()
        .Select(vector => new TestCaseData(vector).SetArgDisplayNames($"{vector.GetProperty("bits").GetInt32()} bits"));

    [Test]
    public void The_vectors_are_found() => Assert.Multiple(() =>
    {
        Assert.That(AesVectors.Count(), Is.EqualTo(9));
        Assert.That(RsaVectors.Select(vector => ((JsonElement)vector.Arguments[0]!).GetProperty("bits").GetInt32()), Is.EqualTo(new[] { 512, 1024, 2048, 3072 }));
    });

    [TestCaseSource(nameof(AesVectors))]
    public void The_body_encrypts_to_the_ciphertext_of_the_server(JsonElement vector)
    {
        byte[] keyAndIv = [.. vector.GetProperty("key_base64").GetBytesFromBase64(), .. vector.GetProperty("iv_base64").GetBytesFromBase64()];
        var plaintext = Encoding.UTF8.GetBytes(vector.GetProperty("plaintext").GetString()!);
        var ciphertext = vector.GetProperty("ciphertext_base64").GetBytesFromBase64();
        var keys = new BodyKeys(keyAndIv);

        Assert.Multiple(() =>
        {
            Assert.That(Encoding.ASCII.GetString(keys.Encrypt(plaintext)), Is.EqualTo(vector.GetProperty("ciphertext_base64").GetString()));
            Assert.That(keys.Decrypt(ciphertext), Is.EqualTo(plaintext));
        });
    }

    [TestCaseSource(nameof(RsaVectors))]
    public void The_header_encrypts_in_as_many_sections_as_on_the_server(JsonElement vector)
    {
        var privateKey = vector.GetProperty("private_key_pkcs1_base64").GetString()!;
        var key = AgentPublicKey.Parse(vector.GetProperty("public_key_pkcs1_base64").GetString()!);
        Assert.That(key.SizeInBytes * 8, Is.EqualTo(vector.GetProperty("bits").GetInt32()));
        foreach (var @case in vector.GetProperty("cases").EnumerateArray())
        {
            var plaintext = Encoding.UTF8.GetBytes(@case.GetProperty("plaintext").GetString()!);
            var theirs = @case.GetProperty("ciphertext_base64").GetBytesFromBase64();
            var ours = key.Encrypt(plaintext, new SecureRandom());

            Assert.Multiple(() =>
            {
                Assert.That(ours, Has.Length.LessThanOrEqualTo(theirs.Length));
                Assert.That(Decryption.RsaByDotNet(privateKey, theirs), Is.EqualTo(plaintext), "the vector");
                Assert.That(Decryption.RsaByDotNet(privateKey, ours), Is.EqualTo(plaintext), ".NET");
                Assert.That(Decryption.RsaByBouncyCastle(privateKey, ours), Is.EqualTo(plaintext), "BouncyCastle");
            });
        }
    }
}
