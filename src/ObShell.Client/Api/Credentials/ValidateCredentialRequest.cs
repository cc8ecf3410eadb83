using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Validate credential request.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record ValidateCredentialRequest
{
    /// <summary>The target type.</summary>
    /// <exception cref="ArgumentException">The value is empty, or none that OBShell knows.</exception>
    [JsonPropertyName("target_type")]
    public required CredentialTargetType TargetType { get; init => field = Required.Known(value); }

    /// <summary>The ssh credential property.</summary>
    /// <exception cref="ArgumentException">The value is null.</exception>
    [JsonPropertyName("ssh_credential_property")]
    public required SshCredential SshCredentialProperty { get; init => field = Required.Object(value); }
}
