namespace ObShell.Client.Testing;

/// <summary>Lets one at a time into the model of a cluster. Whoever comes in finds what the DAGs have done up to now.</summary>
internal sealed class ModelGate
{
    private readonly Lock _lock = new();
    private readonly List<ModelTimer> _timers = [];
    private bool _isEntered;

    /// <summary>Carries out what is due.</summary>
    public Action Advance { get; set; } = static () => { };

    /// <summary>Has something happen in the cluster at a time. For those inside only.</summary>
    public void Set(ModelTimer timer) => _timers.Add(timer);

    /// <summary>The timer that is due first, and is so by now; null when none is. For those inside only.</summary>
    public ModelTimer? NextTimer(DateTimeOffset now) => _timers.Where(timer => timer.Due <= now).MinBy(timer => timer.Due);

    /// <summary>Carries out what a timer is for. For those inside only.</summary>
    public void Ring(ModelTimer timer)
    {
        _ = _timers.Remove(timer);
        timer.Work();
    }

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
