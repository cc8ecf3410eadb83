using ObShell.Client.Protocol;

namespace ObShell.Client.Tests.Protocol;

/// <summary>Fingerprints in the formats that are displayed and entered.</summary>
internal sealed class KeyFingerprintTests
{
    private const string Hex = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [TestCase("YWJj", Hex)]
    [TestCase("", "")]
    [TestCase("no base64!", "")]
    public void A_fingerprint_is_the_SHA256_hash_of_the_key(string key, string fingerprint) => Assert.That(KeyFingerprint.Of(key), Is.EqualTo(fingerprint));

    [Test]
    public void A_fingerprint_may_contain_colons_and_upper_case_letters() => Assert.Multiple(() =>
    {
        Assert.That(KeyFingerprint.Normalize(Hex), Is.EqualTo(Hex));
        Assert.That(KeyFingerprint.Normalize(Hex.ToUpperInvariant()), Is.EqualTo(Hex));
        Assert.That(KeyFingerprint.Normalize(string.Join(':', Hex.Chunk(2).Select(pair => new string(pair)))), Is.EqualTo(Hex));
    });

    [TestCase(null)]
    [TestCase("")]
    [TestCase("ba7816")]
    public void An_invalid_fingerprint_is_not_parsed(string? text) => Assert.Multiple(() =>
    {
        Assert.That(KeyFingerprint.Normalize(text), Is.Null);
        Assert.That(KeyFingerprint.Normalize(Hex + "0"), Is.Null);
        Assert.That(KeyFingerprint.Normalize("g" + Hex[1..]), Is.Null);
        Assert.That(KeyFingerprint.Normalize(" " + Hex[1..]), Is.Null);
    });
}
