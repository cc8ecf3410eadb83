using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The database sessions to kill.</summary>
/// <remarks>
/// OBShell returns session ids as unsigned 64-bit numbers (<see cref="TenantSession.Id"/>) but accepts signed ones: <see cref="For"/> converts them. Since OBShell 4.4.0.
/// </remarks>
public sealed record KillTenantSessionsRequest
{
    /// <summary>The ids of the sessions.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("session_ids")]
    public required IReadOnlyList<long> SessionIds { get; init => field = Required.Items(value); }

    /// <summary>Creates a request for sessions that were listed.</summary>
    /// <param name="sessions">The sessions to kill: at least one.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sessions"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="sessions"/> is empty or contains null.</exception>
    public static KillTenantSessionsRequest For(params IEnumerable<TenantSession> sessions)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        long[] ids = [.. sessions.Select(session => session?.Id ?? throw new ArgumentException("One of the sessions is null.", nameof(sessions)))];
        return ids.Length > 0 ? new() { SessionIds = ids } : throw new ArgumentException("At least one session is required.", nameof(sessions));
    }
}
