namespace ObShell.Client;

/// <summary>The DAG was rolled back, by this client or another: its state is SUCCEED and its operator ROLLBACK.</summary>
/// <remarks>The operation has no effect: what it had done is undone.</remarks>
public sealed class DagRolledBackException : DagException
{
    /// <summary>Creates an exception for a DAG that was rolled back.</summary>
    /// <param name="dag">The DAG.</param>
    /// <param name="call">The call that returned the DAG; null if unknown.</param>
    public DagRolledBackException(DagDetailDTO dag, ObShellCall? call = null)
        : base($"DAG '{dag?.Name}' {dag?.Id} was rolled back{At(call)}: what it had done is undone.", dag!, call)
    {
        ArgumentNullException.ThrowIfNull(dag);
    }
}
