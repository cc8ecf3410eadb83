using System.Text.Json;
using Refit;

namespace ObShell.Client;

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
    Task<ObShellResponse<string>> LoginAsync(CancellationToken cancellationToken = default);

    /// <summary>Ends a session: <c>POST /api/v1/logout</c>. Since OBShell 4.4.0.</summary>
    /// <param name="request">Which session; it has to be the one that the call itself is made with.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    /// <exception cref="ObShellException">The call failed otherwise.</exception>
    [Post("/api/v1/logout")]
    Task<ObShellResponse<JsonElement?>> LogoutAsync([Body] LogoutRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes a token that can be exchanged for a session once, within about a minute, by somebody who does not know the password:
    /// <c>POST /api/v1/sso/token</c>. Since OBShell 4.4.2.
    /// </summary>
    /// <param name="cancellationToken">Ends the waiting for the answer.</param>
    /// <returns>The token.</returns>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    /// <exception cref="ObShellException">The call failed otherwise.</exception>
    [Post("/api/v1/sso/token")]
    Task<ObShellResponse<string>> CreateSsoTokenAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Exchanges a token for a session: <c>GET /api/v1/sso/exchange</c>. The token goes into the encrypted header. It can be exchanged once, so that
    /// the request is not sent again when its response is lost. Since OBShell 4.4.2.
    /// </summary>
    /// <param name="token">The token.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The id of the session.</returns>
    /// <exception cref="ObShellAuthenticationException">The token is not known, was used, or has run out.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back; the token may have been used up.</exception>
    /// <exception cref="ObShellException">The call failed otherwise.</exception>
    [Get("/api/v1/sso/exchange")]
    Task<ObShellResponse<string>> ExchangeSsoTokenAsync([Property("ObShell.Client.SsoToken")] string token, CancellationToken cancellationToken = default);
}
