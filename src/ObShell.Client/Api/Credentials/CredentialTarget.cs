using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Credential target.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record CredentialTarget
{
    /// <summary>The ip.</summary>
    [JsonPropertyName("ip")]
    public string Ip { get; init => field = value ?? ""; } = "";

    /// <summary>The port.</summary>
    [JsonPropertyName("port")]
    public long Port { get; init; }
}
