using Refit;

namespace ObShell.Client.Clusters;

/// <summary>The routes for the parameters of the cluster and of tenants: <c>/api/v1/obcluster/parameters</c> and <c>/api/v1/tenant/{name}/parameters</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IParameterApi
{
    /// <summary>Sets parameters of a tenant: <c>PUT /api/v1/tenant/{name}/parameters</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The parameters to set.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/tenant/{name}/parameters")]
    Task SetTenantParametersAsync(string name, [Body] SetTenantParametersRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads a parameter of a tenant: <c>GET /api/v1/tenant/{name}/parameter/{parameter}</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The parameter and its value.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="parameter"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/parameter/{parameter}")]
    Task<TenantParameter> GetTenantParameterAsync(string name, string parameter, CancellationToken cancellationToken = default);

    /// <summary>Lists the parameters of a tenant: <c>GET /api/v1/tenant/{name}/parameters</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="filter">A SQL <c>LIKE</c> pattern for the names; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The parameters of the tenant.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/parameters")]
    Task<IReadOnlyList<TenantParameter>> ListTenantParametersAsync(string name, string? filter = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the parameters of the cluster with their values on each server and in each tenant: <c>GET /api/v1/obcluster/parameters</c>. Since OBShell 4.3.0.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The parameters of the cluster.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/parameters")]
    Task<IReadOnlyList<ClusterParameter>> ListClusterParametersAsync(CancellationToken cancellationToken = default);

    /// <summary>Sets parameters of the cluster or of its tenants: <c>PATCH /api/v1/obcluster/parameters</c>. Since OBShell 4.3.0.</summary>
    /// <param name="request">The parameters to set, and where to set them.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Patch("/api/v1/obcluster/parameters")]
    Task SetClusterParametersAsync([Body] SetClusterParametersRequest request, CancellationToken cancellationToken = default);
}
