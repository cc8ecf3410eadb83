using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Credential page.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record CredentialPage
{
    /// <summary>The contents.</summary>
    [JsonPropertyName("contents")]
    public IReadOnlyList<Credential> Contents { get; init => field = value ?? []; } = [];

    /// <summary>The page.</summary>
    [JsonPropertyName("page")]
    public Page Page { get; init => field = value ?? new(); } = new();
}
