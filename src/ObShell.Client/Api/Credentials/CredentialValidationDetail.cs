using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Credential validation detail.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record CredentialValidationDetail
{
    /// <summary>The target.</summary>
    [JsonPropertyName("target")]
    public CredentialTarget Target { get; init => field = value ?? new(); } = new();

    /// <summary>The connection result.</summary>
    [JsonPropertyName("connection_result")]
    public CredentialConnectionResult ConnectionResult { get; init; }

    /// <summary>The message.</summary>
    [JsonPropertyName("message")]
    public string Message { get; init => field = value ?? ""; } = "";
}
