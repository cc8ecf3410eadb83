using ObShell.Client.Pipeline.Transport;

namespace ObShell.Client.Pipeline;

/// <summary>Sends the requests of one view of the client to one agent.</summary>
/// <param name="chain">The handlers of the client.</param>
/// <param name="pool">The agents of the client.</param>
/// <param name="agent">The agent.</param>
internal sealed class PinningHandler(HttpMessageHandler chain, EndpointPool pool, AgentEndpoint agent) : HttpMessageHandler
{
    private readonly HttpMessageInvoker _chain = new(chain, disposeHandler: false);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var pinned = pool.PinTo(agent);
        return await _chain.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _chain.Dispose();
        }

        base.Dispose(disposing);
    }
}
