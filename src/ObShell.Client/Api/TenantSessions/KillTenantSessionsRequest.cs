using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Kill tenant sessions request.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record KillTenantSessionsRequest
{
    /// <summary>The session ids.</summary>
    [JsonPropertyName("session_ids")]
    public IReadOnlyList<long>? SessionIds { get; init; }
}
