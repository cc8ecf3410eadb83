namespace ObShell.Client;

public sealed partial class ObShellClient
{
    /// <summary>Puts an OBProxy in the care of the agent, and starts it, and gives the DAG that does it: <c>POST /api/v1/obproxy</c>. Since OBShell 4.2.6.</summary>
    /// <param name="request">What is asked for: see <see cref="AddObproxyRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> AddObproxyAsync(AddObproxyRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Obproxy.AddAsync(request, cancellationToken));
    }

    /// <summary>
    /// Deletes the OBProxy. There is nothing to do when there is none, and gives the DAG that does it: <c>DELETE /api/v1/obproxy</c>.
    /// Since OBShell 4.2.6.
    /// </summary>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end; null when there is nothing to do.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation?> DeleteObproxyAsync(CancellationToken cancellationToken = default) =>
        FollowOrNothingAsync(Obproxy.DeleteAsync(cancellationToken));

    /// <summary>Starts the OBProxy, and gives the DAG that does it: <c>POST /api/v1/obproxy/start</c>. Since OBShell 4.2.6.</summary>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> StartObproxyAsync(CancellationToken cancellationToken = default) =>
        FollowAsync(Obproxy.StartAsync(cancellationToken));

    /// <summary>Stops the OBProxy, and gives the DAG that does it: <c>POST /api/v1/obproxy/stop</c>. Since OBShell 4.2.6.</summary>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> StopObproxyAsync(CancellationToken cancellationToken = default) =>
        FollowAsync(Obproxy.StopAsync(cancellationToken));

    /// <summary>
    /// Upgrades the OBProxy to a version whose package has been uploaded, and gives the DAG that does it: <c>POST /api/v1/obproxy/upgrade</c>.
    /// Since OBShell 4.2.6.
    /// </summary>
    /// <param name="request">What is asked for: see <see cref="UpgradeObproxyRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> UpgradeObproxyAsync(UpgradeObproxyRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Obproxy.UpgradeAsync(request, cancellationToken));
    }
}
