namespace ObShell.Client.Testing;

/// <summary>Lets one at a time into the model of a cluster. Whoever comes in finds what the DAGs have done up to now.</summary>
internal sealed class ModelGate
{
    private readonly Lock _lock = new();
    private bool _isEntered;

    /// <summary>Carries out what is due.</summary>
    public Action Advance { get; set; } = static () => { };

    public T Enter<T>(Func<T> work)
    {
        lock (_lock)
        {
            // Who is inside already sees one moment, also a DAG that is at work.
            if (_isEntered)
            {
                return work();
            }

            _isEntered = true;
            try
            {
                Advance();
                return work();
            }
            finally
            {
                _isEntered = false;
            }
        }
    }

    public void Enter(Action work) => Enter(() =>
    {
        work();
        return true;
    });
}
