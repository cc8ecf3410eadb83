using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ObShell.Client.Security;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Authentication;

/// <summary>Writes into a request what proves the caller, and encrypts its body, in the way that the agent takes.</summary>
internal sealed class RequestSigner(ObShellClientOptions options, SecureRandom random, TimeProvider time)
{
    private const string V1Name = "X-OCS-Auth";
    private static readonly string[] HeaderNames = [AuthenticationHeader.Name, AuthenticationHeader.AgentName, V1Name];
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>Signs for one attempt: fresh keys, a fresh time.</summary>
    /// <returns>The keys that an encrypted answer is read with; null when there are none.</returns>
    public BodyKeys? Sign(HttpRequestMessage request, byte[]? plaintext, AgentKnowledge agent, Proof proof, bool answerIsEncrypted)
    {
        Clear(request, plaintext);
        if (agent.Authentication == AuthenticationMode.V1)
        {
            request.Headers.TryAddWithoutValidation(V1Name, V1Header(agent, proof));
            return null;
        }

        var keys = plaintext is not null || answerIsEncrypted ? BodyKeys.Create(random) : null;
        if (plaintext is not null)
        {
            request.Content = Content(Encoding.ASCII.GetBytes(Convert.ToBase64String(keys!.Encrypt(plaintext))));
        }

        var header = new AuthenticationHeader(proof.Password ?? "", ValidUntil(agent), request.RequestUri!.PathAndQuery, keys)
        {
            SessionId = proof.Session?.Id,
            SsoToken = proof.SsoToken,
        };
        var name = proof.Kind == PasswordKind.Agent ? AuthenticationHeader.AgentName : AuthenticationHeader.Name;
        request.Headers.TryAddWithoutValidation(name, header.Encrypt(agent.Key, random));
        return keys;
    }

    /// <summary>Takes off what an earlier attempt wrote.</summary>
    public static void Clear(HttpRequestMessage request, byte[]? plaintext)
    {
        foreach (var name in HeaderNames)
        {
            request.Headers.Remove(name);
        }

        request.Content = plaintext is null ? null : Content(plaintext);
    }

    private static ByteArrayContent Content(byte[] body) => new(body) { Headers = { ContentType = Json } };

    private DateTimeOffset ValidUntil(AgentKnowledge agent) => time.GetUtcNow() + agent.ClockOffset + options.SignatureLifetime;

    private string V1Header(AgentKnowledge agent, Proof proof)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteString("password"u8, proof.Password ?? "");
            writer.WriteNumber("ts"u8, ValidUntil(agent).ToUnixTimeSeconds());
            writer.WriteEndObject();
        }

        var plaintext = json.GetBuffer().AsSpan(0, (int)json.Length);
        var value = Convert.ToBase64String(agent.Key.Encrypt(plaintext, random));
        plaintext.Clear();
        return value;
    }
}
