namespace ObShell.Client.Http;

/// <summary>
/// Says of a call that changes something and got no usable answer that its outcome is unknown. Reading calls keep their own exception.
/// </summary>
internal sealed class OutcomeHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        RequestCall.IsSafe(request) ? base.SendAsync(request, cancellationToken) : SendOrderAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> SendOrderAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (ObShellException exception) when (Unknown(exception, RequestCall.Of(request)) is { } unknown)
        {
            throw unknown;
        }
    }

    /// <summary>
    /// What an exception means for a call; null when it means what it says. Only a fault of the call itself counts: one of a call that
    /// prepares it, such as fetching the key, leaves it unsent.
    /// </summary>
    internal static OperationOutcomeUnknownException? Unknown(ObShellException exception, ObShellCall call)
    {
        if (call.IsSafe
            || !LeavesOpen(exception)
            || exception.Method != call.Method
            || exception.Path != call.Path)
        {
            return null;
        }

        var reason = exception is ObShellNoResponseException ? "no answer came" : exception is ObShellApiException ? "the answer is that of a go-between" : "the answer cannot be used";
        return new OperationOutcomeUnknownException($"{reason}: {Reason(exception)}", exception.Call ?? call, exception);
    }

    /// <summary>OBShell's own errors have other statuses: these come from what stands in between, and has lost sight of the agent.</summary>
    private static bool LeavesOpen(ObShellException exception) =>
        exception is ObShellNoResponseException or ObShellInvalidResponseException
        || (exception is ObShellApiException && (int?)exception.StatusCode is 408 or 502 or 503 or 504);

    /// <summary>The part of the message that the unknown outcome does not repeat.</summary>
    private static string Reason(ObShellException exception) => exception switch
    {
        ObShellNoResponseException fault => fault.Reason,
        ObShellInvalidResponseException fault => fault.Reason,
        ObShellApiException fault => fault.Error.Message.TrimEnd('.'),
        _ => exception.Message,
    };
}
