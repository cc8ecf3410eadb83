using System.Net;
using System.Net.Http.Headers;

namespace ObShell.Client.Pipeline;

/// <summary>A body in memory that handlers can read without copying it.</summary>
internal sealed class BytesContent : HttpContent
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    public BytesContent(byte[] bytes)
    {
        Bytes = bytes;
        Headers.ContentType = Json;
    }

    public byte[] Bytes { get; }

    /// <summary>Whether the caller passed null for the body.</summary>
    public bool IsMissing { get; init; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.WriteAsync(Bytes, cancellationToken).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = Bytes.Length;
        return true;
    }
}
