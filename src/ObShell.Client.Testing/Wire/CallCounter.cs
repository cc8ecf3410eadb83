namespace ObShell.Client.Testing;

/// <summary>Counts calls.</summary>
internal sealed class CallCounter
{
    private readonly Lock _gate = new();
    private readonly List<(string Method, string Path)> _calls = [];

    public void Add(string method, string path)
    {
        lock (_gate)
        {
            _calls.Add((method, path));
        }
    }

    public int Count(CallPattern pattern)
    {
        lock (_gate)
        {
            return _calls.Count(call => pattern.Matches(call.Method, call.Path));
        }
    }
}
