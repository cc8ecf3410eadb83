using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>A page of credentials.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record CredentialPage
{
    /// <summary>The credentials.</summary>
    [JsonPropertyName("contents")]
    public IReadOnlyList<Credential> Contents { get; init => field = value ?? []; } = [];

    /// <summary>Which page it is.</summary>
    [JsonPropertyName("page")]
    public Page Page { get; init => field = value ?? new(); } = new();
}
