namespace ObShell.Client;

/// <summary>
/// The DAG has been unreachable for longer than <see cref="DagFollowOptions.FaultBudget"/>. The DAG itself may still be running; follow it again with
/// <see cref="ObShellClient.GetDagOperation(DagId)"/> once the agent responds.
/// </summary>
public sealed class DagUnreachableException : ObShellException
{
    /// <summary>Creates an exception for a DAG that has become unreachable.</summary>
    /// <param name="id">The id of the DAG.</param>
    /// <param name="lastSeen">The DAG as it was last read; null if it was never read.</param>
    /// <param name="silence">How long the DAG has been unreachable.</param>
    /// <param name="lastFault">The exception of the last poll.</param>
    public DagUnreachableException(DagId id, DagDetailDTO? lastSeen, TimeSpan silence, ObShellException lastFault)
        : base(Describe(id, lastSeen, silence, lastFault), lastFault?.Call, lastFault)
    {
        Id = id;
        LastSeen = lastSeen;
    }

    /// <summary>The id of the DAG.</summary>
    public DagId Id { get; }

    /// <summary>The DAG as it was last read; null if it was never read.</summary>
    public DagDetailDTO? LastSeen { get; }

    private static string Describe(DagId id, DagDetailDTO? lastSeen, TimeSpan silence, ObShellException lastFault)
    {
        ArgumentNullException.ThrowIfNull(lastFault);
        var seen = lastSeen is null ? "" : $" It was last seen {lastSeen.State}, stage {lastSeen.Stage} of {lastSeen.MaxStage}.";
        return $"DAG {id} has been unreachable for {silence.TotalSeconds:0} s; it may still be running.{seen} "
            + $"Follow it again by its id once the agent responds. The last error: {lastFault.Message}";
    }
}
