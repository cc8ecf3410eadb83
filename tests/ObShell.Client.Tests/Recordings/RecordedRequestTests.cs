using System.Text;
using System.Text.Json;

namespace ObShell.Client.Tests.Recordings;

/// <summary>Requests that a real agent accepted: both implementations decrypt them to the recorded plaintexts.</summary>
internal sealed class RecordedRequestTests
{
    private static IEnumerable<TestCaseData> Encrypted =>
        from name in Recording.Names
        let recording = Recording.Load(name)
        from item in recording.Exchanges.Index()
        where item.Item.HeaderPlaintext is not null
        select new TestCaseData(recording.PrivateKey, item.Item).SetArgDisplayNames($"{name} {item.Index}");

    [Test]
    public void The_recordings_are_found() => Assert.That(Encrypted.Count(), Is.GreaterThan(150));

    [TestCaseSource(nameof(Encrypted))]
    public void A_recorded_request_can_be_decrypted(string privateKey, object recorded)
    {
        var exchange = (Exchange)recorded;
        var header = Convert.FromBase64String(exchange.Header!);
        var byDotNet = Decryption.RsaByDotNet(privateKey, header);
        Assert.That(Decryption.RsaByBouncyCastle(privateKey, header), Is.EqualTo(byDotNet));
        using var json = JsonDocument.Parse(byDotNet);
        Assert.That(JsonElement.DeepEquals(json.RootElement, exchange.HeaderPlaintext!.Value));

        if (exchange.BodyPlaintext is null || exchange.RequestBody.Length == 0 || exchange.RequestBody.StartsWith('{'))
        {
            return;
        }

        var keys = json.RootElement.GetProperty("Keys").GetBytesFromBase64();
        var body = Convert.FromBase64String(exchange.RequestBody);
        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetString(Decryption.AesByDotNet(keys, body)), Is.EqualTo(exchange.BodyPlaintext));
            Assert.That(Encoding.UTF8.GetString(Decryption.AesByBouncyCastle(keys, body)), Is.EqualTo(exchange.BodyPlaintext));
            Assert.That(Encoding.UTF8.GetString(new ObShell.Client.Pipeline.Cryptography.BodyKeys(keys).Decrypt(body)), Is.EqualTo(exchange.BodyPlaintext));
        });
    }
}
