using Refit;

namespace ObShell.Client.Tenants;

/// <summary>The routes for resource pools: <c>/api/v1/resource-pool</c> and <c>/api/v1/resource-pools</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IPoolApi
{
    /// <summary>Lists the resource pools: <c>GET /api/v1/resource-pools</c>. Since OBShell 4.2.4.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource pools.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/resource-pools")]
    Task<IReadOnlyList<ResourcePool>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Drops a resource pool: <c>DELETE /api/v1/resource-pool/{name}</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the resource pool.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/resource-pool/{name}")]
    Task DropAsync(string name, CancellationToken cancellationToken = default);
}
