namespace ObShell.Client.Testing;

/// <summary>The faults that are not used up, in registration order.</summary>
internal sealed class FaultQueue
{
    private readonly Lock _gate = new();
    private readonly List<FakeFault> _faults = [];

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _faults.Count;
            }
        }
    }

    public void Add(FakeFault fault)
    {
        lock (_gate)
        {
            _faults.Add(fault);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _faults.Clear();
        }
    }

    /// <summary>Takes the first fault that applies to a call.</summary>
    /// <returns>Its effect; null for none.</returns>
    public FaultEffect? Take(string method, string path)
    {
        lock (_gate)
        {
            var index = _faults.FindIndex(fault => fault.Matches(method, path));
            if (index < 0)
            {
                return null;
            }

            var fault = _faults[index];
            if (fault.Times == 1)
            {
                _faults.RemoveAt(index);
            }
            else if (fault.Times != int.MaxValue)
            {
                _faults[index] = fault.Repeat(fault.Times - 1);
            }

            return fault.Effect;
        }
    }
}
