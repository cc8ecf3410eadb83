namespace ObShell.Client;

public sealed partial class ObShellClient
{
    /// <summary>Creates a tenant, and gives the DAG that does it: <c>POST /api/v1/tenant</c>. Since OBShell 4.2.4.</summary>
    /// <param name="request">What is asked for: see <see cref="CreateTenantRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> CreateTenantAsync(CreateTenantRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Tenants.CreateAsync(request, cancellationToken));
    }

    /// <summary>
    /// Drops a tenant. There is nothing to do when there is no such tenant, and gives the DAG that does it: <c>DELETE /api/v1/tenant/{name}</c>.
    /// Since OBShell 4.2.4.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What goes along; null leaves everything in it to the server.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end; null when there is nothing to do.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation?> DropTenantAsync(string name, DropTenantRequest? request = null, CancellationToken cancellationToken = default) =>
        FollowOrNothingAsync(Tenants.DropAsync(name, request, cancellationToken));

    /// <summary>Adds replicas of a tenant in more zones, and gives the DAG that does it: <c>POST /api/v1/tenant/{name}/replicas</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What is asked for: see <see cref="ScaleOutTenantReplicasRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> AddTenantReplicasAsync(string name, ScaleOutTenantReplicasRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Tenants.AddReplicasAsync(name, request, cancellationToken));
    }

    /// <summary>
    /// Removes the replicas of a tenant from zones. There is nothing to do when it has none there, and gives the DAG that does it:
    /// <c>DELETE /api/v1/tenant/{name}/replicas</c>. Since OBShell 4.2.4.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What is asked for: see <see cref="ScaleInTenantReplicasRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end; null when there is nothing to do.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation?> RemoveTenantReplicasAsync(string name, ScaleInTenantReplicasRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowOrNothingAsync(Tenants.RemoveReplicasAsync(name, request, cancellationToken));
    }

    /// <summary>
    /// Changes the replicas of a tenant: their kind, unit configuration and number of units. There is nothing to do when they are so already, and
    /// gives the DAG that does it: <c>PATCH /api/v1/tenant/{name}/replicas</c>. Since OBShell 4.2.4.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What is asked for: see <see cref="ModifyReplicasRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end; null when there is nothing to do.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation?> ModifyTenantReplicasAsync(string name, ModifyReplicasRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowOrNothingAsync(Tenants.ModifyReplicasAsync(name, request, cancellationToken));
    }

    /// <summary>Changes the primary zone of a tenant, and gives the DAG that does it: <c>PUT /api/v1/tenant/{name}/primary-zone</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What is asked for: see <see cref="ChangeTenantPrimaryZoneRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG, to be followed to its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The order was sent, but no usable answer came back; it was not sent again.</exception>
    public Task<DagOperation> SetTenantPrimaryZoneAsync(string name, ChangeTenantPrimaryZoneRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FollowAsync(Tenants.SetPrimaryZoneAsync(name, request, cancellationToken));
    }
}
