namespace ObShell.Client.Pipeline.Transport;

/// <summary>The agents of a cluster, and which of them have failed recently. Nothing runs in the background.</summary>
internal sealed class EndpointPool
{
    private readonly AsyncLocal<AgentEndpoint?> _pinned = new();
    private readonly TimeSpan _memory;
    private readonly TimeProvider _time;
    private readonly long[] _failedAt;
    private int _preferred;

    public EndpointPool(IReadOnlyList<AgentEndpoint> endpoints, TimeSpan memory, TimeProvider time)
    {
        Endpoints = endpoints;
        _memory = memory;
        _time = time;
        _failedAt = new long[endpoints.Count];
        Array.Fill(_failedAt, long.MinValue);
    }

    public IReadOnlyList<AgentEndpoint> Endpoints { get; }

    /// <summary>
    /// The agents in the order in which to try them: the owner of the requested object, the one that last succeeded, the others, and at the end those that have
    /// failed recently, the longest ago first.
    /// </summary>
    /// <param name="isOwner">Whether an endpoint belongs to the owner.</param>
    public IReadOnlyList<AgentEndpoint> InOrder(Func<AgentEndpoint, bool> isOwner)
    {
        if (Endpoints.Count == 1)
        {
            return Endpoints;
        }

        if (_pinned.Value is { } only)
        {
            return [only];
        }

        var preferred = Volatile.Read(ref _preferred);
        return
        [
            .. Enumerable.Range(0, Endpoints.Count)
                .OrderBy(index => HasFailedLately(index) ? Volatile.Read(ref _failedAt[index]) : long.MinValue)
                .ThenBy(index => isOwner(Endpoints[index]) ? 0 : index == preferred ? 1 : 2)
                .Select(index => Endpoints[index]),
        ];
    }

    /// <summary>Sends the calls of this flow of control to one agent until the result is disposed.</summary>
    public IDisposable PinTo(AgentEndpoint endpoint)
    {
        var before = _pinned.Value;
        _pinned.Value = endpoint;
        return new Pin(_pinned, before);
    }

    public void Worked(AgentEndpoint endpoint, bool prefer)
    {
        var index = IndexOf(endpoint);
        Volatile.Write(ref _failedAt[index], long.MinValue);
        if (prefer)
        {
            Volatile.Write(ref _preferred, index);
        }
    }

    public void Failed(AgentEndpoint endpoint) => Volatile.Write(ref _failedAt[IndexOf(endpoint)], _time.GetTimestamp());

    private bool HasFailedLately(int index)
    {
        var failed = Volatile.Read(ref _failedAt[index]);
        return failed != long.MinValue && _time.GetElapsedTime(failed) < _memory;
    }

    private int IndexOf(AgentEndpoint endpoint)
    {
        for (var index = 0; index < Endpoints.Count; index++)
        {
            if (ReferenceEquals(Endpoints[index], endpoint))
            {
                return index;
            }
        }

        throw new ArgumentException("Not one of these endpoints.", nameof(endpoint));
    }

    private sealed class Pin(AsyncLocal<AgentEndpoint?> pinned, AgentEndpoint? before) : IDisposable
    {
        public void Dispose() => pinned.Value = before;
    }
}
