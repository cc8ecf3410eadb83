using System.Net;

namespace ObShell.Client.Http;

/// <summary>
/// One exchange with the agent: sends the request, reads the answer to its end within the time and size allowed, and says in this
/// library's own exceptions what went wrong, above all whether anything was sent.
/// </summary>
internal sealed class ExchangeHandler(ObShellClientOptions options, TimeProvider time) : DelegatingHandler
{
    // What the header promises is only believed up to a point.
    private const int Believed = 1024 * 1024;
    private const int SmallestPiece = 4 * 1024;

    // Large enough to live where the garbage collector moves nothing.
    private const int LargestPiece = 1024 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // An upload takes as long as its own bound lets it.
        var isPackage = request.Content is PackageContent or EncryptedPackageContent;
        var allowed = Deadline.Bound(request, isPackage ? Timeout.InfiniteTimeSpan : options.AttemptTimeout);
        if (allowed == TimeSpan.Zero)
        {
            throw new ObShellConnectionException($"the call has used up its {options.CallTimeout.TotalSeconds:0.###} seconds", RequestCall.Of(request));
        }

        var body = new OneShotContent(request.Content);
        request.Content = body;
        using var bound = new CancellationTokenSource(allowed, time);
        using var link = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), bound);
        HttpResponseMessage? response = null;
        try
        {
            response = await base.SendAsync(request, bound.Token).ConfigureAwait(false);
            var call = RequestCall.Of(request, response.StatusCode);
            var answer = response.StatusCode == HttpStatusCode.NoContent
                ? new AnswerContent(Answers.NoContent, call)
                : new AnswerContent(await ReadAsync(response.Content, call, bound.Token).ConfigureAwait(false), call);
            Answers.ThrowIfUnsuccessful(answer, response.Content.Headers.ContentType?.MediaType);
            response.Content.Dispose();
            response.Content = answer;
            response.StatusCode = HttpStatusCode.OK;
            return response;
        }
        catch (Exception exception) when (exception is not ObShellException && cancellationToken.IsCancellationRequested)
        {
            response?.Dispose();
            throw new OperationCanceledException(cancellationToken);
        }
        catch (Exception exception) when (exception is not (ObShellException or ObjectDisposedException))
        {
            response?.Dispose();
            throw Describe(exception, RequestCall.Of(request), body.Started, bound.IsCancellationRequested ? allowed : null);
        }
        catch
        {
            response?.Dispose();
            throw;
        }
    }

    private async ValueTask<IList<ReadOnlyMemory<byte>>> ReadAsync(HttpContent content, ObShellCall call, CancellationToken cancellationToken)
    {
        var length = content.Headers.ContentLength;
        if (length > options.MaxResponseBytes)
        {
            throw TooLarge(call);
        }

        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        if (length is >= 0 and <= Believed)
        {
            var whole = new byte[(int)length];
            var read = await stream.ReadAtLeastAsync(whole, whole.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return new ReadOnlyMemory<byte>[] { whole.AsMemory(0, read) };
        }

        var pieces = new List<ReadOnlyMemory<byte>>();
        var size = SmallestPiece;
        var total = 0L;
        while (true)
        {
            var piece = GC.AllocateUninitializedArray<byte>(size);
            var read = await stream.ReadAtLeastAsync(piece, size, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            pieces.Add(piece.AsMemory(0, read));
            total += read;
            if (total > options.MaxResponseBytes)
            {
                throw TooLarge(call);
            }

            if (read < size)
            {
                return pieces;
            }

            size = Math.Min(2 * size, LargestPiece);
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
