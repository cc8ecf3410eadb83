using System.Net;

namespace ObShell.Client.Http;

/// <summary>
/// The body of one attempt, empty or not. It tells whether it has begun to go out, and goes out once only, whatever stands between here and the
/// socket: <see cref="SocketsHttpHandler"/> itself sends a request without a body again when a connection ends before the first byte of an answer.
/// </summary>
internal sealed class OneShotContent : HttpContent
{
    private readonly HttpContent? _body;
    private readonly long _length;
    private int _started;

    public OneShotContent(HttpContent? body)
    {
        _body = body;
        if (body is not null)
        {
            _length = body.Headers.ContentLength ?? throw new ArgumentException("How long a body is has to be known.", nameof(body));
            Headers.ContentType = body.Headers.ContentType;
        }
    }

    public bool Started => Volatile.Read(ref _started) != 0;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _started, 1) != 0)
        {
            throw new InvalidOperationException("An attempt is not sent a second time: it may have run already.");
        }

        return _body?.CopyToAsync(stream, context, cancellationToken) ?? Task.CompletedTask;
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }
}
