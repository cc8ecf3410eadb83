using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Ssh target.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record SshTarget
{
    /// <summary>The ip.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("ip")]
    public required string Ip { get; init => field = Required.Text(value); }

    /// <summary>The port.</summary>
    [JsonPropertyName("port")]
    public long? Port { get; init; }
}
