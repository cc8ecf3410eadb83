using Microsoft.AspNetCore.Http;

namespace ObShell.Client.Testing;

/// <summary>Sends responses like the web server of the agent.</summary>
internal static class HttpSender
{
    private const int MaxUnchunked = 2048;

    public static async Task SendAsync(HttpContext context, FakeAnswer answer)
    {
        SendHead(context, answer);
        if (HasNoBody(answer))
        {
            return;
        }

        if (answer.Body.Length <= MaxUnchunked)
        {
            context.Response.ContentLength = answer.Body.Length;
        }

        await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Announces the whole response, sends its beginning and closes the connection.</summary>
    public static async Task SendBeginningAsync(HttpContext context, FakeAnswer answer, int bytes)
    {
        SendHead(context, answer);
        if (HasNoBody(answer))
        {
            return;
        }

        context.Response.ContentLength = answer.Body.Length;
        await context.Response.Body.WriteAsync(answer.Body[..bytes], context.RequestAborted).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Sends a body in chunks, each as soon as it is available, without a <c>Content-Length</c>.</summary>
    public static async Task SendPiecesAsync(HttpContext context, FakeAnswer answer, IAsyncEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        SendHead(context, answer);
        await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        if (HasNoBody(answer))
        {
            return;
        }

        await foreach (var piece in pieces.ConfigureAwait(false))
        {
            await context.Response.Body.WriteAsync(piece, context.RequestAborted).ConfigureAwait(false);
        }
    }

    // The web server resets the connection if a body is written for such a status, even an empty one.
    private static bool HasNoBody(FakeAnswer answer) =>
        answer.Status is StatusCodes.Status204NoContent or StatusCodes.Status205ResetContent or StatusCodes.Status304NotModified;

    private static void SendHead(HttpContext context, FakeAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
    }
}
