using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Credentials;

/// <summary>What a credential is to be from now on.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record UpdateCredentialRequest
{
    /// <summary>Its name, which no other credential has.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("name")]
    public required string Name { get; init => field = Required.Text(value); }

    /// <summary>A remark; null for none.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>How to get into the hosts.</summary>
    /// <exception cref="ArgumentException">The value is null.</exception>
    [JsonPropertyName("ssh_credential_property")]
    public required SshCredential SshCredentialProperty { get; init => field = Required.Object(value); }
}
