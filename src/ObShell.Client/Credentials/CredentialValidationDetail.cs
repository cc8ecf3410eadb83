using System.Text.Json.Serialization;

namespace ObShell.Client.Credentials;

/// <summary>How trying a credential on a host went.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record CredentialValidationDetail
{
    /// <summary>The host.</summary>
    [JsonPropertyName("target")]
    public CredentialTarget Target { get; init => field = value ?? new(); } = new();

    /// <summary>Whether the host let in.</summary>
    [JsonPropertyName("connection_result")]
    public CredentialConnectionResult ConnectionResult { get; init; }

    /// <summary>Why it did not; empty when it did.</summary>
    [JsonPropertyName("message")]
    public string Message { get; init => field = value ?? ""; } = "";
}
