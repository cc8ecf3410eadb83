using ObShell.Client.Protocol;
using Refit;

namespace ObShell.Client.Backups;

/// <summary>The routes for backups of a tenant and of the whole cluster: <c>/api/v1/tenant/{name}/backup</c> and <c>/api/v1/obcluster/backup</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IBackupApi
{
    /// <summary>Sets the backup configuration of a tenant: <c>POST /api/v1/tenant/{name}/backup/config</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The backup configuration of the tenant. A null member leaves the current setting unchanged.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that sets the backup configuration of the tenant.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/tenant/{name}/backup/config")]
    Task<DagOperation> SetTenantConfigAsync(string name, [Body] TenantBackupConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the backup configuration of a tenant: <c>PATCH /api/v1/tenant/{name}/backup/config</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The backup configuration of the tenant. A null member leaves the current setting unchanged.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that changes the backup configuration of the tenant.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Patch("/api/v1/tenant/{name}/backup/config")]
    Task<DagOperation> UpdateTenantConfigAsync(string name, [Body] TenantBackupConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads where the backups and archived logs of a tenant are stored: <c>GET /api/v1/tenant/{name}/backup/config/storage</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The locations of the tenant's backups and archived logs.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/backup/config/storage")]
    Task<BackupDestinations> GetTenantStorageAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Backs up a tenant: <c>POST /api/v1/tenant/{name}/backup</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The options of the backup; null for the server's defaults.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that starts the backup of the tenant.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/tenant/{name}/backup")]
    Task<DagOperation> StartTenantBackupAsync(string name, [Body] BackupRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>Cancels the backup of a tenant: <c>PATCH /api/v1/tenant/{name}/backup</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="status">The status to set; null for <c>canceled</c>.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Patch("/api/v1/tenant/{name}/backup")]
    Task CancelTenantBackupAsync(string name, [Body] SetBackupStatusRequest? status = null, CancellationToken cancellationToken = default);

    /// <summary>Stops, suspends or resumes the log archiving of a tenant: <c>PATCH /api/v1/tenant/{name}/backup/log</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="status">The status to set; null for <c>STOP</c>.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Patch("/api/v1/tenant/{name}/backup/log")]
    Task SetTenantArchiveLogStatusAsync(
        string name,
        [Body] SetArchiveLogStatusRequest? status = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads the running or latest backup of a tenant: <c>GET /api/v1/tenant/{name}/backup/overview</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The running backup of the tenant, or else the latest.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/backup/overview")]
    Task<TenantBackupOverview> GetTenantOverviewAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Lists the backups of a tenant, page by page: <c>GET /api/v1/tenant/{name}/backup/tasks</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="startTime">The start of the time range; null for no lower bound.</param>
    /// <param name="endTime">The end of the time range; null for no upper bound.</param>
    /// <param name="page">The number of the page, from 1; null for the first.</param>
    /// <param name="size">The number of items on a page; null for all of them.</param>
    /// <param name="status">The states to include; null for all.</param>
    /// <param name="sort">The field and the direction to sort by; null for <see cref="BackupSort.StartTimestampDesc"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>One page of the tenant's backup jobs, running and finished.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash, or <paramref name="sort"/> is not a value of <see cref="BackupSort"/>.
    /// </exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/backup/tasks")]
    Task<ObShellPage<BackupJob>> ListTenantTasksAsync(
        string name,
        [AliasAs("start_time")] DateTimeOffset? startTime = null,
        [AliasAs("end_time")] DateTimeOffset? endTime = null,
        int? page = null,
        int? size = null,
        [Query(CollectionFormat.Csv)] IEnumerable<string>? status = null,
        [AliasAs("sort")] BackupSort? sort = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the backups of a tenant, across all pages; a page is requested when the enumeration reaches it: <c>GET /api/v1/tenant/{name}/backup/tasks</c>. Since OBShell 4.3.2.</summary>
    /// <remarks>Items that are added or removed during the enumeration may be listed twice or be missing.</remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="startTime">The start of the time range; null for no lower bound.</param>
    /// <param name="endTime">The end of the time range; null for no upper bound.</param>
    /// <param name="size">The number of items on a page; null for 100.</param>
    /// <param name="status">The states to include; null for all.</param>
    /// <param name="sort">The field and the direction to sort by; null for <see cref="BackupSort.StartTimestampDesc"/>.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The tenant's backup jobs.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash, or <paramref name="sort"/> is not a value of <see cref="BackupSort"/>.
    /// </exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    IAsyncEnumerable<BackupJob> ListAllTenantTasksAsync(
        string name,
        DateTimeOffset? startTime = null,
        DateTimeOffset? endTime = null,
        int? size = null,
        IEnumerable<string>? status = null,
        BackupSort? sort = null,
        CancellationToken cancellationToken = default) =>
        Pages.AllAsync((number, token) => ListTenantTasksAsync(name, startTime, endTime, number, size ?? Pages.DefaultSize, status, sort, token), cancellationToken);

    /// <summary>Reads how recent the backups and archived logs of a tenant are: <c>GET /api/v1/tenant/{name}/backup/info</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The time of the latest backup and the checkpoint of log archiving.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/backup/info")]
    Task<TenantBackupInfo> GetTenantInfoAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Lists the rounds of log archiving of a tenant: <c>GET /api/v1/tenant/{name}/backup/log/tasks</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The rounds of log archiving of the tenant.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/backup/log/tasks")]
    Task<IReadOnlyList<ArchiveLogTask>> ListTenantArchiveLogTasksAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Sets the backup configuration of all user tenants: <c>POST /api/v1/obcluster/backup/config</c>. Since OBShell 4.2.4.</summary>
    /// <param name="request">The backup configuration of all user tenants. A null member leaves the current setting unchanged.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that sets the backup configuration of all user tenants.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/obcluster/backup/config")]
    Task<DagOperation> SetClusterConfigAsync([Body] ClusterBackupConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the backup configuration of all user tenants: <c>PATCH /api/v1/obcluster/backup/config</c>. Since OBShell 4.2.4.</summary>
    /// <param name="request">The backup configuration of all user tenants. A null member leaves the current setting unchanged.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that changes the backup configuration of all user tenants.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Patch("/api/v1/obcluster/backup/config")]
    Task<DagOperation> UpdateClusterConfigAsync([Body] ClusterBackupConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Backs up all user tenants: <c>POST /api/v1/obcluster/backup</c>. Since OBShell 4.2.4.</summary>
    /// <param name="request">The options of the backup; null for the server's defaults.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that starts the backups of all user tenants.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/obcluster/backup")]
    Task<DagOperation> StartClusterBackupAsync([Body] BackupRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>Cancels the backups of all user tenants: <c>PATCH /api/v1/obcluster/backup</c>. Since OBShell 4.2.4.</summary>
    /// <param name="status">The status to set; null for <c>canceled</c>.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Patch("/api/v1/obcluster/backup")]
    Task CancelClusterBackupsAsync([Body] SetBackupStatusRequest? status = null, CancellationToken cancellationToken = default);

    /// <summary>Stops, suspends or resumes the log archiving of all user tenants: <c>PATCH /api/v1/obcluster/backup/log</c>. Since OBShell 4.2.4.</summary>
    /// <param name="status">The status to set; null for <c>STOP</c>.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Patch("/api/v1/obcluster/backup/log")]
    Task SetClusterArchiveLogStatusAsync([Body] SetArchiveLogStatusRequest? status = null, CancellationToken cancellationToken = default);

    /// <summary>Reads the running or latest backup of each user tenant: <c>GET /api/v1/obcluster/backup/overview</c>. Since OBShell 4.2.4.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The running or latest backup task of each user tenant.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/backup/overview")]
    Task<BackupOverview> GetClusterOverviewAsync(CancellationToken cancellationToken = default);
}
