using Refit;

namespace ObShell.Client;

/// <summary>The routes for resource pools: <c>/api/v1/resource-pool</c> and <c>/api/v1/resource-pools</c>.</summary>
/// <remarks>A plain picture of the HTTP API, easy to stub in tests. Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IPoolApi
{
    /// <summary>Lists the resource pools: <c>GET /api/v1/resource-pools</c>. Since OBShell 4.2.4.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The list, of <see cref="ResourcePool"/>.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/resource-pools")]
    Task<IReadOnlyList<ResourcePool>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Drops a resource pool: <c>DELETE /api/v1/resource-pool/{name}</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the resource pool.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Delete("/api/v1/resource-pool/{name}")]
    Task DropAsync(string name, CancellationToken cancellationToken = default);
}
