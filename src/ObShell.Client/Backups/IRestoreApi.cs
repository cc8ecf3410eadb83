using ObShell.Client.Protocol;
using Refit;

namespace ObShell.Client.Backups;

/// <summary>The routes for restoring tenants: <c>/api/v1/restore</c>, <c>/api/v1/tenant/restore</c> and <c>/api/v1/tenant/{name}/restore</c>.</summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IRestoreApi
{
    /// <summary>Shows the times that a backup can be restored to: <c>GET /api/v1/restore/windows</c>. Since OBShell 4.2.5.</summary>
    /// <param name="request">Where the backup is.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The spans of time to which a backup can be restored.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/restore/windows")]
    Task<RestoreWindows> GetWindowsAsync([Body] RestoreSourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Shows which tenant a backup is of, and the times that it can be restored to: <c>POST /api/v1/restore/source-tenant-info</c>.
    /// Since OBShell 4.3.2.
    /// </summary>
    /// <param name="request">Where the backup is.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The tenant a backup was taken of, and to which times it can be restored.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Post("/api/v1/restore/source-tenant-info")]
    Task<RestoreSourceTenant> GetSourceTenantAsync([Body] RestoreSourceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the restores, page by page: <c>GET /api/v1/restore/tasks</c>. Since OBShell 4.3.2.</summary>
    /// <param name="startTime">From when on.</param>
    /// <param name="endTime">Until when.</param>
    /// <param name="page">Which page, counted from 1; null for the first.</param>
    /// <param name="size">How many there are on a page; null for the server's own number.</param>
    /// <param name="status">Only those in one of these states; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The restore of a tenant, running or past.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/restore/tasks")]
    Task<ObShellPage<RestoreTask>> ListTasksAsync(
        [AliasAs("start_time")] DateTimeOffset? startTime = null,
        [AliasAs("end_time")] DateTimeOffset? endTime = null,
        int? page = null,
        int? size = null,
        [Query(CollectionFormat.Csv)] IEnumerable<string>? status = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the restores, on all pages. A page is requested when it is needed: <c>GET /api/v1/restore/tasks</c>. Since OBShell 4.3.2.</summary>
    /// <remarks>What is added or removed meanwhile can be listed twice, or left out.</remarks>
    /// <param name="startTime">From when on.</param>
    /// <param name="endTime">Until when.</param>
    /// <param name="size">How many there are on a page; null for 100.</param>
    /// <param name="status">Only those in one of these states; null for all.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The restores.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    IAsyncEnumerable<RestoreTask> ListAllTasksAsync(
        DateTimeOffset? startTime = null,
        DateTimeOffset? endTime = null,
        int? size = null,
        IEnumerable<string>? status = null,
        CancellationToken cancellationToken = default) =>
        Pages.AllAsync((number, token) => ListTasksAsync(startTime, endTime, number, size ?? Pages.DefaultSize, status, token), cancellationToken);

    /// <summary>Restores a tenant from a backup: <c>POST /api/v1/tenant/restore</c>. Since OBShell 4.2.4.</summary>
    /// <param name="request">How to restore a backup to a new tenant. At most one of the time and the SCN may be set, or it is refused before it is sent; without both, the restore goes as far as it can.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/tenant/restore")]
    Task<DagOperation> StartAsync([Body] RestoreTenantRequest request, CancellationToken cancellationToken = default);

    /// <summary>Cancels the restore of a tenant. There is nothing to do when none is running: <c>DELETE /api/v1/tenant/{name}/restore</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started; null if there was nothing to do.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Delete("/api/v1/tenant/{name}/restore")]
    Task<DagOperation?> CancelAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Shows the running or last restore of a tenant: <c>GET /api/v1/tenant/{name}/restore/overview</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The restore of a tenant, running or past.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/restore/overview")]
    Task<RestoreTask> GetOverviewAsync(string name, CancellationToken cancellationToken = default);
}
