using Refit;

namespace ObShell.Client;

/// <summary>The routes for tenants: <c>/api/v1/tenant</c> and <c>/api/v1/tenants</c>: their lives, replicas, passwords, compactions.</summary>
/// <remarks>A plain picture of the HTTP API, easy to stub in tests. Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface ITenantApi
{
    /// <summary>Creates a tenant: <c>POST /api/v1/tenant</c>. Since OBShell 4.2.4.</summary>
    /// <param name="request">What is asked for: see <see cref="CreateTenantRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG that was started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Post("/api/v1/tenant")]
    Task<DagOperation> CreateAsync([Body] CreateTenantRequest request, CancellationToken cancellationToken = default);

    /// <summary>Drops a tenant. There is nothing to do when there is no such tenant: <c>DELETE /api/v1/tenant/{name}</c>. Since OBShell 4.2.4.</summary>
    /// <remarks>OBShell answers 204, and <see cref="ObShellResponse{T}.Data"/> is null, when there is nothing to do.</remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What goes along; null leaves everything in it to the server.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG that was started.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Delete("/api/v1/tenant/{name}")]
    Task<DagOperation?> DropAsync(string name, [Body] DropTenantRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>Gives a tenant another name: <c>PUT /api/v1/tenant/{name}/name</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What is asked for: see <see cref="RenameTenantRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Put("/api/v1/tenant/{name}/name")]
    Task RenameAsync(string name, [Body] RenameTenantRequest request, CancellationToken cancellationToken = default);

    /// <summary>Locks a tenant, so that nobody can log in: <c>POST /api/v1/tenant/{name}/lock</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Post("/api/v1/tenant/{name}/lock")]
    Task LockAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Unlocks a tenant: <c>DELETE /api/v1/tenant/{name}/lock</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Delete("/api/v1/tenant/{name}/lock")]
    Task UnlockAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Adds replicas of a tenant in more zones: <c>POST /api/v1/tenant/{name}/replicas</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What is asked for: see <see cref="ScaleOutTenantReplicasRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG that was started.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Post("/api/v1/tenant/{name}/replicas")]
    Task<DagOperation> AddReplicasAsync(string name, [Body] ScaleOutTenantReplicasRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Removes the replicas of a tenant from zones. There is nothing to do when it has none there: <c>DELETE /api/v1/tenant/{name}/replicas</c>.
    /// Since OBShell 4.2.4.
    /// </summary>
    /// <remarks>OBShell answers 204, and <see cref="ObShellResponse{T}.Data"/> is null, when there is nothing to do.</remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What is asked for: see <see cref="ScaleInTenantReplicasRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG that was started.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Delete("/api/v1/tenant/{name}/replicas")]
    Task<DagOperation?> RemoveReplicasAsync(string name, [Body] ScaleInTenantReplicasRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes the replicas of a tenant: their kind, unit configuration and number of units. There is nothing to do when they are so already:
    /// <c>PATCH /api/v1/tenant/{name}/replicas</c>. Since OBShell 4.2.4.
    /// </summary>
    /// <remarks>OBShell answers 204, and <see cref="ObShellResponse{T}.Data"/> is null, when there is nothing to do.</remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What is asked for: see <see cref="ModifyReplicasRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG that was started.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Patch("/api/v1/tenant/{name}/replicas")]
    Task<DagOperation?> ModifyReplicasAsync(string name, [Body] ModifyReplicasRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the primary zone of a tenant: <c>PUT /api/v1/tenant/{name}/primary-zone</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What is asked for: see <see cref="ChangeTenantPrimaryZoneRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG that was started.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Put("/api/v1/tenant/{name}/primary-zone")]
    Task<DagOperation> SetPrimaryZoneAsync(string name, [Body] ChangeTenantPrimaryZoneRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the password of a tenant's administrator: <c>PUT /api/v1/tenant/{name}/password</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What is asked for: see <see cref="ChangeTenantRootPasswordRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Put("/api/v1/tenant/{name}/password")]
    Task SetRootPasswordAsync(string name, [Body] ChangeTenantRootPasswordRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Has OBShell keep the password of a tenant's administrator, so that calls can leave it out: <c>POST /api/v1/tenant/{name}/password/persist</c>.
    /// Since OBShell 4.3.0.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What goes along; null leaves everything in it to the server.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Post("/api/v1/tenant/{name}/password/persist")]
    Task PersistRootPasswordAsync(
        string name,
        [Body] PersistTenantRootPasswordRequest? request = null,
        CancellationToken cancellationToken = default);

    /// <summary>Changes which addresses may connect to a tenant: <c>PUT /api/v1/tenant/{name}/whitelist</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What is asked for: see <see cref="ChangeTenantWhitelistRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Put("/api/v1/tenant/{name}/whitelist")]
    Task SetWhitelistAsync(string name, [Body] ChangeTenantWhitelistRequest request, CancellationToken cancellationToken = default);

    /// <summary>Shows a tenant: <c>GET /api/v1/tenant/{name}</c>. Since OBShell 4.2.4.</summary>
    /// <remarks>
    /// OBShell has other routes at <c>support-templates</c>, <c>top-compactions</c> and <c>top-slow-sqls</c>: tenants of these names cannot be read over this
    /// one, and are refused before anything is sent. <see cref="ListAsync"/> has them.
    /// </remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What there is to know: see <see cref="TenantInfo"/>.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}")]
    Task<TenantInfo> GetAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>
    /// Shows whether OBShell could work inside a tenant: whether it has the password, and can connect: <c>GET /api/v1/tenant/{name}/precheck</c>.
    /// Since OBShell 4.3.0.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The password of the tenant's root, where OBShell does not keep it; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What there is to know: see <see cref="TenantPrecheck"/>.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/precheck")]
    Task<TenantPrecheck> PrecheckAsync(string name, [Body] TenantRootPasswordRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the scenarios that a tenant can be tuned for when it is created: <c>GET /api/v1/tenant/support-templates</c>. Since OBShell 4.3.2.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The list, of <see cref="ParameterTemplate"/>.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/support-templates")]
    Task<IReadOnlyList<ParameterTemplate>> ListParameterTemplatesAsync(CancellationToken cancellationToken = default);

    /// <summary>Shows the major compaction of a tenant: <c>GET /api/v1/tenant/{name}/compaction</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What there is to know: see <see cref="TenantCompaction"/>.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/compaction")]
    Task<TenantCompaction> GetCompactionAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Starts a major compaction of a tenant: <c>POST /api/v1/tenant/{name}/compact</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Post("/api/v1/tenant/{name}/compact")]
    Task StartCompactionAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Lists the tenants whose last compactions took longest: <c>GET /api/v1/tenant/top-compactions</c>. Since OBShell 4.3.0.</summary>
    /// <param name="limit">How many at most; null for 3.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The list, of <see cref="TenantCompactionHistory"/>.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/top-compactions")]
    Task<IReadOnlyList<TenantCompactionHistory>> ListTopCompactionsAsync(long? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Clears the error of a tenant's compaction, so that it goes on: <c>DELETE /api/v1/tenant/{name}/compaction-error</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Delete("/api/v1/tenant/{name}/compaction-error")]
    Task ClearCompactionErrorAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Lists the tenants with the most slow SQL statements: <c>GET /api/v1/tenant/top-slow-sqls</c>. Since OBShell 4.3.0.</summary>
    /// <param name="startTime">From when on.</param>
    /// <param name="endTime">Until when.</param>
    /// <param name="limit">How many at most; null for 3.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The list, of <see cref="TenantSlowSqlCount"/>.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/top-slow-sqls")]
    Task<IReadOnlyList<TenantSlowSqlCount>> ListTopSlowSqlsAsync(
        [AliasAs("start_time")] DateTimeOffset startTime,
        [AliasAs("end_time")] DateTimeOffset endTime,
        long? limit = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the tenants: <c>GET /api/v1/tenants/overview</c>. Since OBShell 4.2.4.</summary>
    /// <param name="mode">Only tenants of this mode; null for all.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The list, of <see cref="TenantOverview"/>.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenants/overview")]
    Task<IReadOnlyList<TenantOverview>> ListAsync([AliasAs("mode")] TenantMode? mode = null, CancellationToken cancellationToken = default);
}
