using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Tenant session page.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record TenantSessionPage
{
    /// <summary>The page.</summary>
    [JsonPropertyName("page")]
    public Page Page { get; init => field = value ?? new(); } = new();

    /// <summary>The contents.</summary>
    [JsonPropertyName("contents")]
    public IReadOnlyList<TenantSession> Contents { get; init => field = value ?? []; } = [];
}
