using System.Security.Cryptography;
using Org.BouncyCastle.Asn1.Pkcs;
using Org.BouncyCastle.Crypto.Encodings;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Paddings;
using Org.BouncyCastle.Crypto.Parameters;

namespace ObShell.Client.TestSupport;

/// <summary>Decrypts like the agent, with two independent implementations.</summary>
internal static class Decryption
{
    public static byte[] RsaByDotNet(string privateKey, byte[] ciphertext)
    {
        using var rsa = RSA.Create();
        rsa.ImportRSAPrivateKey(Convert.FromBase64String(privateKey), out _);
        return [.. ciphertext.Chunk(rsa.KeySize / 8).SelectMany(section => rsa.Decrypt(section, RSAEncryptionPadding.Pkcs1))];
    }

    public static byte[] RsaByBouncyCastle(string privateKey, byte[] ciphertext)
    {
        var key = RsaPrivateKeyStructure.GetInstance(Convert.FromBase64String(privateKey));
        var cipher = new Pkcs1Encoding(new RsaEngine());
        cipher.Init(false, new RsaPrivateCrtKeyParameters(key.Modulus, key.PublicExponent, key.PrivateExponent, key.Prime1, key.Prime2, key.Exponent1, key.Exponent2, key.Coefficient));
        return [.. ciphertext.Chunk((key.Modulus.BitLength + 7) / 8).SelectMany(section => cipher.ProcessBlock(section, 0, section.Length))];
    }

    public static string PublicKeyOf(string privateKey)
    {
        using var rsa = RSA.Create();
        rsa.ImportRSAPrivateKey(Convert.FromBase64String(privateKey), out _);
        return Convert.ToBase64String(rsa.ExportRSAPublicKey());
    }

    public static byte[] AesByDotNet(ReadOnlySpan<byte> keyAndIv, byte[] ciphertext)
    {
        using var aes = Aes.Create();
        aes.Key = keyAndIv[..16].ToArray();
        return aes.DecryptCbc(ciphertext, keyAndIv[16..], PaddingMode.PKCS7);
    }

    public static byte[] AesByBouncyCastle(ReadOnlySpan<byte> keyAndIv, byte[] ciphertext)
    {
        var cipher = new PaddedBufferedBlockCipher(new CbcBlockCipher(new AesLightEngine()), new Pkcs7Padding());
        cipher.Init(false, new ParametersWithIV(new KeyParameter(keyAndIv[..16]), keyAndIv[16..].ToArray()));
        return cipher.DoFinal(ciphertext);
    }
}
