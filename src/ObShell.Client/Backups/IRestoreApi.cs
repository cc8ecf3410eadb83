using ObShell.Client.Protocol;
using Refit;

namespace ObShell.Client.Backups;

/// <summary>The routes for restoring tenants: <c>/api/v1/restore</c>, <c>/api/v1/tenant/restore</c> and <c>/api/v1/tenant/{name}/restore</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IRestoreApi
{
    /// <summary>Reads the time windows that a backup can be restored to: <c>GET /api/v1/restore/windows</c>. Since OBShell 4.2.5.</summary>
    /// <param name="request">The location of the backup.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The time windows that the backup can be restored to.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/restore/windows")]
    Task<RestoreWindows> GetWindowsAsync([Body] RestoreSourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads the source tenant of a backup and the time windows that it can be restored to: <c>POST /api/v1/restore/source-tenant-info</c>.
    /// Since OBShell 4.3.2.
    /// </summary>
    /// <param name="request">The location of the backup.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The source tenant, and the time windows that the backup can be restored to.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/restore/source-tenant-info")]
    Task<RestoreSourceTenant> GetSourceTenantAsync([Body] RestoreSourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the restores, page by page: <c>GET /api/v1/restore/tasks</c>. Since OBShell 4.3.2.</summary>
    /// <param name="startTime">The start of the time range; null for no lower bound.</param>
    /// <param name="endTime">The end of the time range; null for no upper bound.</param>
    /// <param name="page">The number of the page, from 1; null for the first.</param>
    /// <param name="size">The number of items on a page; null for the server's default.</param>
    /// <param name="status">The states to include; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>One page of the restores, running and finished.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/restore/tasks")]
    Task<ObShellPage<RestoreTask>> ListTasksAsync(
        [AliasAs("start_time")] DateTimeOffset? startTime = null,
        [AliasAs("end_time")] DateTimeOffset? endTime = null,
        int? page = null,
        int? size = null,
        [Query(CollectionFormat.Csv)] IEnumerable<string>? status = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the restores, across all pages; a page is requested when the enumeration reaches it: <c>GET /api/v1/restore/tasks</c>. Since OBShell 4.3.2.</summary>
    /// <remarks>Items that are added or removed during the enumeration may be listed twice or be missing.</remarks>
    /// <param name="startTime">The start of the time range; null for no lower bound.</param>
    /// <param name="endTime">The end of the time range; null for no upper bound.</param>
    /// <param name="size">The number of items on a page; null for 100.</param>
    /// <param name="status">The states to include; null for all.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The restores, running and finished.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    IAsyncEnumerable<RestoreTask> ListAllTasksAsync(
        DateTimeOffset? startTime = null,
        DateTimeOffset? endTime = null,
        int? size = null,
        IEnumerable<string>? status = null,
        CancellationToken cancellationToken = default) =>
        Pages.AllAsync((number, token) => ListTasksAsync(startTime, endTime, number, size ?? Pages.DefaultSize, status, token), cancellationToken);

    /// <summary>Restores a tenant from a backup: <c>POST /api/v1/tenant/restore</c>. Since OBShell 4.2.4.</summary>
    /// <param name="request">The backup, and the tenant to create from it.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that restores the tenant.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/tenant/restore")]
    Task<DagOperation> StartAsync([Body] RestoreTenantRequest request, CancellationToken cancellationToken = default);

    /// <summary>Cancels the restore of a tenant; does nothing if none is running: <c>DELETE /api/v1/tenant/{name}/restore</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that cancels the restore; null if there was nothing to do.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/tenant/{name}/restore")]
    Task<DagOperation?> CancelAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Reads the running or latest restore of a tenant: <c>GET /api/v1/tenant/{name}/restore/overview</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The running restore of the tenant, or else the latest.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/restore/overview")]
    Task<RestoreTask> GetOverviewAsync(string name, CancellationToken cancellationToken = default);
}
