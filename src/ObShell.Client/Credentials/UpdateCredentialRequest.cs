using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Credentials;

/// <summary>The new values of a credential.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record UpdateCredentialRequest
{
    /// <summary>The name, which must be unique.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("name")]
    public required string Name { get; init => field = Required.Text(value); }

    /// <summary>A description; null for none.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The hosts, and the SSH login for them.</summary>
    /// <exception cref="ArgumentException">The value is null.</exception>
    [JsonPropertyName("ssh_credential_property")]
    public required SshCredential SshCredentialProperty { get; init => field = Required.Object(value); }
}
