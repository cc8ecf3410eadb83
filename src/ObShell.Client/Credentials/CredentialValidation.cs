using System.Text.Json.Serialization;

namespace ObShell.Client.Credentials;

/// <summary>The result of validating a credential.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record CredentialValidation
{
    /// <summary>The id of the credential; 0 for one that is not stored.</summary>
    [JsonPropertyName("credential_id")]
    public long CredentialId { get; init; }

    /// <summary>The kind of target that the credential is for. OBShell 4.5.0 supports hosts only.</summary>
    [JsonPropertyName("target_type")]
    public CredentialTargetType TargetType { get; init; }

    /// <summary>The number of hosts where the login succeeded.</summary>
    [JsonPropertyName("succeeded_count")]
    public long SucceededCount { get; init; }

    /// <summary>The number of hosts where the login failed.</summary>
    [JsonPropertyName("failed_count")]
    public long FailedCount { get; init; }

    /// <summary>The result for each host.</summary>
    [JsonPropertyName("details")]
    public IReadOnlyList<CredentialValidationDetail> Details { get; init => field = value ?? []; } = [];
}
