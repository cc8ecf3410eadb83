namespace ObShell.Client.Authentication;

/// <summary>
/// A value that is fetched when it is first needed and again when it has proved wrong. Callers that need it at the same time wait for one answer; one of them
/// that gives up does not take it from the others.
/// </summary>
internal sealed class SharedValue<T>
    where T : class
{
    private readonly Lock _lock = new();
    private T? _known;
    private Task<T>? _asking;

    /// <summary>The value, if there is one.</summary>
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

    /// <summary>The value; asks for it when there is none, or when what there is has proved wrong.</summary>
    /// <param name="stale">What has proved wrong; null for nothing.</param>
    /// <param name="ask">Asks for the value; what was known before is its argument. It has to be bounded by itself.</param>
    /// <param name="cancellationToken">Ends the waiting of this caller.</param>
    public Task<T> GetAsync(T? stale, Func<T?, Task<T>> ask, CancellationToken cancellationToken)
    {
        Task<T> answer;
        lock (_lock)
        {
            if (_known is not null && !ReferenceEquals(_known, stale))
            {
                return Task.FromResult(_known);
            }

            answer = _asking ??= AskAsync(ask, _known);
        }

        return answer.WaitAsync(cancellationToken);
    }

    /// <summary>Puts another value in the place of the one that a caller knows, unless somebody else has been faster.</summary>
    public T Replace(T? known, T value)
    {
        lock (_lock)
        {
            return ReferenceEquals(_known, known) || _known is null ? _known = value : _known;
        }
    }

    /// <summary>Forgets the value, and tells what it was.</summary>
    public T? Take()
    {
        lock (_lock)
        {
            var taken = _known;
            _known = null;
            return taken;
        }
    }

    private async Task<T> AskAsync(Func<T?, Task<T>> ask, T? known)
    {
        // Off the caller's stack: the field has to be set before this can finish.
        await Task.Yield();
        try
        {
            var value = await ask(known).ConfigureAwait(false);
            lock (_lock)
            {
                return _known = value;
            }
        }
        finally
        {
            lock (_lock)
            {
                _asking = null;
            }
        }
    }
}
