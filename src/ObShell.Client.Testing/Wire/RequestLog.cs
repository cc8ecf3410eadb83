namespace ObShell.Client.Testing;

/// <summary>The received requests, and the waiters for more.</summary>
internal sealed class RequestLog
{
    private readonly Lock _gate = new();
    private readonly List<FakeRequest> _requests = [];
    private readonly List<(CallPattern Pattern, int Count, TaskCompletionSource<FakeRequest> Arrived)> _waiters = [];

    public IReadOnlyList<FakeRequest> Snapshot()
    {
        lock (_gate)
        {
            return [.. _requests];
        }
    }

    public int Count(CallPattern pattern)
    {
        lock (_gate)
        {
            return Matching(pattern).Count();
        }
    }

    public void Add(FakeRequest request)
    {
        lock (_gate)
        {
            _requests.Add(request);
            _waiters.RemoveAll(waiter => Find(waiter.Pattern, waiter.Count) is { } found && waiter.Arrived.TrySetResult(found));
        }
    }

    /// <summary>Waits until a number of requests was received.</summary>
    /// <returns>The last of these requests.</returns>
    public async Task<FakeRequest> WaitAsync(CallPattern pattern, int count, CancellationToken cancellationToken)
    {
        var arrived = new TaskCompletionSource<FakeRequest>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (Find(pattern, count) is { } found)
            {
                return found;
            }

            _waiters.Add((pattern, count, arrived));
        }

        try
        {
            return await arrived.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            lock (_gate)
            {
                _waiters.RemoveAll(waiter => waiter.Arrived == arrived);
            }
        }
    }

    private FakeRequest? Find(CallPattern pattern, int count) => Matching(pattern).ElementAtOrDefault(count - 1);

    private IEnumerable<FakeRequest> Matching(CallPattern pattern) => _requests.Where(request => pattern.Matches(request.Method, request.Path));
}
