using Refit;

namespace ObShell.Client;

/// <summary>The routes for the recycle bin: <c>/api/v1/recyclebin</c>.</summary>
/// <remarks>A plain picture of the HTTP API, easy to stub in tests. Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IRecycleBinApi
{
    /// <summary>Lists the tenants in the recycle bin: <c>GET /api/v1/recyclebin/tenants</c>. Since OBShell 4.2.4.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The list, of <see cref="RecycleBinTenant"/>.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/recyclebin/tenants")]
    Task<IReadOnlyList<RecycleBinTenant>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Purges a tenant from the recycle bin, for good. There is nothing to do when it is not there: <c>DELETE /api/v1/recyclebin/tenant/{name}</c>.
    /// Since OBShell 4.2.4.
    /// </summary>
    /// <remarks>OBShell answers 204, and <see cref="ObShellResponse{T}.Data"/> is null, when there is nothing to do.</remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG that was started.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Delete("/api/v1/recyclebin/tenant/{name}")]
    Task<DagOperation?> PurgeAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Brings a tenant back out of the recycle bin: <c>POST /api/v1/recyclebin/tenant/{name}</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What goes along; null leaves everything in it to the server.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Post("/api/v1/recyclebin/tenant/{name}")]
    Task FlashbackAsync(string name, [Body] FlashbackTenantRequest? request = null, CancellationToken cancellationToken = default);
}
