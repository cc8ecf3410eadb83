using Refit;

namespace ObShell.Client.Agents;

/// <summary>The routes that start and end sessions. With <see cref="ObShellClientOptions.UseSession"/> the client calls them itself.</summary>
/// <remarks>
/// The responses of these routes are encrypted; the client decrypts them. <see cref="ObShellClient"/> documents the exceptions of every method.
/// </remarks>
public interface ISessionApi
{
    /// <summary>Starts a session with the password of the client: <c>POST /api/v1/login</c>. Since OBShell 4.4.0.</summary>
    /// <param name="cancellationToken">Cancels waiting for the response.</param>
    /// <returns>The id of the session. Keep it secret: it authenticates like a password.</returns>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received; a session may have been started, and expires by itself.</exception>
    /// <exception cref="ObShellException">The call failed for another reason.</exception>
    [Post("/api/v1/login")]
    Task<string> LoginAsync(CancellationToken cancellationToken = default);

    /// <summary>Ends a session: <c>POST /api/v1/logout</c>. Since OBShell 4.4.0.</summary>
    /// <param name="sessionId">The id of the session, which must be the one that authenticates this call.</param>
    /// <param name="cancellationToken">Cancels waiting for the response.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    /// <exception cref="ObShellException">The call failed for another reason.</exception>
    [Post("/api/v1/logout")]
    Task LogoutAsync([Body] LogoutRequest sessionId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Creates a token that can be exchanged once, within about a minute, for a session without knowing the password:
    /// <c>POST /api/v1/sso/token</c>. Since OBShell 4.4.2.
    /// </summary>
    /// <param name="cancellationToken">Cancels waiting for the response.</param>
    /// <returns>The one-time token.</returns>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    /// <exception cref="ObShellException">The call failed for another reason.</exception>
    [Post("/api/v1/sso/token")]
    Task<string> CreateSsoTokenAsync(CancellationToken cancellationToken = default);
}
