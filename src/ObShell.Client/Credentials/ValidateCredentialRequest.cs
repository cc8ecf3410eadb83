using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Credentials;

/// <summary>A credential to validate without storing it.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record ValidateCredentialRequest
{
    /// <summary>The kind of target that the credential is for. OBShell 4.5.0 supports hosts only.</summary>
    /// <exception cref="ArgumentException">The value is empty or not one that OBShell knows.</exception>
    [JsonPropertyName("target_type")]
    public required CredentialTargetType TargetType { get; init => field = Required.Known(value); }

    /// <summary>The hosts, and the SSH login for them.</summary>
    /// <exception cref="ArgumentException">The value is null.</exception>
    [JsonPropertyName("ssh_credential_property")]
    public required SshCredential SshCredentialProperty { get; init => field = Required.Object(value); }
}
