using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Agents;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Recordings;

/// <summary>
/// A fake instead of the agent of a recording. It gets the recorded requests, with headers encrypted with its own key,
/// and its responses must be the recorded ones.
/// </summary>
internal sealed class Replay : IAsyncDisposable
{
    // The times of a real agent have more digits, so a body can exceed the limit when that of the fake does not.
    private const int MaxUnchunked = 2048;
    private readonly Recording _recording;
    private readonly JsonArray _raw;
    private readonly RawCaller _caller;

    private Replay(string name, Recording recording, FakeObShell fake, FakeTimeProvider clock)
    {
        var path = Path.Combine(TestContext.CurrentContext.TestDirectory, "Data", "recordings", $"{name}.json");
        _raw = JsonNode.Parse(File.ReadAllText(path))!["exchanges"]!.AsArray();
        _recording = recording;
        Fake = fake;
        Clock = clock;
        _caller = new RawCaller(fake);
    }

    public FakeObShell Fake { get; }

    public FakeTimeProvider Clock { get; }

    /// <summary>The session that replaces the recorded one.</summary>
    public string? SessionId { get; set; }

    public static async Task<Replay> StartAsync(string name, FakeObShellOptions options)
    {
        var recording = Recording.Load(name);
        var clock = new FakeTimeProvider(AnswerMask.Time((string)JsonNode.Parse(recording.Exchanges[0].ResponseBody)!["timestamp"]!));
        var fake = await FakeObShell.StartAsync(options with { TimeProvider = clock, ObserverAvailability = ObserverAvailability.ProcessNotRunning });
        return new Replay(name, recording, fake, clock);
    }

    /// <summary>The exchanges of a recording as test cases.</summary>
    public static IEnumerable<TestCaseData> Cases(string name, params IEnumerable<int> indexes)
    {
        var exchanges = Recording.Load(name).Exchanges;
        return indexes.Select(index =>
            new TestCaseData(index).SetArgDisplayNames($"{index} {exchanges[index].Method} {exchanges[index].Target} {exchanges[index].Status}"));
    }

    public JsonNode DataOf(int index) => JsonNode.Parse(_recording.Exchanges[index].ResponseBody)!["data"]!;

    /// <summary>Sends a recorded request, and compares the response.</summary>
    /// <param name="index">The index of the exchange.</param>
    /// <param name="differences">The paths in the response that may differ.</param>
    /// <returns>The response.</returns>
    public async Task<RawAnswer> PlayAsync(int index, string? differences = null)
    {
        var exchange = _recording.Exchanges[index];
        var answer = await _caller.SendAsync(RequestOf(index));

        var name = $"{index} {exchange.Method} {exchange.Target}";
        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(exchange.Status), name);
            Assert.That(answer.ContentType, Is.EqualTo(exchange.ContentType), name);
            Assert.That(exchange.ResponseBody.Length > MaxUnchunked, Is.EqualTo(_raw[index]!["response"]!["headers"]!["Transfer-Encoding"] is not null), name);
            Assert.That(answer.IsChunked, Is.EqualTo(answer.Body.Length > MaxUnchunked), name);
            Assert.That(AnswerMask.Of(answer.Body, differences), Is.EqualTo(AnswerMask.Of(exchange.ResponseBody, differences)), name);
        });
        return answer;
    }

    /// <summary>Decrypts a text with the keys of a recorded request.</summary>
    public string Decrypt(int index, string secret)
    {
        var keys = _recording.Exchanges[index].HeaderPlaintext!.Value.GetProperty("Keys").GetBytesFromBase64();
        return Encoding.UTF8.GetString(Decryption.AesByDotNet(keys, Convert.FromBase64String(secret)));
    }

    /// <summary>Advances the clock until the newest DAG has the state of the recorded one.</summary>
    public void AdvanceTo(int index)
    {
        var (stage, state) = ((int)DataOf(index)["stage"]!, (string)DataOf(index)["state"]!);
        for (var step = 0; !(Fake.Dags[^1] is var dag && dag.Stage == stage && dag.State.ToString() == state); step++)
        {
            Assert.That(step, Is.LessThan(100), $"the DAG never is {state} at stage {stage}");
            Clock.Advance(TimeSpan.FromSeconds(0.5));
        }
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await Fake.DisposeAsync();
    }

    private RawRequest RequestOf(int index)
    {
        var exchange = _recording.Exchanges[index];
        var headers = _raw[index]!["request"]!["headers"]!.AsObject();
        return new RawRequest(exchange.Method, exchange.Target)
        {
            IsAnonymous = exchange.Header is null,
            HeaderName = headers.Select(header => header.Key).FirstOrDefault(name => name.StartsWith("X-Ocs", StringComparison.OrdinalIgnoreCase), ""),
            HeaderJson = WithSession(exchange.HeaderPlaintext?.GetRawText()),
            RawHeader = exchange.HeaderPlaintext is null ? exchange.Header : null,
            RawBody = exchange.RequestBody.Length == 0 ? null : exchange.RequestBody,
            OtherHeaders = headers["Accept-Language"] is { } language ? new Dictionary<string, string> { ["Accept-Language"] = (string)language! } : [],
        };
    }

    private string? WithSession(string? header)
    {
        if (header is null || SessionId is null)
        {
            return header;
        }

        var json = JsonNode.Parse(header)!;
        if ((string)json["session_id"]! != "")
        {
            json["session_id"] = SessionId;
        }

        return json.ToJsonString();
    }
}
