using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CsCheck;
using ObShell.Client.Pipeline.Authentication;
using ObShell.Client.Pipeline.Cryptography;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Tests.Pipeline.Cryptography;

/// <summary>Everything that the client encrypts can be decrypted by the agent.</summary>
internal sealed class EncryptionPropertyTests
{
    private static readonly int[] KeySizes = [512, 768, 1024, 2048, 3072];
    private static readonly Lazy<IReadOnlyDictionary<int, string>> PrivateKeys = new(() => KeySizes.ToDictionary(bits => bits, bits =>
    {
        using var rsa = RSA.Create(bits);
        return Convert.ToBase64String(rsa.ExportRSAPrivateKey());
    }));

    // A password may contain every Unicode scalar: quotes, backslashes, control characters, emoji.
    private static readonly Gen<string> Text = Gen.Frequency(
            (4, Gen.Int[0x20, 0x7E]), (1, Gen.Int[0, 0x1F]), (1, Gen.Int[0, 5].Select(index => (int)"\"\\/<&'"[index])), (2, Gen.Int[0x80, 0xD7FF]), (1, Gen.Int[0x1F300, 0x1FAFF]))
        .Array[0, 40].Select(runes => string.Concat(runes.Select(rune => new Rune(rune).ToString())));

    [TestCaseSource(nameof(KeySizes))]
    public void A_header_of_any_length_is_decrypted_by_two_implementations(int bits)
    {
        var privateKey = PrivateKeys.Value[bits];
        var key = AgentPublicKey.Parse(Decryption.PublicKeyOf(privateKey));
        var random = new SecureRandom();
        Gen.Byte.Array[0, (3 * key.SectionSize) + 1].Sample(
            plaintext =>
            {
                var ciphertext = key.Encrypt(plaintext, random);
                return ciphertext.Length == Math.Max(1, (plaintext.Length + key.SectionSize - 1) / key.SectionSize) * key.SizeInBytes
                    && Decryption.RsaByDotNet(privateKey, ciphertext).AsSpan().SequenceEqual(plaintext)
                    && Decryption.RsaByBouncyCastle(privateKey, ciphertext).AsSpan().SequenceEqual(plaintext);
            },
            iter: bits > 1024 ? 6 : 20,
            threads: 1);
    }

    [Test]
    public void A_body_of_any_length_is_decrypted_by_two_implementations() => Gen.Byte.Array[0, 5000].Sample(
        plaintext =>
        {
            var keys = BodyKeys.Create(new SecureRandom());
            var ciphertext = Convert.FromBase64String(Encoding.ASCII.GetString(keys.Encrypt(plaintext)));
            return Decryption.AesByDotNet(keys.KeyAndIv, ciphertext).AsSpan().SequenceEqual(plaintext)
                && Decryption.AesByBouncyCastle(keys.KeyAndIv, ciphertext).AsSpan().SequenceEqual(plaintext)
                && keys.Decrypt(ciphertext).AsSpan().SequenceEqual(plaintext);
        },
        iter: 300);

    [Test]
    public void Any_password_and_URI_survive_a_round_trip()
    {
        var privateKey = PrivateKeys.Value[1024];
        var key = AgentPublicKey.Parse(Decryption.PublicKeyOf(privateKey));
        Gen.Select(Text, Text, Gen.Bool).Sample(
            (password, uri, withKeys) =>
            {
                var keys = withKeys ? BodyKeys.Create(new SecureRandom()) : null;
                var header = new AuthenticationHeader(password, DateTimeOffset.FromUnixTimeSeconds(1795384575), uri, keys);
                var json = JsonDocument.Parse(Decryption.RsaByDotNet(privateKey, Convert.FromBase64String(header.Encrypt(key, new SecureRandom())))).RootElement;
                return json.GetProperty("Auth").GetString() == password
                    && json.GetProperty("Uri").GetString() == uri
                    && json.GetProperty("Ts").GetString() == "1795384575"
                    && json.TryGetProperty("Keys", out var sent) == withKeys
                    && (keys is null || sent.GetBytesFromBase64().AsSpan().SequenceEqual(keys.KeyAndIv));
            },
            iter: 300);
    }

    [Test]
    public void Keys_and_ciphertexts_never_repeat()
    {
        var key = AgentPublicKey.Parse(Decryption.PublicKeyOf(PrivateKeys.Value[512]));
        var random = new SecureRandom();
        var keys = Enumerable.Range(0, 200).Select(_ => Convert.ToBase64String(BodyKeys.Create(random).KeyAndIv)).ToArray();
        var ciphertexts = Enumerable.Range(0, 50).Select(_ => Convert.ToBase64String(key.Encrypt("same"u8, random))).ToArray();

        Assert.Multiple(() =>
        {
            Assert.That(keys, Is.Unique);
            Assert.That(ciphertexts, Is.Unique);
        });
    }

    [Test]
    public void A_request_without_a_body_fits_into_one_section_of_a_1024_bit_key()
    {
        var key = AgentPublicKey.Parse(Decryption.PublicKeyOf(PrivateKeys.Value[1024]));
        var header = new AuthenticationHeader("a-good-pw", DateTimeOffset.FromUnixTimeSeconds(1795384575), "/api/v1/task/dag/22130706433028873?show_details=false", null);

        Assert.That(Convert.FromBase64String(header.Encrypt(key, new SecureRandom())), Has.Length.EqualTo(128));
    }

    [Test]
    public void Modified_ciphertext_is_a_format_error() => Gen.Select(Gen.Byte.Array[0, 200], Gen.Int).Sample(
        (ciphertext, _) =>
        {
            try
            {
                BodyKeys.Create(new SecureRandom()).Decrypt(ciphertext);
            }
            catch (FormatException)
            {
                // The only allowed exception; sometimes garbage has valid padding and there is none.
            }
        },
        iter: 1000);

    [Test]
    public void Ciphertext_with_an_incomplete_block_or_without_padding_is_a_format_error()
    {
        var keys = new BodyKeys(new byte[32]);

        Assert.That(() => keys.Decrypt(new byte[15]), Throws.TypeOf<FormatException>().With.InnerException.Not.Null);
        Assert.That(() => keys.Decrypt(new byte[16]), Throws.TypeOf<FormatException>().With.InnerException.Not.Null, "zeros decrypt to noise");
    }

    [Test]
    public void A_null_key_is_refused() => Assert.That(() => AgentPublicKey.Parse(null!), Throws.ArgumentNullException);

    [TestCase("")]
    [TestCase("not base64!")]
    [TestCase("AAAA")]
    [TestCase("MAYCAQECAQE=")]
    public void An_invalid_key_is_a_format_error(string text) =>
        Assert.That(() => AgentPublicKey.Parse(text), Throws.TypeOf<FormatException>());

    [Test]
    public void A_key_with_trailing_data_is_a_format_error()
    {
        var whole = Convert.FromBase64String(Decryption.PublicKeyOf(PrivateKeys.Value[512]));
        var more = new System.Formats.Asn1.AsnWriter(System.Formats.Asn1.AsnEncodingRules.DER);
        using (more.PushSequence())
        {
            var parts = new System.Formats.Asn1.AsnReader(whole, System.Formats.Asn1.AsnEncodingRules.DER).ReadSequence();
            more.WriteInteger(parts.ReadInteger());
            more.WriteInteger(parts.ReadInteger());
            more.WriteInteger(1);
        }

        Assert.Multiple(() =>
        {
            Assert.That(() => AgentPublicKey.Parse(Convert.ToBase64String([.. whole, 0])), Throws.TypeOf<FormatException>(), "behind the structure");
            Assert.That(() => AgentPublicKey.Parse(Convert.ToBase64String(more.Encode())), Throws.TypeOf<FormatException>(), "behind the exponent");
        });
    }

    [TestCase(256)]
    [TestCase(16384)]
    public void A_key_that_is_too_small_or_too_large_is_refused_without_a_primality_test(int bits)
    {
        var modulus = new Org.BouncyCastle.Math.BigInteger(bits, new SecureRandom()).SetBit(bits - 1).SetBit(0);
        var structure = new Org.BouncyCastle.Asn1.X509.RsaPublicKeyStructure(modulus, Org.BouncyCastle.Math.BigInteger.ValueOf(65537));
        var text = Convert.ToBase64String(structure.GetDerEncoded());

        Assert.That(() => AgentPublicKey.Parse(text), Throws.TypeOf<FormatException>().With.Message.Contain($"{bits} bits"));
    }

    [Test]
    public void A_truncated_key_is_a_format_error()
    {
        var whole = Convert.FromBase64String(Decryption.PublicKeyOf(PrivateKeys.Value[512]));
        for (var length = 0; length < whole.Length; length++)
        {
            Assert.That(() => AgentPublicKey.Parse(Convert.ToBase64String(whole.AsSpan(0, length))), Throws.TypeOf<FormatException>(), $"{length} bytes");
        }
    }

    [Test]
    public void Random_bytes_are_a_format_error() => Gen.Byte.Array[0, 100].Sample(
        bytes =>
        {
            try
            {
                AgentPublicKey.Parse(Convert.ToBase64String(bytes));
            }
            catch (FormatException)
            {
                // Expected.
            }
        },
        iter: 2000);

    [Test]
    public void The_text_of_a_header_does_not_contain_its_values()
    {
        var header = new AuthenticationHeader("canary", DateTimeOffset.UnixEpoch, "/api/v1/ob/stop", BodyKeys.Create(new SecureRandom()));

        Assert.That(header.ToString(), Is.EqualTo("AuthenticationHeader { Uri = /api/v1/ob/stop, ValidUntil = 1970-01-01T00:00:00.0000000+00:00 }"));
    }

    [TestCase("s", null, """{"session_id":"s","Ts":"7","Uri":"/u"}""")]
    [TestCase(null, "t", """{"ssotoken":"t","Ts":"7","Uri":"/u"}""")]
    [TestCase("s", "t", """{"session_id":"s","Ts":"7","Uri":"/u"}""")]
    [TestCase(null, null, """{"Auth":"pw","Ts":"7","Uri":"/u"}""")]
    public void A_header_contains_a_session_or_a_token_instead_of_the_password(string? session, string? token, string json)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
        {
            new AuthenticationHeader("pw", DateTimeOffset.FromUnixTimeSeconds(7), "/u", null) { SessionId = session, SsoToken = token }.WriteJson(writer);
        }

        Assert.That(Encoding.UTF8.GetString(output.WrittenSpan), Is.EqualTo(json));
    }
}
