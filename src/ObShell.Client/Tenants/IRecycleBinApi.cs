using Refit;

namespace ObShell.Client.Tenants;

/// <summary>The routes for the recycle bin: <c>/api/v1/recyclebin</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IRecycleBinApi
{
    /// <summary>Lists the tenants in the recycle bin: <c>GET /api/v1/recyclebin/tenants</c>. Since OBShell 4.2.4.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The tenants in the recycle bin.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/recyclebin/tenants")]
    Task<IReadOnlyList<RecycleBinTenant>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Permanently deletes a tenant from the recycle bin; does nothing if it is not there: <c>DELETE /api/v1/recyclebin/tenant/{name}</c>.
    /// Since OBShell 4.2.4.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>The DAG that purges the tenant; null if there was nothing to do.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/recyclebin/tenant/{name}")]
    Task<DagOperation?> PurgeAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Restores a tenant from the recycle bin: <c>POST /api/v1/recyclebin/tenant/{name}</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="newName">The new name of the tenant; null to keep its original name.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/recyclebin/tenant/{name}")]
    Task FlashbackAsync(string name, [Body] FlashbackTenantRequest? newName = null, CancellationToken cancellationToken = default);
}
