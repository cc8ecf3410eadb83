using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Credential validation.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record CredentialValidation
{
    /// <summary>The credential id.</summary>
    [JsonPropertyName("credential_id")]
    public long CredentialId { get; init; }

    /// <summary>The target type.</summary>
    [JsonPropertyName("target_type")]
    public CredentialTargetType TargetType { get; init; }

    /// <summary>The succeeded count.</summary>
    [JsonPropertyName("succeeded_count")]
    public long SucceededCount { get; init; }

    /// <summary>The failed count.</summary>
    [JsonPropertyName("failed_count")]
    public long FailedCount { get; init; }

    /// <summary>The details.</summary>
    [JsonPropertyName("details")]
    public IReadOnlyList<CredentialValidationDetail> Details { get; init => field = value ?? []; } = [];
}
