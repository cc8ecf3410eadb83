using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using ObShell.Client.Pipeline.Authentication;

namespace ObShell.Client.Testing;

/// <summary>The content of an authentication header.</summary>
internal sealed record HeaderContent(string Auth, string Ts)
{
    public string Uri { get; init; } = "";

    public string SessionId { get; init; } = "";

    public string SsoToken { get; init; } = "";

    public byte[] Keys { get; init; } = [];

    /// <summary>Reads the JSON of a header.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="content">The header.</param>
    /// <param name="error">Why it cannot be read.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse(ReadOnlySpan<byte> json, [NotNullWhen(true)] out HeaderContent? content, out string error)
    {
        content = null;
        if (!TryRead(json, out var reader, out error))
        {
            return false;
        }

        var (auth, ts, uri, session, sso, keys) = (
            reader.String("Auth"), reader.String("Ts"), reader.String("Uri"), reader.String("session_id"), reader.String("ssotoken"), reader.String("Keys"));
        if (reader.Error is not null)
        {
            error = reader.Error;
            return false;
        }

        var bytes = GoBase64.Decode(keys, out var position);
        if (position is not null)
        {
            error = $"illegal base64 data at input byte {position}";
            return false;
        }

        content = new HeaderContent(auth, ts) { Uri = uri, SessionId = session, SsoToken = sso, Keys = bytes };
        return true;
    }

    /// <summary>Reads the JSON of a header of version 1: a password, and a time as a number.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="content">The header.</param>
    /// <param name="error">Why it cannot be read.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParseV1(ReadOnlySpan<byte> json, [NotNullWhen(true)] out HeaderContent? content, out string error)
    {
        content = null;
        if (!TryRead(json, out var reader, out error))
        {
            return false;
        }

        var (password, ts) = (reader.String("password"), reader.Int64("ts"));
        error = reader.Error ?? "";
        content = reader.Error is null ? new HeaderContent(password, ts.ToString(CultureInfo.InvariantCulture)) : null;
        return content is not null;
    }

    private static bool TryRead(ReadOnlySpan<byte> json, [NotNullWhen(true)] out GoJsonReader? reader, out string error)
    {
        var isObject = GoJson.TryParse(json, out JsonElement root);
        reader = isObject ? new GoJsonReader("HttpHeader", root) : null;
        error = isObject ? "" : "crypto/rsa: decryption error";
        return reader is not null;
    }
}
