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

    /// <summary>Signs one attempt, with new keys and a new expiry time, unless the header of an earlier request may be sent again.</summary>
    /// <param name="request">The request.</param>
    /// <param name="body">Its body.</param>
    /// <param name="agent">The agent that it goes to.</param>
    /// <param name="proof">The credentials.</param>
    /// <param name="answerIsEncrypted">Whether the response is encrypted, with a key from the request.</param>
    /// <param name="headers">The headers of earlier requests; null to reuse and to keep none.</param>
    /// <param name="mayReuse">Whether this attempt may have a header of an earlier request.</param>
    public Signature Sign(HttpRequestMessage request, RequestBody body, AgentKnowledge agent, Proof proof, bool answerIsEncrypted, SignedHeaders? headers, bool mayReuse)
    {
        Clear(request);
        var bytes = body.Bytes is null ? null : Prepare(request, body.Bytes, agent);
        request.Content = bytes is null ? body.Package : new BytesContent(bytes);
        if (body.Digest is not null)
        {
            request.Headers.TryAddWithoutValidation(DigestName, Convert.ToBase64String(agent.Key.Encrypt(Encoding.ASCII.GetBytes(body.Digest), random)));
            return default;
        }

        if (headers is not null && request.Content is null && request.Method == HttpMethod.Get && !answerIsEncrypted && proof.SsoToken is null)
        {
            return Reuse(request, agent, proof, headers, mayReuse);
        }

        if (agent.Authentication == AuthenticationMode.V1)
        {
            request.Headers.TryAddWithoutValidation(V1Name, V1Header(agent, body, proof));
            return default;
        }

        var keys = request.Content is not null || answerIsEncrypted ? BodyKeys.Create(random) : null;
        request.Content = (body.Package, bytes) switch
        {
            ({ } package, _) => new EncryptedPackageContent(package, keys!),
            (_, not null) => new BytesContent(keys!.Encrypt(bytes)),
            _ => null,
        };
        request.Headers.TryAddWithoutValidation(NameFor(agent, proof), V2Header(request, agent, body, proof, keys));
        return new Signature(keys, IsReused: false);
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

    /// <summary>Signs a read-only request without a body, or sends the header again that an earlier one had.</summary>
    private Signature Reuse(HttpRequestMessage request, AgentKnowledge agent, Proof proof, SignedHeaders headers, bool mayReuse)
    {
        var pathAndQuery = request.RequestUri!.PathAndQuery;
        string? header = null;
        var isReused = mayReuse && headers.TryFind(agent, proof, pathAndQuery, out header);
        if (header is null)
        {
            var now = time.GetUtcNow();
            header = agent.Authentication == AuthenticationMode.V1 ? V1Header(agent, RequestBody.None, proof) : V2Header(request, agent, RequestBody.None, proof, null);
            headers.Keep(agent, proof, pathAndQuery, header, now);
        }

        request.Headers.TryAddWithoutValidation(NameFor(agent, proof), header);
        return new Signature(null, isReused);
    }

    private static string NameFor(AgentKnowledge agent, Proof proof) => agent.Authentication == AuthenticationMode.V1 ? V1Name
        : proof.Kind == PasswordKind.Agent ? AuthenticationHeader.AgentName
        : AuthenticationHeader.Name;

    private string V2Header(HttpRequestMessage request, AgentKnowledge agent, RequestBody body, Proof proof, BodyKeys? keys) =>
        new AuthenticationHeader(proof.Password ?? "", ValidUntil(agent, body), request.RequestUri!.PathAndQuery, keys)
        {
            SessionId = proof.Session?.Id,
            SsoToken = proof.SsoToken,
        }.Encrypt(agent.Key, random);

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
