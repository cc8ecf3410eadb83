using System.Net;

namespace ObShell.Client.Pipeline;

/// <summary>
/// The body of one attempt, empty or not, as the network handler sees it. It is sent once: <see cref="SocketsHttpHandler"/> itself retries a request without a body
/// if a connection ends before the first byte of the response.
/// </summary>
internal sealed class AttemptContent : HttpContent
{
    private readonly HttpContent? _body;
    private readonly Attempt _attempt;

    public AttemptContent(HttpContent? body, Attempt attempt)
    {
        _body = body;
        _attempt = attempt;
        if (body is not null)
        {
            Headers.ContentType = body.Headers.ContentType;
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (!_attempt.TryStart())
        {
            throw new RepeatedAttemptException();
        }

        if (_body is not null)
        {
            await _body.CopyToAsync(stream, context, cancellationToken).ConfigureAwait(false);
        }

        _attempt.NoteCompletion();
    }

    protected override bool TryComputeLength(out long length)
    {
        var known = _body is null ? 0 : _body.Headers.ContentLength;
        length = known ?? 0;
        return known is not null;
    }
}
