namespace ObShell.Client.Load;

/// <summary>Looks at the memory of this process every few milliseconds, and keeps the largest that it sees over what there was at first.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(5);
    private readonly Timer _timer;
    private readonly long _workingSet;
    private readonly long _heap;
    private readonly long _allocated;
    private long _largestWorkingSet;
    private long _largestHeap;

    private MemoryWatch()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        _workingSet = Environment.WorkingSet;
        _heap = GC.GetTotalMemory(forceFullCollection: true);
        _allocated = GC.GetTotalAllocatedBytes(precise: true);
        _timer = new Timer(_ => Look(), null, Interval, Interval);
    }

    public double WorkingSetMegabytes => Megabytes(Volatile.Read(ref _largestWorkingSet) - _workingSet);

    public double HeapMegabytes => Megabytes(Volatile.Read(ref _largestHeap) - _heap);

    public double AllocatedMegabytes => Megabytes(GC.GetTotalAllocatedBytes(precise: true) - _allocated);

    public static MemoryWatch Start() => new();

    public static double Megabytes(long bytes) => bytes / (1024.0 * 1024.0);

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        _largestWorkingSet = Math.Max(_largestWorkingSet, Environment.WorkingSet);
        _largestHeap = Math.Max(_largestHeap, GC.GetTotalMemory(forceFullCollection: false));
    }
}
