namespace ObShell.Client;

/// <summary>
/// Nothing was heard of the DAG for longer than <see cref="DagFollowOptions.FaultBudget"/>. The DAG itself goes on; follow it again with
/// <see cref="ObShellClient.GetDagOperation(DagId)"/> once the agent answers.
/// </summary>
public sealed class DagUnreachableException : ObShellException
{
    /// <summary>Makes an exception for a DAG that was lost from sight.</summary>
    /// <param name="id">The id of the DAG.</param>
    /// <param name="lastSeen">The DAG as it was last seen; null when it was never seen.</param>
    /// <param name="silence">For how long nothing was heard.</param>
    /// <param name="lastFault">What the last call for it came to.</param>
    public DagUnreachableException(DagId id, DagDetailDTO? lastSeen, TimeSpan silence, ObShellException lastFault)
        : base(Describe(id, lastSeen, silence, lastFault), lastFault?.Call, lastFault)
    {
        Id = id;
        LastSeen = lastSeen;
    }

    /// <summary>The id of the DAG.</summary>
    public DagId Id { get; }

    /// <summary>The DAG as it was last seen; null when it was never seen.</summary>
    public DagDetailDTO? LastSeen { get; }

    private static string Describe(DagId id, DagDetailDTO? lastSeen, TimeSpan silence, ObShellException lastFault)
    {
        ArgumentNullException.ThrowIfNull(lastFault);
        var seen = lastSeen is null ? "" : $" It was last seen {lastSeen.State}, stage {lastSeen.Stage} of {lastSeen.MaxStage}.";
        return $"DAG {id} was not heard of for {silence.TotalSeconds:0} seconds; it may well be going on.{seen} "
            + $"Follow it again by its id once the agent answers. The last call: {lastFault.Message}";
    }
}
