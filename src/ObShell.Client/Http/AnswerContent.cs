using System.Net;

namespace ObShell.Client.Http;

/// <summary>The body of an answer, read to its end, and the call that it answers.</summary>
internal sealed class AnswerContent(ReadOnlyMemory<byte> body, ObShellCall call) : HttpContent
{
    public ReadOnlyMemory<byte> Body { get; } = body;

    public ObShellCall Call { get; } = call;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        stream.WriteAsync(Body).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = Body.Length;
        return true;
    }
}
