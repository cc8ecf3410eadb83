using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Which database sessions to end.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record KillTenantSessionsRequest
{
    /// <summary>The ids of the sessions.</summary>
    [JsonPropertyName("session_ids")]
    public IReadOnlyList<long>? SessionIds { get; init; }
}
