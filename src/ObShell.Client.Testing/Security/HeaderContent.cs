using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ObShell.Client.Testing;

/// <summary>What an authentication header says.</summary>
internal sealed record HeaderContent(string Auth, string Ts, string Uri, string SessionId, byte[] Keys)
{
    /// <summary>Reads the JSON of a header.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="content">The header.</param>
    /// <param name="error">Why it cannot be read.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse(ReadOnlySpan<byte> json, [NotNullWhen(true)] out HeaderContent? content, out string error)
    {
        content = null;
        if (!GoJson.TryParse(json, out var root))
        {
            error = "crypto/rsa: decryption error";
            return false;
        }

        var reader = new GoJsonReader("HttpHeader", root);
        var (auth, ts, uri, session, keys) =
            (reader.String("Auth"), reader.String("Ts"), reader.String("Uri"), reader.String("session_id"), reader.String("Keys"));
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

        error = "";
        content = new HeaderContent(auth, ts, uri, session, bytes);
        return true;
    }
}
