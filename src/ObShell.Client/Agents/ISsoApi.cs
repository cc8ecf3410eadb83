using Refit;

namespace ObShell.Client.Agents;

/// <summary>The exchange of a one-time token.</summary>
internal interface ISsoApi
{
    [Get("/api/v1/sso/exchange")]
    Task<ObShellResponse<string>> ExchangeAsync([Property("ObShell.Client.SsoToken")] string token, CancellationToken cancellationToken);
}
