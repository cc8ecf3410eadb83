using System.Security.Cryptography;
using System.Text;

namespace ObShell.Client.Testing;

/// <summary>A request's authentication header and body, as far as they could be decrypted.</summary>
internal sealed record OpenedRequest
{
    public const string HeaderNameV2 = "X-OCS-Header";
    public const string AgentHeaderName = "X-OCS-Agent-Header";
    private const int KeyLength = 16;

    public string? HeaderName { get; private init; }

    public string? HeaderJson { get; private init; }

    public HeaderContent? Header { get; private init; }

    public byte[]? Body { get; private init; }

    /// <summary>Why the request cannot be opened; null when it can.</summary>
    public Refusal? Refusal { get; private init; }

    public bool HasAgentHeader => HeaderName == AgentHeaderName;

    public static OpenedRequest Open(AgentKey key, IReadOnlyDictionary<string, string> headers, byte[] body)
    {
        var name = headers.GetValueOrDefault(AgentHeaderName) is { Length: > 0 } ? AgentHeaderName : HeaderNameV2;
        if (headers.GetValueOrDefault(name) is not { Length: > 0 } text)
        {
            return new OpenedRequest();
        }

        var sections = GoBase64.Decode(text, out var error);
        if (error is not null)
        {
            return Fail(name, null, Refusals.HeaderDecryptFailed($"illegal base64 data at input byte {error}"));
        }

        if (!key.TryDecrypt(sections, out var json))
        {
            return Fail(name, null, Refusals.HeaderDecryptFailed("crypto/rsa: decryption error"));
        }

        var headerJson = Encoding.UTF8.GetString(json);
        if (!HeaderContent.TryParse(json, out var header, out var reason))
        {
            return Fail(name, headerJson, Refusals.HeaderDecryptFailed(reason));
        }

        var (plaintext, refusal) = body.Length == 0 ? (null, null) : Decrypt(header.Keys, body);
        return new OpenedRequest { HeaderName = name, HeaderJson = headerJson, Header = header, Body = plaintext, Refusal = refusal };
    }

    private static OpenedRequest Fail(string name, string? json, Refusal refusal) =>
        new() { HeaderName = name, HeaderJson = json, Refusal = refusal };

    /// <summary>Decrypts a body with the carelessness of the server, which panics where it should refuse and never checks the padding.</summary>
    private static (byte[]? Plaintext, Refusal? Refusal) Decrypt(byte[] keys, byte[] body)
    {
        if (keys.Length < KeyLength)
        {
            return (null, Refusals.BodyKeys);
        }

        if (keys.Length != 2 * KeyLength)
        {
            return (null, Refusals.Panic);
        }

        var ciphertext = GoBase64.Decode(Encoding.Latin1.GetString(body), out _);
        if (ciphertext.Length % KeyLength != 0)
        {
            return (null, Refusals.BodyLength);
        }

        if (ciphertext.Length == 0)
        {
            return (null, Refusals.Panic);
        }

        using var aes = Aes.Create();
        aes.Key = keys[..KeyLength];
        var padded = aes.DecryptCbc(ciphertext, keys[KeyLength..], PaddingMode.None);
        return padded[^1] > padded.Length ? (null, Refusals.Panic) : (padded[..^padded[^1]], null);
    }
}
