using System.Buffers;
using System.Net;

namespace ObShell.Client.Http;

/// <summary>
/// One exchange with the agent: sends the request, reads the answer to its end within the time and size allowed, and says in this
/// library's own exceptions what went wrong, above all whether anything was sent.
/// </summary>
internal sealed class ExchangeHandler(ObShellClientOptions options, TimeProvider time) : DelegatingHandler
{
    private const int SpareRoom = 4096;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = RequestCall.Of(request);
        var streams = request.Content is PackageContent or EncryptedPackageContent;
        var body = streams ? request.Content!
            : new ByteArrayContent(request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
        var oneShot = new OneShotContent(body, request.Content);
        request.Content = oneShot;

        // An upload takes as long as its own bound lets it.
        var allowed = Deadline.Bound(request, streams ? Timeout.InfiniteTimeSpan : options.AttemptTimeout);
        if (allowed == TimeSpan.Zero)
        {
            throw new ObShellConnectionException($"the call has used up its {options.CallTimeout.TotalSeconds:0.###} seconds", call);
        }

        using var timeout = new CancellationTokenSource(allowed, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            using var response = await base.SendAsync(request, linked.Token).ConfigureAwait(false);
            return await ReadAsync(response, call with { StatusCode = response.StatusCode }, linked.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (cancellationToken.IsCancellationRequested && exception is not ObShellException)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (Exception exception) when (exception is not (ObShellException or ObjectDisposedException))
        {
            throw Describe(exception, call, oneShot.Started, timeout.IsCancellationRequested ? allowed : null);
        }
    }

    private async Task<HttpResponseMessage> ReadAsync(HttpResponseMessage response, ObShellCall call, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> body;
        if (response.StatusCode == HttpStatusCode.NoContent)
        {
            body = Answers.NoContent;
        }
        else
        {
            body = await ReadBodyAsync(response.Content, call, cancellationToken).ConfigureAwait(false);
            Answers.ThrowIfUnsuccessful(body.Span, response.Content.Headers.ContentType?.MediaType, call);
        }

        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            RequestMessage = response.RequestMessage,
            Version = response.Version,
            Content = new AnswerContent(body, call),
        };
    }

    private async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpContent content, ObShellCall call, CancellationToken cancellationToken)
    {
        var length = content.Headers.ContentLength;
        if (length > options.MaxResponseBytes)
        {
            throw TooLarge(call);
        }

        // What the header promises is only believed up to a point.
        var buffer = new ArrayBufferWriter<byte>((int)Math.Clamp(length ?? 0, 0, 1 << 20) + SpareRoom);
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        while (true)
        {
            var read = await stream.ReadAsync(buffer.GetMemory(SpareRoom), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return buffer.WrittenMemory;
            }

            buffer.Advance(read);
            if (buffer.WrittenCount > options.MaxResponseBytes)
            {
                throw TooLarge(call);
            }
        }
    }

    private ObShellInvalidResponseException TooLarge(ObShellCall call) =>
        new($"it is larger than {options.MaxResponseBytes} bytes ({nameof(ObShellClientOptions)}.{nameof(options.MaxResponseBytes)})", call);

    private ObShellException Describe(Exception exception, ObShellCall call, bool sent, TimeSpan? timedOut)
    {
        var reason = (sent, timedOut, exception) switch
        {
            (true, { } bound, _) => $"it did not come whole within {bound.TotalSeconds:0.###} seconds",
            (false, { } bound, _) => $"no connection came about within {bound.TotalSeconds:0.###} seconds",
            (false, _, OperationCanceledException) => $"no connection came about within {options.ConnectTimeout.TotalSeconds:0.###} seconds",
            (false, _, HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError }) => $"the name of the host is not known ({Innermost(exception)})",
            (false, _, HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }) => $"TLS could not be agreed on ({Innermost(exception)})",
            (true, _, HttpRequestException or IOException) => $"the connection broke ({Innermost(exception)})",
            _ => Innermost(exception),
        };
        return sent
            ? new ObShellNoResponseException(reason, call, exception)
            : new ObShellConnectionException(reason, call, exception);
    }

    /// <summary>What the socket or the operating system said, which is what helps.</summary>
    private static string Innermost(Exception exception) => exception.GetBaseException().Message.TrimEnd('.');
}
