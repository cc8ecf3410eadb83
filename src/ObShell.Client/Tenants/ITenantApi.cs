using Refit;

namespace ObShell.Client.Tenants;

/// <summary>The routes for tenants: <c>/api/v1/tenant</c> and <c>/api/v1/tenants</c>: their lives, replicas, passwords, compactions.</summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface ITenantApi
{
    /// <summary>Creates a tenant: <c>POST /api/v1/tenant</c>. Since OBShell 4.2.4.</summary>
    /// <param name="request">What tenant to create.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/tenant")]
    Task<DagOperation> CreateAsync([Body] CreateTenantRequest request, CancellationToken cancellationToken = default);

    /// <summary>Drops a tenant. There is nothing to do when there is no such tenant: <c>DELETE /api/v1/tenant/{name}</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">How to drop a tenant; null leaves all of it to the server.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started; null if there was nothing to do.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Delete("/api/v1/tenant/{name}")]
    Task<DagOperation?> DropAsync(string name, [Body] DropTenantRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>Gives a tenant another name: <c>PUT /api/v1/tenant/{name}/name</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="newName">The new name: a text, or a <see cref="RenameTenantRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/tenant/{name}/name")]
    Task RenameAsync(string name, [Body] RenameTenantRequest newName, CancellationToken cancellationToken = default);

    /// <summary>Locks a tenant, so that nobody can log in: <c>POST /api/v1/tenant/{name}/lock</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/tenant/{name}/lock")]
    Task LockAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Unlocks a tenant: <c>DELETE /api/v1/tenant/{name}/lock</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Delete("/api/v1/tenant/{name}/lock")]
    Task UnlockAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Adds replicas of a tenant in more zones: <c>POST /api/v1/tenant/{name}/replicas</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">To which zones to extend a tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/tenant/{name}/replicas")]
    Task<DagOperation> AddReplicasAsync(string name, [Body] ScaleOutTenantReplicasRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Removes the replicas of a tenant from zones. There is nothing to do when it has none there: <c>DELETE /api/v1/tenant/{name}/replicas</c>.
    /// Since OBShell 4.2.4.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">Which zones to take from a tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started; null if there was nothing to do.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Delete("/api/v1/tenant/{name}/replicas")]
    Task<DagOperation?> RemoveReplicasAsync(string name, [Body] ScaleInTenantReplicasRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes the replicas of a tenant: their kind, unit configuration and number of units. There is nothing to do when they are so already:
    /// <c>PATCH /api/v1/tenant/{name}/replicas</c>. Since OBShell 4.2.4.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">How to change the replicas and units of a tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started; null if there was nothing to do.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Patch("/api/v1/tenant/{name}/replicas")]
    Task<DagOperation?> UpdateReplicasAsync(string name, [Body] UpdateReplicasRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the primary zone of a tenant: <c>PUT /api/v1/tenant/{name}/primary-zone</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="primaryZone">The primary zone, such as <c>zone1;zone2,zone3</c>, or <c>RANDOM</c>: a text, or a <see cref="SetTenantPrimaryZoneRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/tenant/{name}/primary-zone")]
    Task<DagOperation> SetPrimaryZoneAsync(string name, [Body] SetTenantPrimaryZoneRequest primaryZone, CancellationToken cancellationToken = default);

    /// <summary>Changes the password of a tenant's administrator: <c>PUT /api/v1/tenant/{name}/password</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The new password of a tenant's root.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/tenant/{name}/password")]
    Task SetRootPasswordAsync(string name, [Body] SetTenantRootPasswordRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Has OBShell keep the password of a tenant's administrator, so that calls can leave it out: <c>POST /api/v1/tenant/{name}/password/persist</c>.
    /// Since OBShell 4.3.0.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="password">The password to keep; null or empty for none.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/tenant/{name}/password/persist")]
    Task PersistRootPasswordAsync(
        string name,
        [Body] PersistTenantRootPasswordRequest? password = null,
        CancellationToken cancellationToken = default);

    /// <summary>Changes which addresses may connect to a tenant: <c>PUT /api/v1/tenant/{name}/whitelist</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="whitelist">The addresses from which users can connect, with commas between them: a text, or a <see cref="SetTenantWhitelistRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/tenant/{name}/whitelist")]
    Task SetWhitelistAsync(string name, [Body] SetTenantWhitelistRequest whitelist, CancellationToken cancellationToken = default);

    /// <summary>Shows a tenant: <c>GET /api/v1/tenant/{name}</c>. Since OBShell 4.2.4.</summary>
    /// <remarks>
    /// OBShell has other routes at <c>support-templates</c>, <c>top-compactions</c> and <c>top-slow-sqls</c>: tenants of these names cannot be read over this
    /// one, and are refused before anything is sent. <see cref="ListAsync"/> has them.
    /// </remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A tenant with all that it is made of.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}")]
    Task<TenantInfo> GetAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>
    /// Shows whether OBShell could work inside a tenant: whether it has the password, and can connect: <c>GET /api/v1/tenant/{name}/precheck</c>.
    /// Since OBShell 4.3.0.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null for the one that OBShell keeps.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Whether OBShell can get into a tenant.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/precheck")]
    Task<TenantPrecheck> PrecheckAsync(string name, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the scenarios that a tenant can be tuned for when it is created: <c>GET /api/v1/tenant/support-templates</c>. Since OBShell 4.3.2.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="ParameterTemplate"/>.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/support-templates")]
    Task<IReadOnlyList<ParameterTemplate>> ListParameterTemplatesAsync(CancellationToken cancellationToken = default);

    /// <summary>Shows the major compaction of a tenant: <c>GET /api/v1/tenant/{name}/compaction</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The major compaction of a tenant.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/compaction")]
    Task<TenantCompaction> GetCompactionAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Starts a major compaction of a tenant: <c>POST /api/v1/tenant/{name}/compact</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/tenant/{name}/compact")]
    Task StartCompactionAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Lists the tenants whose last compactions took longest: <c>GET /api/v1/tenant/top-compactions</c>. Since OBShell 4.3.0.</summary>
    /// <param name="limit">How many at most; null for 3.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="TenantCompactionHistory"/>.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/top-compactions")]
    Task<IReadOnlyList<TenantCompactionHistory>> ListTopCompactionsAsync(long? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Clears the error of a tenant's compaction, so that it goes on: <c>DELETE /api/v1/tenant/{name}/compaction-error</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Delete("/api/v1/tenant/{name}/compaction-error")]
    Task ClearCompactionErrorAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Lists the tenants with the most slow SQL statements: <c>GET /api/v1/tenant/top-slow-sqls</c>. Since OBShell 4.3.0.</summary>
    /// <param name="startTime">From when on.</param>
    /// <param name="endTime">Until when.</param>
    /// <param name="limit">How many at most; null for 3.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
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
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="TenantOverview"/>.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenants/overview")]
    Task<IReadOnlyList<TenantOverview>> ListAsync([AliasAs("mode")] TenantMode? mode = null, CancellationToken cancellationToken = default);
}
