using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Agents;

/// <summary>The public key of an agent: the response of <c>GET /api/v1/secret</c>. It contains nothing secret.</summary>
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
    /// The SHA-256 fingerprint of <see cref="PublicKey"/>, in hexadecimal, in the format of <see cref="ObShellClientOptions.KeyFingerprints"/>; empty if the key is not
    /// base64. Obtain it over a channel that nobody else can write to, such as the Unix domain socket.
    /// </summary>
    [JsonIgnore]
    public string Fingerprint => KeyFingerprint.Of(PublicKey);
}
