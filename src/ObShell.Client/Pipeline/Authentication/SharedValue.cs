namespace ObShell.Client.Pipeline.Authentication;

/// <summary>
/// A value that is fetched when it is first needed and again when it has proved wrong. Concurrent callers share one fetch; a caller that is cancelled does not end it for
/// the others. A fetch that exceeds its time limit is dropped, so that the next caller starts a new one.
/// </summary>
internal sealed class SharedValue<T>(TimeSpan bound, TimeProvider time)
    where T : class
{
    private readonly Lock _lock = new();
    private T? _known;
    private Task<T>? _fetch;

    /// <summary>The value; null for none.</summary>
    public T? Known
    {
        get
        {
            lock (_lock)
            {
                return _known;
            }
        }
    }

    /// <summary>Returns the value, and fetches it if there is none, or if it has proved wrong.</summary>
    /// <param name="stale">The value that has proved wrong; null for none.</param>
    /// <param name="fetch">Fetches the value. Its argument is the previous value.</param>
    /// <param name="cancellationToken">Ends the wait of this caller.</param>
    /// <exception cref="TimeoutException">The fetch exceeded its time limit.</exception>
    public Task<T> GetAsync(T? stale, Func<T?, CancellationToken, Task<T>> fetch, CancellationToken cancellationToken)
    {
        Task<T> shared;
        lock (_lock)
        {
            if (_known is not null && !ReferenceEquals(_known, stale))
            {
                return Task.FromResult(_known);
            }

            shared = _fetch ??= FetchAsync(fetch, _known);
        }

        return shared.WaitAsync(cancellationToken);
    }

    /// <summary>Replaces the value that a caller knows, unless another caller has already replaced it.</summary>
    public T Replace(T? known, T value)
    {
        lock (_lock)
        {
            return ReferenceEquals(_known, known) || _known is null ? _known = value : _known;
        }
    }

    /// <summary>Removes the value and returns it.</summary>
    public T? Take()
    {
        lock (_lock)
        {
            var taken = _known;
            _known = null;
            return taken;
        }
    }

    private async Task<T> FetchAsync(Func<T?, CancellationToken, Task<T>> fetch, T? known)
    {
        // Not on the caller's stack, since the field must be set before this can finish, nor in the caller's context, which may never run it.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            var value = await FetchWithinBoundAsync(fetch, known).ConfigureAwait(false);
            lock (_lock)
            {
                return _known = value;
            }
        }
        finally
        {
            lock (_lock)
            {
                _fetch = null;
            }
        }
    }

    private async Task<T> FetchWithinBoundAsync(Func<T?, CancellationToken, Task<T>> fetch, T? known)
    {
        using var timeout = new CancellationTokenSource(bound, time);
        var fetching = fetch(known, timeout.Token);
        try
        {
            return await fetching.WaitAsync(timeout.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (timeout.IsCancellationRequested)
        {
            // Its later result is ignored.
            _ = fetching.ContinueWith(static late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            throw new TimeoutException($"The value could not be fetched within {bound.TotalSeconds} s.", exception);
        }
    }
}
