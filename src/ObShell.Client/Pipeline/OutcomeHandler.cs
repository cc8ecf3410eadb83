using ObShell.Client.Dags;
using ObShell.Client.Errors;

namespace ObShell.Client.Pipeline;

/// <summary>
/// Throws <see cref="OperationOutcomeUnknownException"/> for a request that changes something and got no usable response. Read-only requests keep their own exception.
/// </summary>
/// <param name="lifetime">Whether the client was disposed of.</param>
/// <param name="time">The client's clock.</param>
/// <param name="reconciler">Creates the function that determines the outcome of a request; returns null if there is none.</param>
internal sealed class OutcomeHandler(ClientLifetime lifetime, TimeProvider time, Func<LostRequest, Func<CancellationToken, Task<Reconciliation>>?> reconciler) : DelegatingHandler
{
    private static readonly HttpRequestOptionsKey<Departure> Key = new("ObShell.Client.Departure");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        RequestCall.IsSafe(request) ? base.SendAsync(request, cancellationToken) : SendChangeAsync(request, cancellationToken);

    /// <summary>Converts an exception that was thrown while the response was read, after the handlers.</summary>
    public static ObShellException AfterResponse(ObShellException exception, HttpRequestMessage? request) =>
        request is not null && request.Options.TryGetValue(Key, out var departure)
            ? departure.Handler.Unknown(exception, request, departure.Sent) ?? exception
            : exception;

    private async Task<HttpResponseMessage> SendChangeAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = time.GetTimestamp();
        request.Options.Set(Key, new Departure(this, sent));
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            response.RequestMessage = request;
            return response;
        }
        catch (ObShellException exception) when (Unknown(exception, request, sent) is { } unknown)
        {
            throw unknown;
        }
        catch (OperationCanceledException) when (lifetime.HasEnded)
        {
            var failure = ClientLifetime.Failure(request);
            throw Unknown(failure, request, sent) ?? failure;
        }
    }

    private OperationOutcomeUnknownException? Unknown(ObShellException exception, HttpRequestMessage request, long sent)
    {
        var call = RequestCall.Of(request);
        if (!Failures.LeavesOpen(exception, call))
        {
            return null;
        }

        call = exception.Call ?? call;
        var mayStillRun = exception is ObShellNoResponseException { InnerException: not (HttpRequestException or IOException) } || (int?)exception.StatusCode is 408 or 504;
        var lost = new LostRequest(
            call,
            RequestRoute.Of(request),
            request.Content is BytesContent body ? body.Bytes : default(ReadOnlyMemory<byte>),
            sent,
            time.GetTimestamp(),
            mayStillRun);
        return new OperationOutcomeUnknownException(Describe(exception), call, exception, reconciler(lost));
    }

    internal static string Describe(ObShellException exception) => exception switch
    {
        ObShellNoResponseException fault => $"no response came: {fault.Reason}",
        ObShellInvalidResponseException fault => $"the response cannot be used: {fault.Reason}",
        ObShellApiException fault => $"the response came from an intermediary: {fault.Error.Message.TrimEnd('.')}",
        _ => exception.Message,
    };

    /// <summary>When a request was sent, and the function that determines its outcome.</summary>
    private sealed class Departure(OutcomeHandler handler, long sent)
    {
        public OutcomeHandler Handler { get; } = handler;

        public long Sent { get; } = sent;
    }
}
