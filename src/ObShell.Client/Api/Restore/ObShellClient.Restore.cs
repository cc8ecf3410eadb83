namespace ObShell.Client;

public sealed partial class ObShellClient
{
    /// <summary>Restores a tenant from a backup, and gives the DAG that does it: <c>POST /api/v1/tenant/restore</c>. Since OBShell 4.2.4.</summary>
    /// <param name="request">What is asked for: see <see cref="RestoreTenantRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> RestoreTenantAsync(RestoreTenantRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Restores.StartAsync(request, cancellationToken));
    }

    /// <summary>
    /// Cancels the restore of a tenant. There is nothing to do when none is running, and gives the DAG that does it:
    /// <c>DELETE /api/v1/tenant/{name}/restore</c>. Since OBShell 4.2.4.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end; null when there is nothing to do.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation?> CancelTenantRestoreAsync(string name, CancellationToken cancellationToken = default) =>
        FollowOrNothingAsync(Restores.CancelAsync(name, cancellationToken));
}
