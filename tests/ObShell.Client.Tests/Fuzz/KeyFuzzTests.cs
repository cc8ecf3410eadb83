using System.Text;
using CsCheck;
using ObShell.Client.Pipeline.Cryptography;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Tests.Fuzz;

/// <summary>Any key of an agent, and any ciphertext with the keys of a request.</summary>
internal sealed class KeyFuzzTests
{
    private static readonly SecureRandom Random = new();
    private static readonly BodyKeys Keys = BodyKeys.Create(Random);

    [Test]
    public Task A_mutated_key_is_read_or_refused() => FuzzRun.CheckAsync(
        Gen.Frequency(
            (6, Mutation.Of([.. Corpus.PublicKeys.Select(Convert.FromBase64String)]).Select(Convert.ToBase64String)),
            (2, NastyText.Like("ABCDabcd0123+/=", [.. Corpus.PublicKeys])),
            (1, Gen.Byte.Array[0, 200].Select(Convert.ToBase64String)),
            (1, Gen.Select(Gen.Byte.Array[60, 140], Gen.Byte.Array[1, 4], Der))),
        10,
        text => text.Length,
        NastyText.Show,
        text =>
        {
            AgentPublicKey key;
            try
            {
                key = AgentPublicKey.Parse(text);
            }
            catch (FormatException)
            {
                return;
            }
            catch (Exception exception)
            {
                throw FuzzRun.Unexpected(exception);
            }

            var ciphertext = key.Encrypt("{\"Auth\":\"pw\"}"u8, Random);
            if (key.SizeInBytes < 64 || ciphertext.Length % key.SizeInBytes != 0)
            {
                throw new AssertionException($"A key of {key.SizeInBytes} bytes gave {ciphertext.Length} bytes.");
            }
        },
        spare: 1 << 24); // A modulus that is a prime number takes every round of the primality test: 7 MB for one of 1000 bits.

    private static byte[] Ciphertext(string plaintext) => Convert.FromBase64String(Encoding.ASCII.GetString(Keys.Encrypt(Encoding.ASCII.GetBytes(plaintext))));

    [Test]
    public Task A_mutated_ciphertext_is_decrypted_or_refused() => FuzzRun.CheckAsync(
        Gen.OneOf(Gen.Byte.Array[0, 200], Mutation.Of([Ciphertext("0123456789abcdef"), Ciphertext("")])),
        30,
        bytes => bytes.Length,
        Convert.ToBase64String,
        bytes =>
        {
            try
            {
                if (Keys.Decrypt(bytes).Length >= Math.Max(1, bytes.Length))
                {
                    throw new AssertionException("It has grown.");
                }
            }
            catch (FormatException)
            {
                // Expected.
            }
            catch (Exception exception) when (exception is not AssertionException)
            {
                throw FuzzRun.Unexpected(exception);
            }
        });

    /// <summary>A well-formed structure with any modulus and exponent.</summary>
    private static string Der(byte[] modulus, byte[] exponent)
    {
        byte[] body = [0x02, .. Length(modulus.Length), .. modulus, 0x02, .. Length(exponent.Length), .. exponent];
        return Convert.ToBase64String([0x30, .. Length(body.Length), .. body]);
    }

    private static byte[] Length(int length) => length < 128 ? [(byte)length] : [0x81, (byte)length];
}
