using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Agents;

/// <summary>The session to end: the body of <c>POST /api/v1/logout</c>.</summary>
/// <param name="SessionId">The id of the session. Keep it secret: it authenticates like a password.</param>
/// <exception cref="ArgumentException"><paramref name="SessionId"/> is null or empty.</exception>
public sealed record LogoutRequest(string SessionId)
{
    /// <summary>The id of the session. Keep it secret: it authenticates like a password.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("session_id")]
    public string SessionId { get; init => field = Required.Text(value); } = Required.Text(SessionId);

    /// <summary>Creates the request from its only member.</summary>
    /// <param name="sessionId">The value of <see cref="SessionId"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="sessionId"/> is null or empty.</exception>
    public static implicit operator LogoutRequest(string sessionId)
    {
        ArgumentException.ThrowIfNullOrEmpty(sessionId);
        return new(sessionId);
    }

    /// <summary>Returns the name of the type only, because the session id is secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(LogoutRequest);
}
