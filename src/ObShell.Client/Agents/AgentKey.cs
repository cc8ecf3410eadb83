using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Agents;

/// <summary>The public key of an agent: the answer of <c>GET /api/v1/secret</c>. There is nothing secret in it.</summary>
public sealed record AgentKey
{
    /// <summary>The IP address of the agent.</summary>
    [JsonPropertyName("ip")]
    public string Ip { get; init => field = value ?? ""; } = "";

    /// <summary>The port of the agent.</summary>
    [JsonPropertyName("port")]
    public int Port { get; init; }

    /// <summary>The agent's RSA key: base64 of the DER of a PKCS#1 <c>RSAPublicKey</c>.</summary>
    [JsonPropertyName("public_key")]
    public string PublicKey { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// The SHA-256 fingerprint of <see cref="PublicKey"/>, in hexadecimal, as <see cref="ObShellClientOptions.KeyFingerprints"/> takes it; empty when the key is not
    /// base64. Take it over a way that nobody else can write to, such as the Unix domain socket.
    /// </summary>
    [JsonIgnore]
    public string Fingerprint => KeyFingerprint.Of(PublicKey);
}
