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
    private const string DigestName = "X-OCS-File-SHA256";
    private static readonly string[] HeaderNames = [AuthenticationHeader.Name, AuthenticationHeader.AgentName, V1Name, DigestName];
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>Signs for one attempt: fresh keys, a fresh time.</summary>
    /// <returns>The keys that an encrypted answer is read with; null when there are none.</returns>
    public BodyKeys? Sign(HttpRequestMessage request, RequestBody body, AgentKnowledge agent, Proof proof, bool answerIsEncrypted)
    {
        Clear(request);
        request.Content = body.Bytes is null ? body.Package : Content(body.Bytes);
        if (body.Digest is not null)
        {
            request.Headers.TryAddWithoutValidation(DigestName, Convert.ToBase64String(agent.Key.Encrypt(Encoding.ASCII.GetBytes(body.Digest), random)));
            return null;
        }

        if (agent.Authentication == AuthenticationMode.V1)
        {
            request.Headers.TryAddWithoutValidation(V1Name, V1Header(agent, proof));
            return null;
        }

        var keys = request.Content is not null || answerIsEncrypted ? BodyKeys.Create(random) : null;
        request.Content = body switch
        {
            { Package: { } package } => new EncryptedPackageContent(package, keys!),
            { Bytes: { } plaintext } => Content(Encoding.ASCII.GetBytes(Convert.ToBase64String(keys!.Encrypt(plaintext)))),
            _ => null,
        };
        var header = new AuthenticationHeader(proof.Password ?? "", ValidUntil(agent, body), request.RequestUri!.PathAndQuery, keys)
        {
            SessionId = proof.Session?.Id,
            SsoToken = proof.SsoToken,
        };
        var name = proof.Kind == PasswordKind.Agent ? AuthenticationHeader.AgentName : AuthenticationHeader.Name;
        request.Headers.TryAddWithoutValidation(name, header.Encrypt(agent.Key, random));
        return keys;
    }

    /// <summary>Takes off what an earlier attempt wrote.</summary>
    private static void Clear(HttpRequestMessage request)
    {
        foreach (var name in HeaderNames)
        {
            request.Headers.Remove(name);
        }
    }

    private static ByteArrayContent Content(byte[] body) => new(body) { Headers = { ContentType = Json } };

    /// <summary>Until the answer to an upload can be due.</summary>
    private DateTimeOffset ValidUntil(AgentKnowledge agent, RequestBody? body = null) =>
        time.GetUtcNow() + agent.ClockOffset + options.SignatureLifetime + (body?.Package?.Upload.Timeout ?? TimeSpan.Zero);

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
