namespace ObShell.Client;

public sealed partial class ObShellClient
{
    /// <summary>
    /// Upgrades the observers to a version whose packages have been uploaded, and gives the DAG that does it: <c>POST /api/v1/ob/upgrade</c>.
    /// Since OBShell 4.2.3.
    /// </summary>
    /// <param name="request">What is asked for: see <see cref="UpgradeClusterRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> UpgradeClusterAsync(UpgradeClusterRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Upgrades.UpgradeClusterAsync(request, cancellationToken));
    }

    /// <summary>Checks whether the observers can be upgraded, and gives the DAG that does it: <c>POST /api/v1/ob/upgrade/check</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">What is asked for: see <see cref="UpgradeCheckRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> CheckClusterUpgradeAsync(UpgradeCheckRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Upgrades.CheckClusterUpgradeAsync(request, cancellationToken));
    }

    /// <summary>Upgrades OBShell itself, at all agents of the cluster, and gives the DAG that does it: <c>POST /api/v1/agent/upgrade</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">What is asked for: see <see cref="UpgradeCheckRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> UpgradeAgentsAsync(UpgradeCheckRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Upgrades.UpgradeAgentsAsync(request, cancellationToken));
    }

    /// <summary>Checks whether OBShell itself can be upgraded, and gives the DAG that does it: <c>POST /api/v1/agent/upgrade/check</c>. Since OBShell 4.2.3.</summary>
    /// <param name="request">What is asked for: see <see cref="UpgradeCheckRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> CheckAgentUpgradeAsync(UpgradeCheckRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Upgrades.CheckAgentUpgradeAsync(request, cancellationToken));
    }
}
