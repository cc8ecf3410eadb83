using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ObShell.Client.Testing.Tests.Support;

/// <summary>Calls an agent with only HTTP and the ciphers of .NET, and returns the raw responses.</summary>
internal sealed class RawCaller(FakeObShell fake) : IDisposable
{
    public const string Stop = "/api/v1/ob/stop";
    public const string Info = "/api/v1/info";
    public const string Secret = "/api/v1/secret";
    public const string Dags = "/api/v1/task/dags/agent";
    public const string StopAll = """{"scope":{"type":"GLOBAL"},"force":true}""";
    private const int Pkcs1Overhead = 11;
    private const int AesKeyLength = 16;

    private readonly HttpClient _http = new() { BaseAddress = fake.Endpoint, Timeout = TimeSpan.FromSeconds(30) };
    private readonly RSA _key = RSA.Create();
    private bool _hasKey;

    /// <summary>The password of requests without their own.</summary>
    public string Password { get; init; } = fake.Password;

    public int KeySize => _key.KeySize;

    /// <summary>Fetches the agent's key, as the first request does otherwise.</summary>
    public async Task FetchKeyAsync()
    {
        var secret = await GetAnonymouslyAsync(Secret);
        _key.ImportRSAPublicKey(Convert.FromBase64String((string)secret.Data!["public_key"]!), out _);
        _hasKey = true;
    }

    public Task<RawAnswer> GetAsync(string target) => SendAsync(new RawRequest("GET", target));

    public Task<RawAnswer> GetAnonymouslyAsync(string target) => SendAsync(new RawRequest("GET", target) { IsAnonymous = true });

    public Task<RawAnswer> StopAsync(string body = StopAll) => SendAsync(new RawRequest("POST", Stop) { Body = body });

    /// <summary>Starts a stop, which must be accepted.</summary>
    /// <returns>The path of its DAG.</returns>
    public async Task<string> StartAsync(string body = StopAll)
    {
        var answer = await StopAsync(body);
        Assert.That(answer.Status, Is.EqualTo(200), answer.Body);
        return $"/api/v1/task/dag/{answer.Data!["id"]}";
    }

    public Task<RawAnswer> OperateAsync(string dag, string @operator) =>
        SendAsync(new RawRequest("POST", dag) { Body = $$"""{"operator":"{{@operator}}"}""" });

    public async Task<RawAnswer> SendAsync(RawRequest request, CancellationToken cancellationToken = default)
    {
        if (!_hasKey && request is { IsAnonymous: false, RawHeader: null })
        {
            await FetchKeyAsync();
        }

        using var message = Prepare(request);
        using var response = await _http.SendAsync(message, cancellationToken);
        return new RawAnswer(
            (int)response.StatusCode,
            response.Content.Headers.ContentType?.ToString(),
            response.Headers.TransferEncodingChunked == true,
            await response.Content.ReadAsStringAsync(cancellationToken));
    }

    /// <summary>Encrypts a text with the agent's key, in sections like the header.</summary>
    public string EncryptWithKey(string text, int? sectionLength = null) => Encrypt(text, sectionLength);

    /// <summary>Checks that no fault is left, and that the agent responds.</summary>
    public async Task AssertAgentIsWellAsync()
    {
        Assert.That(fake.PendingFaults, Is.Zero);
        Assert.That((await GetAsync(Dags)).Outcome, Is.EqualTo("200"));
    }

    public void Dispose()
    {
        _http.Dispose();
        _key.Dispose();
    }

    private HttpRequestMessage Prepare(RawRequest request)
    {
        var keys = RandomNumberGenerator.GetBytes(2 * AesKeyLength);
        var message = new HttpRequestMessage(new HttpMethod(request.Method), request.Target);
        if (!request.IsAnonymous)
        {
            var header = request.RawHeader ?? Encrypt(request.HeaderJson ?? WriteHeader(request, keys), request.SectionLength);
            message.Headers.TryAddWithoutValidation(request.HeaderName, header);
        }

        foreach (var (name, value) in request.OtherHeaders)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        if ((request.Body is { } plaintext ? Encrypt(plaintext, keys) : request.RawBody) is { } body)
        {
            message.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        return message;
    }

    private string WriteHeader(RawRequest request, byte[] keys) => new JsonObject
    {
        ["session_id"] = request.SessionId,
        ["Auth"] = request.Auth ?? Password,
        ["Ts"] = request.Ts,
        ["Uri"] = request.Uri ?? request.Target,
        ["Keys"] = Convert.ToBase64String(keys),
    }.ToJsonString();

    private string Encrypt(string header, int? sectionLength)
    {
        var sections = Encoding.UTF8.GetBytes(header).Chunk(sectionLength ?? (_key.KeySize / 8) - Pkcs1Overhead);
        return Convert.ToBase64String([.. sections.SelectMany(section => _key.Encrypt(section, RSAEncryptionPadding.Pkcs1))]);
    }

    private static string Encrypt(string body, byte[] keys)
    {
        using var aes = Aes.Create();
        aes.Key = keys[..AesKeyLength];
        return Convert.ToBase64String(aes.EncryptCbc(Encoding.UTF8.GetBytes(body), keys[AesKeyLength..]));
    }
}
