using ObShell.Client;

namespace ObShell.Samples;

/// <summary>Shows a DAG while it is followed.</summary>
internal interface IDagDisplay
{
    /// <summary>Follows the DAG to its end.</summary>
    /// <returns>The DAG that succeeded; every other end is an exception.</returns>
    Task<DagDetailDTO> FollowAsync(DagOperation operation, CancellationToken cancellationToken);

    /// <summary>Takes up a warning of the library: while it follows a DAG, it sits out faults of the agent.</summary>
    void Warn(string message);
}
