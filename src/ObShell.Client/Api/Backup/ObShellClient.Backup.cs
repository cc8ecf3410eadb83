namespace ObShell.Client;

public sealed partial class ObShellClient
{
    /// <summary>
    /// Lays down where and how a tenant is backed up, and gives the DAG that does it: <c>POST /api/v1/tenant/{name}/backup/config</c>.
    /// Since OBShell 4.2.4.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What is asked for: see <see cref="TenantBackupConfigRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> SetTenantBackupConfigAsync(string name, TenantBackupConfigRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Backups.SetTenantConfigAsync(name, request, cancellationToken));
    }

    /// <summary>
    /// Changes where and how a tenant is backed up, and gives the DAG that does it: <c>PATCH /api/v1/tenant/{name}/backup/config</c>.
    /// Since OBShell 4.2.4.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What is asked for: see <see cref="TenantBackupConfigRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> ModifyTenantBackupConfigAsync(string name, TenantBackupConfigRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Backups.ModifyTenantConfigAsync(name, request, cancellationToken));
    }

    /// <summary>Backs up a tenant, and gives the DAG that does it: <c>POST /api/v1/tenant/{name}/backup</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What goes along; null leaves everything in it to the server.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> BackUpTenantAsync(string name, BackupRequest? request = null, CancellationToken cancellationToken = default) =>
        FollowAsync(Backups.StartTenantBackupAsync(name, request, cancellationToken));

    /// <summary>
    /// Lays down where and how all tenants are backed up, and gives the DAG that does it: <c>POST /api/v1/obcluster/backup/config</c>.
    /// Since OBShell 4.2.4.
    /// </summary>
    /// <param name="request">What is asked for: see <see cref="ClusterBackupConfigRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> SetClusterBackupConfigAsync(ClusterBackupConfigRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Backups.SetClusterConfigAsync(request, cancellationToken));
    }

    /// <summary>
    /// Changes where and how all tenants are backed up, and gives the DAG that does it: <c>PATCH /api/v1/obcluster/backup/config</c>.
    /// Since OBShell 4.2.4.
    /// </summary>
    /// <param name="request">What is asked for: see <see cref="ClusterBackupConfigRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> ModifyClusterBackupConfigAsync(ClusterBackupConfigRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Backups.ModifyClusterConfigAsync(request, cancellationToken));
    }

    /// <summary>Backs up all tenants, and gives the DAG that does it: <c>POST /api/v1/obcluster/backup</c>. Since OBShell 4.2.4.</summary>
    /// <param name="request">What goes along; null leaves everything in it to the server.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> BackUpClusterAsync(BackupRequest? request = null, CancellationToken cancellationToken = default) =>
        FollowAsync(Backups.StartClusterBackupAsync(request, cancellationToken));
}
