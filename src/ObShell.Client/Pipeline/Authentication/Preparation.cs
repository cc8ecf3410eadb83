using ObShell.Client.Errors;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>Runs what a request needs before it can be sent.</summary>
/// <param name="callTimeout">The time limit of a call, for messages.</param>
/// <param name="time">The client's clock.</param>
internal sealed class Preparation(TimeSpan callTimeout, TimeProvider time)
{
    /// <summary>
    /// Runs the preparation of a call, within its time limit. A call whose preparation fails was not sent, whatever the reason; a wrong password or key
    /// keeps its own exception.
    /// </summary>
    public async Task<T> RunAsync<T>(HttpRequestMessage request, string failure, Func<CancellationToken, Task<T>> prepare, CancellationToken cancellationToken)
    {
        try
        {
            return await prepare(cancellationToken).WaitAsync(Deadline.Bound(request, Timeout.InfiniteTimeSpan), time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException exception)
        {
            throw new ObShellConnectionException($"{failure} within {callTimeout.TotalSeconds:0.###} s", RequestCall.Of(request), exception);
        }
        catch (Exception exception) when (exception is not (ObShellAuthenticationException or ObShellKeyMismatchException) && !cancellationToken.IsCancellationRequested)
        {
            throw new ObShellConnectionException($"{failure}: {exception.Message.TrimEnd('.')}", RequestCall.Of(request), exception)
            {
                MayRetry = exception is not ObShellException fault || Failures.MayRetry(fault),
                MayFailOver = exception is ObShellException,
            };
        }
    }
}
