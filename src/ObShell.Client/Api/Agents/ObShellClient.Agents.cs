namespace ObShell.Client;

public sealed partial class ObShellClient
{
    /// <summary>
    /// Has the agent join the cluster that a master agent puts together, and gives the DAG that does it: <c>POST /api/v1/agent/join</c>.
    /// Since OBShell 4.2.3.
    /// </summary>
    /// <param name="request">What is asked for: see <see cref="JoinAgentRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> JoinClusterAsync(JoinAgentRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Agents.JoinAsync(request, cancellationToken));
    }

    /// <summary>
    /// Takes an agent out of a cluster that is still being put together, and gives the DAG that does it: <c>POST /api/v1/agent/remove</c>.
    /// Since OBShell 4.2.3.
    /// </summary>
    /// <param name="request">What is asked for: see <see cref="AgentInfo"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end; null when there is nothing to do.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation?> RemoveAgentAsync(AgentInfo request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowOrNothingAsync(Agents.RemoveAsync(request, cancellationToken));
    }
}
