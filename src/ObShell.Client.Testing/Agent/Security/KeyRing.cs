
namespace ObShell.Client.Testing;

/// <summary>The agent's key and the previous ones, which requests in progress may still use.</summary>
internal sealed class KeyRing(int size, FakeKey first) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<FakeKey> _keys = [first];

    public FakeKey Current
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
        var key = new FakeKey(size);
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
