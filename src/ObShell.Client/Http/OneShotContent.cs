using System.Net;

namespace ObShell.Client.Http;

/// <summary>
/// The body of one attempt, empty or not. It tells whether it has begun to go out, and goes out once only, whatever stands between here and the
/// socket: <see cref="SocketsHttpHandler"/> itself sends a request without a body again when a connection ends before the first byte of an answer.
/// </summary>
internal sealed class OneShotContent : HttpContent
{
    private readonly HttpContent _body;
    private readonly long _length;
    private int _started;

    public OneShotContent(HttpContent body, HttpContent? original)
    {
        _body = body;
        _length = body.Headers.ContentLength ?? throw new ArgumentException("How long a body is has to be known.", nameof(body));
        if (original is not null)
        {
            foreach (var header in original.Headers.NonValidated)
            {
                Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }
    }

    public bool Started => Volatile.Read(ref _started) != 0;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        Interlocked.Exchange(ref _started, 1) == 0
            ? _body.CopyToAsync(stream, context, cancellationToken)
            : throw new InvalidOperationException("An attempt is not sent a second time: it may have run already.");

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }
}
