using Refit;

namespace ObShell.Client.Agents;

/// <summary>The routes that begin and end sessions. <see cref="ObShellClientOptions.UseSession"/> does all of it by itself.</summary>
/// <remarks>
/// What these routes answer is encrypted on the wire, and decrypted here. Every method throws as <see cref="ObShellClient"/> says.
/// </remarks>
public interface ISessionApi
{
    /// <summary>Begins a session, with the password: <c>POST /api/v1/login</c>. Since OBShell 4.4.0.</summary>
    /// <param name="cancellationToken">Ends the waiting for the answer.</param>
    /// <returns>The id of the session, which is as good as a password.</returns>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back; a session may have begun, and ends by itself.</exception>
    /// <exception cref="ObShellException">The call failed otherwise.</exception>
    [Post("/api/v1/login")]
    Task<string> LoginAsync(CancellationToken cancellationToken = default);

    /// <summary>Ends a session: <c>POST /api/v1/logout</c>. Since OBShell 4.4.0.</summary>
    /// <param name="sessionId">The id of the session, which has to be the one that the call itself is made with.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    /// <exception cref="ObShellException">The call failed otherwise.</exception>
    [Post("/api/v1/logout")]
    Task LogoutAsync([Body] LogoutRequest sessionId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes a token that can be exchanged for a session once, within about a minute, by somebody who does not know the password:
    /// <c>POST /api/v1/sso/token</c>. Since OBShell 4.4.2.
    /// </summary>
    /// <param name="cancellationToken">Ends the waiting for the answer.</param>
    /// <returns>The token.</returns>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    /// <exception cref="ObShellException">The call failed otherwise.</exception>
    [Post("/api/v1/sso/token")]
    Task<string> CreateSsoTokenAsync(CancellationToken cancellationToken = default);
}
