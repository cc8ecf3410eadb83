using ObShell.Client.Protocol;
using Refit;

namespace ObShell.Client;

/// <summary>The routes for restoring tenants: <c>/api/v1/restore</c>, <c>/api/v1/tenant/restore</c> and <c>/api/v1/tenant/{name}/restore</c>.</summary>
/// <remarks>A plain picture of the HTTP API, easy to stub in tests. Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IRestoreApi
{
    /// <summary>Shows the times that a backup can be restored to: <c>GET /api/v1/restore/windows</c>. Since OBShell 4.2.5.</summary>
    /// <param name="request">What is asked for: see <see cref="RestoreWindowsRequest"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What there is to know: see <see cref="RestoreWindows"/>.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/restore/windows")]
    Task<RestoreWindows> GetWindowsAsync([Body] RestoreWindowsRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Shows which tenant a backup is of, and the times that it can be restored to: <c>POST /api/v1/restore/source-tenant-info</c>.
    /// Since OBShell 4.3.2.
    /// </summary>
    /// <param name="request">What is asked for: see <see cref="RestoreSourceRequest"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What there is to know: see <see cref="RestoreSourceTenant"/>.</returns>
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
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What there is to know: see <see cref="RestoreTask"/>.</returns>
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
    /// <param name="request">What is asked for: see <see cref="RestoreTenantRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG that was started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Post("/api/v1/tenant/restore")]
    Task<DagOperation> StartAsync([Body] RestoreTenantRequest request, CancellationToken cancellationToken = default);

    /// <summary>Cancels the restore of a tenant. There is nothing to do when none is running: <c>DELETE /api/v1/tenant/{name}/restore</c>. Since OBShell 4.2.4.</summary>
    /// <remarks>OBShell answers 204, and <see cref="ObShellResponse{T}.Data"/> is null, when there is nothing to do.</remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG that was started.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Delete("/api/v1/tenant/{name}/restore")]
    Task<DagOperation?> CancelAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Shows the running or last restore of a tenant: <c>GET /api/v1/tenant/{name}/restore/overview</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What there is to know: see <see cref="RestoreOverview"/>.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/restore/overview")]
    Task<RestoreOverview> GetOverviewAsync(string name, CancellationToken cancellationToken = default);
}
