namespace ObShell.Client.Pipeline.Authentication;

/// <summary>
/// A value that is fetched when it is first needed and again when it has proved wrong. Concurrent callers share one fetch; a caller that gives up does not end it for
/// the others. A fetch that takes longer than its bound is dropped, so that the next caller starts a new one.
/// </summary>
internal sealed class SharedValue<T>(TimeSpan bound, TimeProvider time)
    where T : class
{
    private readonly Lock _lock = new();
    private T? _known;
    private Task<T>? _fetch;

    /// <summary>The value; null when there is none.</summary>
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

    /// <summary>Returns the value, and fetches it when there is none, or when it has proved wrong.</summary>
    /// <param name="stale">The value that has proved wrong; null for none.</param>
    /// <param name="fetch">Fetches the value. Its argument is what was known before.</param>
    /// <param name="cancellationToken">Ends the waiting of this caller.</param>
    /// <exception cref="TimeoutException">The fetch took longer than its bound.</exception>
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

    /// <summary>Replaces the value that a caller knows, unless another caller has been faster.</summary>
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
        // Away from the caller's stack, since the field has to be set before this can finish, and from the caller's context, which may never run it.
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
            // What it comes to later is of no use.
            _ = fetching.ContinueWith(static late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            throw new TimeoutException($"The value could not be fetched within {bound.TotalSeconds} s.", exception);
        }
    }
}
