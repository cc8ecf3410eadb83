using ObShell.Client.Protocol;
using Refit;

namespace ObShell.Client.Backups;

/// <summary>The routes for backups, of a tenant and of the whole cluster: <c>/api/v1/tenant/{name}/backup</c> and <c>/api/v1/obcluster/backup</c>.</summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IBackupApi
{
    /// <summary>Lays down where and how a tenant is backed up: <c>POST /api/v1/tenant/{name}/backup/config</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">Where and how the backups and archived logs of one tenant are kept. When it sets a value, a null field leaves the present setting as it is.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/tenant/{name}/backup/config")]
    Task<DagOperation> SetTenantConfigAsync(string name, [Body] TenantBackupConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes where and how a tenant is backed up: <c>PATCH /api/v1/tenant/{name}/backup/config</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">Where and how the backups and archived logs of one tenant are kept. When it sets a value, a null field leaves the present setting as it is.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Patch("/api/v1/tenant/{name}/backup/config")]
    Task<DagOperation> UpdateTenantConfigAsync(string name, [Body] TenantBackupConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Shows where a tenant is backed up to: <c>GET /api/v1/tenant/{name}/backup/config/storage</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The places where a tenant keeps its backups and archived logs.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/backup/config/storage")]
    Task<BackupDestinations> GetTenantStorageAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Backs up a tenant: <c>POST /api/v1/tenant/{name}/backup</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">How to start a backup; null leaves all of it to the server.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/tenant/{name}/backup")]
    Task<DagOperation> StartTenantBackupAsync(string name, [Body] BackupRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>Cancels the backup of a tenant: <c>PATCH /api/v1/tenant/{name}/backup</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="status">What to do with the backups.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Patch("/api/v1/tenant/{name}/backup")]
    Task SetTenantBackupStatusAsync(string name, [Body] SetBackupStatusRequest? status = null, CancellationToken cancellationToken = default);

    /// <summary>Stops, suspends or resumes the log archiving of a tenant: <c>PATCH /api/v1/tenant/{name}/backup/log</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="status">What to do with the archiving.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Patch("/api/v1/tenant/{name}/backup/log")]
    Task SetTenantArchiveLogStatusAsync(
        string name,
        [Body] SetArchiveLogStatusRequest? status = null,
        CancellationToken cancellationToken = default);

    /// <summary>Shows the running or last backup of a tenant: <c>GET /api/v1/tenant/{name}/backup/overview</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The present backup of a tenant.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/backup/overview")]
    Task<TenantBackupOverview> GetTenantOverviewAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Lists the backups of a tenant, page by page: <c>GET /api/v1/tenant/{name}/backup/tasks</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="startTime">From when on.</param>
    /// <param name="endTime">Until when.</param>
    /// <param name="page">Which page, counted from 1; null for the first.</param>
    /// <param name="size">How many there are on a page; null for all of them.</param>
    /// <param name="status">Only those in one of these states; null for all.</param>
    /// <param name="sort">What they are sorted by, and which way; null for <see cref="BackupSort.StartTimestampDesc"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A backup job of a tenant, as <c>CDB_OB_BACKUP_JOBS</c> or <c>CDB_OB_BACKUP_JOB_HISTORY</c> shows it.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash, or <paramref name="sort"/> is none of the values of <see cref="BackupSort"/>.
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

    /// <summary>Lists the backups of a tenant, on all pages. A page is requested when it is needed: <c>GET /api/v1/tenant/{name}/backup/tasks</c>. Since OBShell 4.3.2.</summary>
    /// <remarks>What is added or removed meanwhile can be listed twice, or left out.</remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="startTime">From when on.</param>
    /// <param name="endTime">Until when.</param>
    /// <param name="size">How many there are on a page; null for 100.</param>
    /// <param name="status">Only those in one of these states; null for all.</param>
    /// <param name="sort">What they are sorted by, and which way; null for <see cref="BackupSort.StartTimestampDesc"/>.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The backups.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash, or <paramref name="sort"/> is none of the values of <see cref="BackupSort"/>.
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

    /// <summary>Shows how a tenant is backed up: <c>GET /api/v1/tenant/{name}/backup/info</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>How far the backups and archived logs of a tenant reach.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/backup/info")]
    Task<TenantBackupInfo> GetTenantInfoAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Lists the log archiving of a tenant: <c>GET /api/v1/tenant/{name}/backup/log/tasks</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="ArchiveLogTask"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/backup/log/tasks")]
    Task<IReadOnlyList<ArchiveLogTask>> ListTenantArchiveLogTasksAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Lays down where and how all tenants are backed up: <c>POST /api/v1/obcluster/backup/config</c>. Since OBShell 4.2.4.</summary>
    /// <param name="request">Where and how the backups and archived logs of all user tenants are kept. When it sets a value, a null field leaves the present setting as it is.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/obcluster/backup/config")]
    Task<DagOperation> SetClusterConfigAsync([Body] ClusterBackupConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes where and how all tenants are backed up: <c>PATCH /api/v1/obcluster/backup/config</c>. Since OBShell 4.2.4.</summary>
    /// <param name="request">Where and how the backups and archived logs of all user tenants are kept. When it sets a value, a null field leaves the present setting as it is.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Patch("/api/v1/obcluster/backup/config")]
    Task<DagOperation> UpdateClusterConfigAsync([Body] ClusterBackupConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Backs up all tenants: <c>POST /api/v1/obcluster/backup</c>. Since OBShell 4.2.4.</summary>
    /// <param name="request">How to start a backup; null leaves all of it to the server.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>The DAG that does it, which has been started.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/obcluster/backup")]
    Task<DagOperation> StartClusterBackupAsync([Body] BackupRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>Cancels the backups of all tenants: <c>PATCH /api/v1/obcluster/backup</c>. Since OBShell 4.2.4.</summary>
    /// <param name="status">What to do with the backups.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Patch("/api/v1/obcluster/backup")]
    Task SetClusterBackupStatusAsync([Body] SetBackupStatusRequest? status = null, CancellationToken cancellationToken = default);

    /// <summary>Stops, suspends or resumes the log archiving of all tenants: <c>PATCH /api/v1/obcluster/backup/log</c>. Since OBShell 4.2.4.</summary>
    /// <param name="status">What to do with the archiving.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Patch("/api/v1/obcluster/backup/log")]
    Task SetClusterArchiveLogStatusAsync([Body] SetArchiveLogStatusRequest? status = null, CancellationToken cancellationToken = default);

    /// <summary>Shows the running or last backups of all tenants: <c>GET /api/v1/obcluster/backup/overview</c>. Since OBShell 4.2.4.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The present backups of all user tenants.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/backup/overview")]
    Task<BackupOverview> GetClusterOverviewAsync(CancellationToken cancellationToken = default);
}
