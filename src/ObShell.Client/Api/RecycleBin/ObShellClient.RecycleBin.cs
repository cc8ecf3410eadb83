namespace ObShell.Client;

public sealed partial class ObShellClient
{
    /// <summary>
    /// Purges a tenant from the recycle bin, for good. There is nothing to do when it is not there, and gives the DAG that does it:
    /// <c>DELETE /api/v1/recyclebin/tenant/{name}</c>. Since OBShell 4.2.4.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end; null when there is nothing to do.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation?> PurgeTenantAsync(string name, CancellationToken cancellationToken = default) =>
        FollowOrNothingAsync(RecycleBin.PurgeAsync(name, cancellationToken));
}
