using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Create credential request.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record CreateCredentialRequest
{
    /// <summary>The target type.</summary>
    /// <exception cref="ArgumentException">The value is empty, or none that OBShell knows.</exception>
    [JsonPropertyName("target_type")]
    public required CredentialTargetType TargetType { get; init => field = Required.Known(value); }

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
