namespace ObShell.Client;

/// <summary>
/// Another operation, running or failed, has locked the agent, the cluster or the tenant (<c>Agent.UnderMaintenance</c> and similar codes). Nothing was started. Wait
/// for that operation; if it has failed, retry, roll back or pass its DAG.
/// </summary>
/// <remarks>
/// An agent that an earlier start or stop has left locked is unlocked by passing the sub-DAG that locks it, or by naming the id of the <em>main</em> DAG in
/// <see cref="ForcePassDag"/> of the next start or stop. Starts and stops are not refused on such an agent: they are accepted and then fail
/// (<see cref="DagFailedException.Locks"/>).
/// </remarks>
public sealed class ObShellMaintenanceException : ObShellApiException
{
    /// <summary>Creates an exception for a refused request.</summary>
    /// <param name="error">Why OBShell refused.</param>
    /// <param name="call">The refused call, with its HTTP status and trace id.</param>
    /// <param name="hint">What the caller can do; null for no hint.</param>
    public ObShellMaintenanceException(ApiError error, ObShellCall call, string? hint = null)
        : base(error, call, hint)
    {
    }
}
