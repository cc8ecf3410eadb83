using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Update credential request.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record UpdateCredentialRequest
{
    /// <summary>The name.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("name")]
    public required string Name { get; init => field = Required.Text(value); }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The ssh credential property.</summary>
    /// <exception cref="ArgumentException">The value is null.</exception>
    [JsonPropertyName("ssh_credential_property")]
    public required SshCredential SshCredentialProperty { get; init => field = Required.Object(value); }
}
