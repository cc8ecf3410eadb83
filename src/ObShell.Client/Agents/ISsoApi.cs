using Refit;

namespace ObShell.Client.Agents;

/// <summary>The route that exchanges a one-time token for a session.</summary>
internal interface ISsoApi
{
    [Get("/api/v1/sso/exchange")]
    Task<ObShellResponse<string>> ExchangeAsync([Property("ObShell.Client.SsoToken")] string token, CancellationToken cancellationToken);
}
