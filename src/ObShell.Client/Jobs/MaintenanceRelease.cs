namespace ObShell.Client.Jobs;

/// <summary>What a release of locks has done.</summary>
public sealed record MaintenanceRelease
{
    internal MaintenanceRelease(IReadOnlyList<MaintenanceLock> released, IReadOnlyList<MaintenanceLock> left) => (Released, Left) = (released, left);

    /// <summary>The locks that were released.</summary>
    public IReadOnlyList<MaintenanceLock> Released { get; }

    /// <summary>The locks that were left alone: the operation is running, or it is no start or stop.</summary>
    public IReadOnlyList<MaintenanceLock> Left { get; }

    /// <summary>What was done in words, a line for each lock.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Released.Count + Left.Count == 0
        ? "Nothing was locked."
        : string.Join(Environment.NewLine, [.. Released.Select(item => $"released agent {item.Agent} from {item.MainDag?.Name ?? item.Dag.Name} ({item.MainDagId})"), .. Left.Select(item => $"left: {item}")]);
}
