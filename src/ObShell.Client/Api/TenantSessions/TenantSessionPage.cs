using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>A page of database sessions.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record TenantSessionPage
{
    /// <summary>Which page it is.</summary>
    [JsonPropertyName("page")]
    public Page Page { get; init => field = value ?? new(); } = new();

    /// <summary>The sessions.</summary>
    [JsonPropertyName("contents")]
    public IReadOnlyList<TenantSession> Contents { get; init => field = value ?? []; } = [];
}
