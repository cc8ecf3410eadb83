using System.Text;

namespace ObShell.Client.Testing;

/// <summary>Decrypts requests with the current settings of the agent.</summary>
internal sealed class RequestOpener(AgentSetup setup)
{
    public const string HeaderNameV2 = "X-OCS-Header";
    private const string HeaderNameV1 = "X-OCS-Auth";

    /// <summary>Decrypts a request.</summary>
    /// <param name="key">The agent's key.</param>
    /// <param name="headers">The HTTP headers.</param>
    /// <param name="body">The body as received.</param>
    /// <param name="isLocal">Whether it came over the Unix domain socket, where encryption is optional.</param>
    /// <returns>The request, as far as it can be decrypted.</returns>
    public OpenedRequest Open(FakeKey key, IReadOnlyDictionary<string, string> headers, byte[] body, bool isLocal)
    {
        if (setup.IsEncryptionDisabled)
        {
            var unread = OpenHeader(key, headers, FindV2(headers) ?? Find(headers, HeaderNameV1));
            return unread with { Scheme = AuthScheme.Off, Body = NullIfEmpty(body), IsUnread = true, Refusal = null };
        }

        return setup.AuthVersion == AgentVersion.V1 ? OpenV1(key, headers, body, isLocal) : OpenV2(key, headers, body, isLocal);
    }

    private static OpenedRequest OpenV2(FakeKey key, IReadOnlyDictionary<string, string> headers, byte[] body, bool isLocal)
    {
        var scheme = isLocal ? AuthScheme.Off : AuthScheme.V2;
        if (FindV2(headers) is not { } name)
        {
            return isLocal ? new OpenedRequest { Scheme = scheme, Body = NullIfEmpty(body) } : Foreign(key, headers, Find(headers, HeaderNameV1), scheme);
        }

        var opened = OpenHeader(key, headers, name) with { Scheme = scheme };
        if (opened.Header is not { } header || body.Length == 0)
        {
            return opened;
        }

        var (plaintext, refusal) = BodyCipher.Decrypt(header.Keys, body);
        return opened with { Body = plaintext, Refusal = refusal };
    }

    private static OpenedRequest OpenV1(FakeKey key, IReadOnlyDictionary<string, string> headers, byte[] body, bool isLocal)
    {
        var scheme = isLocal ? AuthScheme.Off : AuthScheme.V1;
        var opened = Find(headers, HeaderNameV1) is { } name ? OpenHeader(key, headers, name) with { Scheme = scheme }
            : isLocal ? new OpenedRequest { Scheme = scheme }
            : Foreign(key, headers, FindV2(headers), scheme);
        return opened.Scheme == AuthScheme.Foreign ? opened : opened with { Body = NullIfEmpty(body) };
    }

    /// <summary>A header of the other version, if there is one, is decrypted only for the log.</summary>
    private static OpenedRequest Foreign(FakeKey key, IReadOnlyDictionary<string, string> headers, string? name, AuthScheme own) => name is null
        ? new OpenedRequest { Scheme = own }
        : OpenHeader(key, headers, name) with { Scheme = AuthScheme.Foreign, IsUnread = true, Refusal = null };

    private static OpenedRequest OpenHeader(FakeKey key, IReadOnlyDictionary<string, string> headers, string? name)
    {
        if (name is null)
        {
            return new OpenedRequest();
        }

        var sections = GoBase64.Decode(headers[name], out var error);
        if (error is not null)
        {
            return Fail(name, null, $"illegal base64 data at input byte {error}");
        }

        if (!key.TryDecrypt(sections, out var json))
        {
            return Fail(name, null, "crypto/rsa: decryption error");
        }

        var headerJson = Encoding.UTF8.GetString(json);
        HeaderContent? header;
        var isRead = name == HeaderNameV1 ? HeaderContent.TryParseV1(json, out header, out var reason) : HeaderContent.TryParse(json, out header, out reason);
        return isRead ? new OpenedRequest { HeaderName = name, HeaderJson = headerJson, Header = header } : Fail(name, headerJson, reason);
    }

    private static OpenedRequest Fail(string name, string? json, string reason) =>
        new() { HeaderName = name, HeaderJson = json, Refusal = Refusals.HeaderDecryptFailed(reason) };

    private static string? FindV2(IReadOnlyDictionary<string, string> headers) => Find(headers, OpenedRequest.AgentHeaderName) ?? Find(headers, HeaderNameV2);

    private static string? Find(IReadOnlyDictionary<string, string> headers, string name) =>
        headers.GetValueOrDefault(name) is { Length: > 0 } ? name : null;

    private static byte[]? NullIfEmpty(byte[] body) => body.Length == 0 ? null : body;
}
