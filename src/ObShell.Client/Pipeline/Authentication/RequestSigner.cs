using System.Text;
using ObShell.Client.Options;
using ObShell.Client.Pipeline.Cryptography;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>Adds the credentials to a request and encrypts its body, in the version that the agent supports.</summary>
internal sealed class RequestSigner(TimeSpan signatureLifetime, SecureRandom random, TimeProvider time)
{
    private const string V1Name = "X-OCS-Auth";
    private const string DigestName = "X-OCS-File-SHA256";
    private static readonly string[] HeaderNames = [AuthenticationHeader.Name, AuthenticationHeader.AgentName, V1Name, DigestName];

    /// <summary>Signs one attempt, with new keys and a new expiry time.</summary>
    /// <returns>The keys for decrypting the response; null for none.</returns>
    public BodyKeys? Sign(HttpRequestMessage request, RequestBody body, AgentKnowledge agent, Proof proof, bool answerIsEncrypted)
    {
        Clear(request);
        var bytes = body.Bytes is null ? null : Prepare(request, body.Bytes, agent);
        request.Content = bytes is null ? body.Package : new BytesContent(bytes);
        if (body.Digest is not null)
        {
            request.Headers.TryAddWithoutValidation(DigestName, Convert.ToBase64String(agent.Key.Encrypt(Encoding.ASCII.GetBytes(body.Digest), random)));
            return null;
        }

        if (agent.Authentication == AuthenticationMode.V1)
        {
            request.Headers.TryAddWithoutValidation(V1Name, V1Header(agent, body, proof));
            return null;
        }

        var keys = request.Content is not null || answerIsEncrypted ? BodyKeys.Create(random) : null;
        request.Content = (body.Package, bytes) switch
        {
            ({ } package, _) => new EncryptedPackageContent(package, keys!),
            (_, not null) => new BytesContent(keys!.Encrypt(bytes)),
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

    /// <summary>The body, with the member that the agent expects to be encrypted separately.</summary>
    public byte[] Prepare(HttpRequestMessage request, byte[] body, AgentKnowledge agent) =>
        agent.ExpectsEncryptedRootPassword && request.RequestUri!.AbsolutePath == RootPasswordInBody.Path ? RootPasswordInBody.Encrypt(body, agent.Key, random) : body;

    /// <summary>Removes the headers of an earlier attempt.</summary>
    private static void Clear(HttpRequestMessage request)
    {
        foreach (var name in HeaderNames)
        {
            request.Headers.Remove(name);
        }
    }

    /// <summary>Until the response to an upload is due at the latest.</summary>
    private DateTimeOffset ValidUntil(AgentKnowledge agent, RequestBody body) =>
        time.GetUtcNow() + agent.ClockOffset + signatureLifetime + (body.Package?.Upload.Timeout ?? TimeSpan.Zero);

    private string V1Header(AgentKnowledge agent, RequestBody body, Proof proof) => Convert.ToBase64String(agent.Key.Encrypt(
        writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("password"u8, proof.Password ?? "");
            writer.WriteNumber("ts"u8, ValidUntil(agent, body).ToUnixTimeSeconds());
            writer.WriteEndObject();
        },
        random));
}
