namespace ObShell.Client;

/// <summary>The DAG was cancelled, by this client or another: its state is FAILED and its operator CANCEL.</summary>
/// <remarks>
/// What it had done until then is not undone. A cancelled start or stop leaves the agents under maintenance: name the id of its DAG in <see cref="ForcePassDag"/> of
/// the next one, or pass its sub-DAGs. A cancelled wait is an <see cref="OperationCanceledException"/> instead.
/// </remarks>
public sealed class DagCancelledException : DagException
{
    /// <summary>Creates an exception for a cancelled DAG.</summary>
    /// <param name="dag">The DAG.</param>
    /// <param name="call">The call that returned the DAG; null if unknown.</param>
    public DagCancelledException(DagDetailDTO dag, ObShellCall? call = null)
        : base($"DAG '{dag?.Name}' {dag?.Id} was cancelled at stage {dag?.Stage} of {dag?.MaxStage}{At(call)}.", dag!, call)
    {
        ArgumentNullException.ThrowIfNull(dag);
    }
}
