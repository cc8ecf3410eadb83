using System.Text.Json.Serialization;

namespace ObShell.Client.Credentials;

/// <summary>The result of validating a credential on one host.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record CredentialValidationDetail
{
    /// <summary>The host.</summary>
    [JsonPropertyName("target")]
    public CredentialTarget Target { get; init => field = value ?? new(); } = new();

    /// <summary>Whether the login succeeded.</summary>
    [JsonPropertyName("connection_result")]
    public CredentialConnectionResult ConnectionResult { get; init; }

    /// <summary>The reason for a failed login; empty if the login succeeded.</summary>
    [JsonPropertyName("message")]
    public string Message { get; init => field = value ?? ""; } = "";
}
