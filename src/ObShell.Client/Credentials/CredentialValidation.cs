using System.Text.Json.Serialization;

namespace ObShell.Client.Credentials;

/// <summary>How trying a credential went.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record CredentialValidation
{
    /// <summary>The id of the credential; 0 for one that is not kept.</summary>
    [JsonPropertyName("credential_id")]
    public long CredentialId { get; init; }

    /// <summary>What it lets into. OBShell 4.5.0 knows hosts only.</summary>
    [JsonPropertyName("target_type")]
    public CredentialTargetType TargetType { get; init; }

    /// <summary>The number of hosts that let in.</summary>
    [JsonPropertyName("succeeded_count")]
    public long SucceededCount { get; init; }

    /// <summary>The number of hosts that did not.</summary>
    [JsonPropertyName("failed_count")]
    public long FailedCount { get; init; }

    /// <summary>How it went, host by host.</summary>
    [JsonPropertyName("details")]
    public IReadOnlyList<CredentialValidationDetail> Details { get; init => field = value ?? []; } = [];
}
