using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Credentials;

/// <summary>A host to log in to by SSH.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record SshTarget
{
    /// <summary>The IP address of the host.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("ip")]
    public required string Ip { get; init => field = Required.Text(value); }

    /// <summary>The SSH port; null or 0 means 22.</summary>
    [JsonPropertyName("port")]
    public int? Port { get; init; }
}
