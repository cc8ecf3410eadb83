using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Which credentials to delete.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record BatchDeleteCredentialRequest
{
    /// <summary>The ids of the credentials.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("credential_id_list")]
    public required IReadOnlyList<long> CredentialIdList { get; init => field = Required.Items(value); }
}
