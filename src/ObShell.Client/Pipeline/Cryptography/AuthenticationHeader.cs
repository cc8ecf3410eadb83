using System.Globalization;
using System.Text.Json;
using ObShell.Client.Pipeline.Authentication;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Pipeline.Cryptography;

/// <summary>The header of authentication v2 before encryption.</summary>
/// <param name="Password">The password; empty for none.</param>
/// <param name="ValidUntil">When it expires, by the server's clock.</param>
/// <param name="Uri">Path and query, exactly as on the request line.</param>
/// <param name="Keys">The keys of the body, or of an encrypted response; null for none.</param>
internal sealed record AuthenticationHeader(string Password, DateTimeOffset ValidUntil, string Uri, BodyKeys? Keys)
{
    /// <summary>The name of the HTTP header for the password of root@sys, a session or no credentials.</summary>
    public const string Name = "X-OCS-Header";

    /// <summary>The name of the HTTP header for the agent password.</summary>
    public const string AgentName = "X-OCS-Agent-Header";

    /// <summary>The session instead of the password; null for none.</summary>
    public string? SessionId { get; init; }

    /// <summary>The one-time token that is exchanged for a session; null for none.</summary>
    public string? SsoToken { get; init; }

    /// <summary>The value of the HTTP header.</summary>
    public string Encrypt(AgentPublicKey key, SecureRandom random) =>
        Convert.ToBase64String(key.Encrypt(WriteJson, random));

    /// <summary>The JSON of the header.</summary>
    public void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (SessionId is not null)
        {
            writer.WriteString("session_id"u8, SessionId);
        }
        else if (SsoToken is not null)
        {
            writer.WriteString("ssotoken"u8, SsoToken);
        }
        else
        {
            writer.WriteString("Auth"u8, Password);
        }

        writer.WriteString("Ts"u8, ValidUntil.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        writer.WriteString("Uri"u8, Uri);
        if (Keys is not null)
        {
            writer.WriteBase64String("Keys"u8, Keys.KeyAndIv);
        }

        writer.WriteEndObject();
    }

    /// <summary>Without the password, the session, the token and the keys.</summary>
    public override string ToString() => $"{nameof(AuthenticationHeader)} {{ Uri = {Uri}, ValidUntil = {ValidUntil:O} }}";
}
