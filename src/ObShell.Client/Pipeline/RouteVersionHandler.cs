using System.Net;
using ObShell.Client.Pipeline.Authentication;
using ObShell.Client.Pipeline.Transport;
using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline;

/// <summary>
/// Distinguishes a route that the agent is too old for from an object that does not exist: both are 404. The version of the agent is read after the 404, so that an agent that was
/// upgraded in the meantime is never refused.
/// </summary>
internal sealed class RouteVersionHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (ObShellNotFoundException missing) when (RequestRoute.Of(request).Since is not null)
        {
            var since = Version.Parse(RequestRoute.Of(request).Since!);
            if (await ReadVersionAsync(request, cancellationToken).ConfigureAwait(false) is not { } version
                || !Version.TryParse(version.Split('-')[0], out var number)
                || number >= since)
            {
                throw;
            }

            throw new ObShellVersionException(missing.Error, missing.Call!, since.ToString(), Printable.Of(version));
        }
    }

    /// <summary>The version that the agent reports; null if it cannot be read.</summary>
    private async Task<string?> ReadVersionAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.TryGetValue(AgentEndpoint.Key, out var endpoint);
        using var question = new HttpRequestMessage(HttpMethod.Get, new Uri(endpoint!.BaseAddress, "/api/v1/info")) { Version = HttpVersion.Version11 };
        question.Options.Set(AgentEndpoint.Key, endpoint);
        try
        {
            using var response = await base.SendAsync(question, cancellationToken).ConfigureAwait(false);
            return Answers.Read<AgentFacts>((AnswerContent)response.Content, ClientJson.Core).Data?.Version;
        }
        catch (ObShellException)
        {
            // The caller gets the 404; its cause remains unknown.
            return null;
        }
    }
}
