using Refit;

namespace ObShell.Client.Tenants;

/// <summary>The routes for tenants: <c>/api/v1/tenant</c> and <c>/api/v1/tenants</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface ITenantApi
{
    /// <summary>Creates a tenant: <c>POST /api/v1/tenant</c>. Since OBShell 4.2.4.</summary>
    /// <param name="request">The tenant to create.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that creates the tenant.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/tenant")]
    Task<DagOperation> CreateAsync([Body] CreateTenantRequest request, CancellationToken cancellationToken = default);

    /// <summary>Drops a tenant; does nothing if it does not exist: <c>DELETE /api/v1/tenant/{name}</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The options of the drop; null for the server's defaults.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that drops the tenant; null if there was nothing to do.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/tenant/{name}")]
    Task<DagOperation?> DropAsync(string name, [Body] DropTenantRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>Renames a tenant: <c>PUT /api/v1/tenant/{name}/name</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="newName">The new name, as a string or a <see cref="RenameTenantRequest"/>.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/tenant/{name}/name")]
    Task RenameAsync(string name, [Body] RenameTenantRequest newName, CancellationToken cancellationToken = default);

    /// <summary>Locks a tenant so that nobody can log in: <c>POST /api/v1/tenant/{name}/lock</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/tenant/{name}/lock")]
    Task LockAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Unlocks a tenant: <c>DELETE /api/v1/tenant/{name}/lock</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/tenant/{name}/lock")]
    Task UnlockAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Adds replicas of a tenant in further zones: <c>POST /api/v1/tenant/{name}/replicas</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The zones to add, with their units.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that adds the replicas.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/tenant/{name}/replicas")]
    Task<DagOperation> AddReplicasAsync(string name, [Body] ScaleOutTenantReplicasRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Removes the replicas of a tenant from zones; does nothing if it has none there: <c>DELETE /api/v1/tenant/{name}/replicas</c>.
    /// Since OBShell 4.2.4.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The zones to remove the replicas from.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that removes the replicas; null if there was nothing to do.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/tenant/{name}/replicas")]
    Task<DagOperation?> RemoveReplicasAsync(string name, [Body] ScaleInTenantReplicasRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes the type, unit configuration and number of units of a tenant's replicas; does nothing if they match already:
    /// <c>PATCH /api/v1/tenant/{name}/replicas</c>. Since OBShell 4.2.4.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The zones to change, with the new values.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that changes the replicas; null if there was nothing to do.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Patch("/api/v1/tenant/{name}/replicas")]
    Task<DagOperation?> UpdateReplicasAsync(string name, [Body] UpdateReplicasRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the primary zone of a tenant: <c>PUT /api/v1/tenant/{name}/primary-zone</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="primaryZone">The primary zone, such as <c>zone1;zone2,zone3</c>, or <c>RANDOM</c>, as a string or a <see cref="SetTenantPrimaryZoneRequest"/>.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that changes the primary zone.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/tenant/{name}/primary-zone")]
    Task<DagOperation> SetPrimaryZoneAsync(string name, [Body] SetTenantPrimaryZoneRequest primaryZone, CancellationToken cancellationToken = default);

    /// <summary>Changes the password of a tenant's root user: <c>PUT /api/v1/tenant/{name}/password</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The current and the new password.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/tenant/{name}/password")]
    Task SetRootPasswordAsync(string name, [Body] SetTenantRootPasswordRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Stores the password of a tenant's root user in OBShell, so that requests can omit it: <c>POST /api/v1/tenant/{name}/password/persist</c>.
    /// Since OBShell 4.3.0.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="password">The password to store; null or empty for none.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/tenant/{name}/password/persist")]
    Task PersistRootPasswordAsync(
        string name,
        [Body] PersistTenantRootPasswordRequest? password = null,
        CancellationToken cancellationToken = default);

    /// <summary>Sets the addresses that may connect to a tenant: <c>PUT /api/v1/tenant/{name}/whitelist</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="whitelist">The allowed client addresses, separated by commas, as a string or a <see cref="SetTenantWhitelistRequest"/>.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/tenant/{name}/whitelist")]
    Task SetWhitelistAsync(string name, [Body] SetTenantWhitelistRequest whitelist, CancellationToken cancellationToken = default);

    /// <summary>Reads a tenant: <c>GET /api/v1/tenant/{name}</c>. Since OBShell 4.2.4.</summary>
    /// <remarks>
    /// <c>support-templates</c>, <c>top-compactions</c> and <c>top-slow-sqls</c> are other routes of OBShell, so tenants with these names cannot be read with this
    /// method: the name is rejected before a request is sent. <see cref="ListAsync"/> lists such tenants.
    /// </remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The tenant, with its resource pools and settings.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}")]
    Task<TenantInfo> GetAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>
    /// Checks whether OBShell stores the root password of a tenant and can connect to it: <c>GET /api/v1/tenant/{name}/precheck</c>.
    /// Since OBShell 4.3.0.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null to use the one that OBShell stores.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Whether OBShell can connect, and whether it stores a password.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/precheck")]
    Task<TenantPrecheck> PrecheckAsync(string name, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the scenarios for which OBShell has a parameter template for new tenants: <c>GET /api/v1/tenant/support-templates</c>. Since OBShell 4.3.2.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The scenarios, with their descriptions.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/support-templates")]
    Task<IReadOnlyList<ParameterTemplate>> ListParameterTemplatesAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads the state of a tenant's major compaction: <c>GET /api/v1/tenant/{name}/compaction</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The state of the major compaction.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/compaction")]
    Task<TenantCompaction> GetCompactionAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Starts a major compaction of a tenant: <c>POST /api/v1/tenant/{name}/compact</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/tenant/{name}/compact")]
    Task StartCompactionAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Lists the tenants whose latest compactions took longest: <c>GET /api/v1/tenant/top-compactions</c>. Since OBShell 4.3.0.</summary>
    /// <param name="limit">The maximum number of tenants; null for 3.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The compaction of each tenant, longest first.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/top-compactions")]
    Task<IReadOnlyList<TenantCompactionHistory>> ListTopCompactionsAsync(long? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Clears the compaction error of a tenant, so that the compaction continues: <c>DELETE /api/v1/tenant/{name}/compaction-error</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/tenant/{name}/compaction-error")]
    Task ClearCompactionErrorAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Lists the tenants with the most slow SQL statements: <c>GET /api/v1/tenant/top-slow-sqls</c>. Since OBShell 4.3.0.</summary>
    /// <param name="startTime">The start of the time range; null for no lower bound.</param>
    /// <param name="endTime">The end of the time range; null for no upper bound.</param>
    /// <param name="limit">The maximum number of tenants; null for 3.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The number of slow SQL statements of each tenant.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/top-slow-sqls")]
    Task<IReadOnlyList<TenantSlowSqlCount>> ListTopSlowSqlsAsync(
        [AliasAs("start_time")] DateTimeOffset startTime,
        [AliasAs("end_time")] DateTimeOffset endTime,
        long? limit = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the tenants: <c>GET /api/v1/tenants/overview</c>. Since OBShell 4.2.4.</summary>
    /// <param name="mode">The mode of the tenants to list; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The tenants.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenants/overview")]
    Task<IReadOnlyList<TenantOverview>> ListAsync([AliasAs("mode")] TenantMode? mode = null, CancellationToken cancellationToken = default);
}
