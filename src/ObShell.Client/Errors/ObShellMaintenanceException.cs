namespace ObShell.Client;

/// <summary>
/// Another operation, running or failed, holds the agent, the cluster or the tenant (<c>Agent.UnderMaintenance</c> and its kin). Wait for it, or
/// retry, roll back or pass its DAG, or name it in the <c>forcePassDag</c> of the next call.
/// </summary>
public sealed class ObShellMaintenanceException : ObShellApiException
{
    /// <summary>Makes an exception for a refusal.</summary>
    /// <param name="error">Why OBShell refused.</param>
    /// <param name="call">The call that was refused, with its HTTP status and trace id.</param>
    /// <param name="hint">What the caller can do about it; null for no hint.</param>
    public ObShellMaintenanceException(ApiError error, ObShellCall call, string? hint = null)
        : base(error, call, hint)
    {
    }
}
