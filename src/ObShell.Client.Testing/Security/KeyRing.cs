namespace ObShell.Client.Testing;

/// <summary>The agent's key, and those that it had before: a request may still be at work with one of them.</summary>
internal sealed class KeyRing(int size, AgentKey first) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<AgentKey> _keys = [first];

    public AgentKey Current
    {
        get
        {
            lock (_gate)
            {
                return _keys[^1];
            }
        }
    }

    public void Rotate()
    {
        var key = new AgentKey(size);
        lock (_gate)
        {
            _keys.Add(key);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _keys.ForEach(key => key.Dispose());
        }
    }
}
