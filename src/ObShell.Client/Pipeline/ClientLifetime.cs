namespace ObShell.Client.Pipeline;

/// <summary>Whether a client has been disposed, which ends its requests.</summary>
internal sealed class ClientLifetime
{
    public const string Reason = "the client was disposed";
    private int _hasEnded;

    public bool HasEnded => Volatile.Read(ref _hasEnded) != 0;

    /// <summary>Ends it.</summary>
    /// <returns>Whether this call has ended it; false if it had ended before.</returns>
    public bool TryEnd() => Interlocked.Exchange(ref _hasEnded, 1) == 0;

    /// <exception cref="ObjectDisposedException">The client has been disposed of.</exception>
    public void ThrowIfEnded()
    {
        if (HasEnded)
        {
            throw Ended();
        }
    }

    /// <summary>What a request comes to that was cancelled because the client was disposed of.</summary>
    public static ObShellException Failure(HttpRequestMessage request) => request.Options.TryGetValue(Attempt.Key, out var attempt) && attempt.HasStarted
        ? new ObShellNoResponseException(Reason, RequestCall.Of(request))
        : new ObShellConnectionException(Reason, RequestCall.Of(request)) { MayRetry = false, MayFailOver = false };

    private static ObjectDisposedException Ended() => new("ObShell.Client.ObShellClient");
}
