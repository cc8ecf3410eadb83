using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline;

/// <summary>
/// One exchange with the agent: sends the request, reads the whole response within the limits of time and size, and throws this
/// library's own exceptions for failures, which distinguish above all whether anything was sent.
/// </summary>
internal sealed class ExchangeHandler(CallLimits limits, AuthenticationMode mode, ClientLifetime lifetime, TimeProvider time) : DelegatingHandler
{
    // The length in the header is trusted only up to a limit.
    private const int Believed = 1024 * 1024;
    private const int SmallestPiece = 4 * 1024;

    // Large enough for the large object heap, which is not compacted.
    private const int LargestPiece = 1024 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // An upload has its own time limit.
        var package = (request.Content as EncryptedPackageContent)?.Package ?? request.Content as PackageContent;
        var allowed = Deadline.Bound(request, package is not null ? Timeout.InfiniteTimeSpan : limits.AttemptTimeout);
        if (allowed == TimeSpan.Zero)
        {
            throw new ObShellConnectionException($"the call took longer than {Seconds(limits.CallTimeout)} s", RequestCall.Of(request));
        }

        if (lifetime.HasEnded)
        {
            throw new ObShellConnectionException(ClientLifetime.Reason, RequestCall.Of(request)) { MayRetry = false, MayFailOver = false };
        }

        if (package is not null)
        {
            // A server that refuses the package by the headers alone (a wrong password, a limit) responds before it is sent.
            request.Headers.ExpectContinue = true;
            package.BeginAttempt();
        }

        var mayQuote = ForeignResponse.MayQuote(request);
        var attempt = new Attempt();
        request.Options.Set(Attempt.Key, attempt);
        using var bound = new CancellationTokenSource(allowed, time);
        using var link = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), bound);
        try
        {
            var response = await base.SendAsync(request, bound.Token).ConfigureAwait(false);
            try
            {
                var call = RequestCall.Of(request, response.StatusCode);
                var answer = response.StatusCode == HttpStatusCode.NoContent
                    ? new AnswerContent(Answers.NoContent, call) { Route = RequestRoute.Of(request) }
                    : new AnswerContent(await ReadAsync(response.Content, call, bound.Token).ConfigureAwait(false), call) { MayQuote = mayQuote, Route = RequestRoute.Of(request) };
                Answers.ThrowIfUnsuccessful(answer, response, mode);
                response.Content.Dispose();
                response.Content = answer;
                response.StatusCode = HttpStatusCode.OK;
                return response;
            }
            catch
            {
                response.Dispose();
                throw;
            }
        }
        catch (Exception exception) when (exception is not ObShellException && cancellationToken.IsCancellationRequested && !lifetime.HasEnded)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (ObShellInvalidResponseException exception) when (package is not null && !attempt.HasCompleted)
        {
            throw new ObShellConnectionException(exception.Reason, exception.Call!, exception, attempt.HasStarted);
        }
        catch (Exception exception) when (exception is not ObShellException)
        {
            var call = RequestCall.Of(request);
            if (package?.Fault?.SourceException is PackageReadException unreadable)
            {
                throw unreadable.AsUnsent(call, attempt.HasStarted);
            }

            // An exception that the progress callback of the caller has thrown.
            package?.Fault?.Throw();
            var isPartial = package is not null && attempt is { HasStarted: true, HasCompleted: false };
            throw Describe(exception, call, attempt, bound.IsCancellationRequested ? allowed : null, isPartial);
        }
    }

    private async ValueTask<IList<ReadOnlyMemory<byte>>> ReadAsync(HttpContent content, ObShellCall call, CancellationToken cancellationToken)
    {
        var length = content.Headers.ContentLength;
        if (length > limits.MaxResponseBytes)
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
            if (total > limits.MaxResponseBytes)
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
        new($"it is larger than {limits.MaxResponseBytes} bytes ({nameof(ObShellClientOptions)}.{nameof(ObShellClientOptions.MaxResponseBytes)})", call);

    private ObShellException Describe(Exception exception, ObShellCall call, Attempt attempt, TimeSpan? timedOut, bool isPartial)
    {
        var reason = (attempt.HasStarted, exception) switch
        {
            _ when lifetime.HasEnded => ClientLifetime.Reason,
            _ when attempt.WasRepeated => "a handler of the application tried to send it a second time, which was refused",
            _ when isPartial && timedOut is { } bound => $"it was not sent completely within {Seconds(bound)} s",
            (true, _) when timedOut is { } bound => $"the response was not complete within {Seconds(bound)} s",
            (false, _) when timedOut is { } bound => $"could not connect within {Seconds(bound)} s",
            (false, OperationCanceledException) when attempt.HasReachedNetwork => $"could not connect within {Seconds(limits.ConnectTimeout)} s",
            (false, HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError }) => $"the host name could not be resolved ({Innermost(exception)})",
            (false, HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }) =>
                $"the TLS handshake failed ({Innermost(exception)}){TransportHints.ForHandshake(exception, call.Endpoint)}",
            (true, HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse }) => TransportHints.DescribeResponse(exception, call.Endpoint),
            (true, HttpRequestException or IOException) => $"the connection broke ({Innermost(exception)}){TransportHints.ForPort(call.Endpoint)}",
            (false, HttpRequestException or IOException or SocketException) when call.Endpoint.Scheme == "unix" => TransportHints.DescribeSocket(exception, call.Endpoint),
            (false, HttpRequestException or IOException or SocketException) => $"{Innermost(exception)}{TransportHints.ForPort(call.Endpoint)}",

            // The network handler throws nothing else.
            _ => $"a handler of the application ended it with {exception.GetType().Name}: {Innermost(exception)}",
        };
        return attempt.HasStarted && !isPartial
            ? new ObShellNoResponseException(reason, call, exception)
            : new ObShellConnectionException(reason, call, exception, isPartial);
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>The message of the socket or the operating system, which is the most helpful one.</summary>
    private static string Innermost(Exception exception) => exception.GetBaseException().Message.TrimEnd('.');
}
