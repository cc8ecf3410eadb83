using System.Net;

namespace ObShell.Client.Http;

/// <summary>
/// The body of a call that must not run twice. It tells whether it has begun to go out, and goes out once only, whatever stands between
/// here and the socket. (A body also keeps <see cref="SocketsHttpHandler"/> from sending a request again on its own when a kept-alive
/// connection turns out to be closed.)
/// </summary>
internal sealed class OneShotContent : HttpContent
{
    private readonly byte[] _body;
    private int _started;

    public OneShotContent(byte[] body, HttpContent? original)
    {
        _body = body;
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
            ? stream.WriteAsync(_body, cancellationToken).AsTask()
            : throw new InvalidOperationException("A call that changes something is not sent a second time: it may have run already.");

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }
}
