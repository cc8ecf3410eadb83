using Refit;

namespace ObShell.Client.Clusters;

/// <summary>The routes for parameters, of the cluster and of tenants: <c>/api/v1/obcluster/parameters</c> and <c>/api/v1/tenant/{name}/parameters</c>.</summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IParameterApi
{
    /// <summary>Sets parameters of a tenant: <c>PUT /api/v1/tenant/{name}/parameters</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">Which parameters of a tenant to set.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/tenant/{name}/parameters")]
    Task SetTenantParametersAsync(string name, [Body] SetTenantParametersRequest request, CancellationToken cancellationToken = default);

    /// <summary>Shows a parameter of a tenant: <c>GET /api/v1/tenant/{name}/parameter/{parameter}</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A parameter of a tenant.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="parameter"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/parameter/{parameter}")]
    Task<TenantParameter> GetTenantParameterAsync(string name, string parameter, CancellationToken cancellationToken = default);

    /// <summary>Lists the parameters of a tenant: <c>GET /api/v1/tenant/{name}/parameters</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="filter">A pattern of SQL LIKE that names have to match; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="TenantParameter"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/parameters")]
    Task<IReadOnlyList<TenantParameter>> ListTenantParametersAsync(string name, string? filter = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the parameters of the cluster, with their values at each server and tenant: <c>GET /api/v1/obcluster/parameters</c>. Since OBShell 4.3.0.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="ClusterParameter"/>.</returns>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/obcluster/parameters")]
    Task<IReadOnlyList<ClusterParameter>> ListClusterParametersAsync(CancellationToken cancellationToken = default);

    /// <summary>Sets parameters of the cluster or of its tenants: <c>PATCH /api/v1/obcluster/parameters</c>. Since OBShell 4.3.0.</summary>
    /// <param name="request">Which parameters to set, and where.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Patch("/api/v1/obcluster/parameters")]
    Task SetClusterParametersAsync([Body] SetClusterParametersRequest request, CancellationToken cancellationToken = default);
}
