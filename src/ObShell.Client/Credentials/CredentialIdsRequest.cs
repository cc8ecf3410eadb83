using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Credentials;

/// <summary>The ids of credentials.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record CredentialIdsRequest
{
    /// <summary>The ids of the credentials.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("credential_id_list")]
    public required IReadOnlyList<long> CredentialIds { get; init => field = Required.Items(value); }
}
