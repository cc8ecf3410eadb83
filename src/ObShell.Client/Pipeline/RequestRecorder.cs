using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline;

/// <summary>Takes note of the request of a call, and sends nothing.</summary>
internal sealed class RequestRecorder : HttpMessageHandler
{
    /// <summary>The route of the request; null before there was one.</summary>
    public Route? Route { get; private set; }

    /// <summary>The agent that the call is meant for; null for any.</summary>
    public Uri? Only { get; set; }

    /// <summary>The path and query of the request.</summary>
    public string Path { get; private set; } = "";

    /// <summary>The body of the request; empty for none.</summary>
    public ReadOnlyMemory<byte> Body { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Route = RequestRoute.Of(request);
        Path = request.RequestUri!.PathAndQuery;
        Body = request.Content is BytesContent body ? body.Bytes : default(ReadOnlyMemory<byte>);
        if (Route.IsKnown)
        {
            RouteGuardHandler.Check(Route, request.RequestUri.AbsolutePath);
        }

        throw new RecordedException();
    }

    /// <summary>Ends a call whose request was recorded.</summary>
    internal sealed class RecordedException : Exception;
}
