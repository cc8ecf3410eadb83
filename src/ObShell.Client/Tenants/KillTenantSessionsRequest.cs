using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>Which database sessions to end.</summary>
/// <remarks>
/// OBShell tells the ids of sessions as unsigned numbers of 64 bits (<see cref="TenantSession.Id"/>), and takes them back as signed ones: <see cref="For"/> converts them. Since OBShell 4.4.0.
/// </remarks>
public sealed record KillTenantSessionsRequest
{
    /// <summary>The ids of the sessions.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("session_ids")]
    public required IReadOnlyList<long> SessionIds { get; init => field = Required.Items(value); }

    /// <summary>Ends sessions that were listed.</summary>
    /// <param name="sessions">The sessions.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sessions"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="sessions"/> is empty, or one of them is null.</exception>
    public static KillTenantSessionsRequest For(params IEnumerable<TenantSession> sessions)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        long[] ids = [.. sessions.Select(session => session?.Id ?? throw new ArgumentException("One of them is null.", nameof(sessions)))];
        return ids.Length > 0 ? new() { SessionIds = ids } : throw new ArgumentException("At least one is wanted.", nameof(sessions));
    }
}
