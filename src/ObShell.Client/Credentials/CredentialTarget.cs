using System.Text.Json.Serialization;

namespace ObShell.Client.Credentials;

/// <summary>A host of a credential.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record CredentialTarget
{
    /// <summary>The IP address of the host.</summary>
    [JsonPropertyName("ip")]
    public string Ip { get; init => field = value ?? ""; } = "";

    /// <summary>The SSH port.</summary>
    [JsonPropertyName("port")]
    public int Port { get; init; }
}
