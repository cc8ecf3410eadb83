namespace ObShell.Client.Pipeline;

/// <summary>Refuses the second call of a function that may make only one.</summary>
/// <param name="next">The handlers of the client.</param>
/// <param name="capture">Counts the calls.</param>
internal sealed class SingleCallHandler(HttpMessageHandler next, ResponseCapture capture) : HttpMessageHandler
{
    private readonly HttpMessageInvoker _next = new(next, disposeHandler: false);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        capture.Begin();
        return _next.SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _next.Dispose();
        }

        base.Dispose(disposing);
    }
}
