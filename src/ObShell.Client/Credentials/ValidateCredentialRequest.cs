using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Credentials;

/// <summary>A credential to try, without keeping it.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record ValidateCredentialRequest
{
    /// <summary>What it lets into. OBShell 4.5.0 knows hosts only.</summary>
    /// <exception cref="ArgumentException">The value is empty or not one that OBShell knows.</exception>
    [JsonPropertyName("target_type")]
    public required CredentialTargetType TargetType { get; init => field = Required.Known(value); }

    /// <summary>How to get into the hosts.</summary>
    /// <exception cref="ArgumentException">The value is null.</exception>
    [JsonPropertyName("ssh_credential_property")]
    public required SshCredential SshCredentialProperty { get; init => field = Required.Object(value); }
}
