using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Credentials;

/// <summary>A credential for OBShell to store encrypted.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record CreateCredentialRequest
{
    /// <summary>The kind of target that the credential is for. OBShell 4.5.0 supports hosts only.</summary>
    /// <exception cref="ArgumentException">The value is empty or not one that OBShell knows.</exception>
    [JsonPropertyName("target_type")]
    public required CredentialTargetType TargetType { get; init => field = Required.Known(value); }

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
