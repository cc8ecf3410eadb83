using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Which session to end: the body of <c>POST /api/v1/logout</c>.</summary>
/// <param name="SessionId">The id of the session, which is as good as a password.</param>
public sealed record LogoutRequest([property: JsonPropertyName("session_id")] string SessionId)
{
    /// <summary>The request without the session.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(LogoutRequest);
}
