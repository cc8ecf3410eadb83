using Refit;

namespace ObShell.Client.Tenants;

/// <summary>The routes for the system variables of tenants: <c>/api/v1/tenant/{name}/variables</c>.</summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IVariableApi
{
    /// <summary>Sets system variables of a tenant: <c>PUT /api/v1/tenant/{name}/variables</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">Which system variables of a tenant to set.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/tenant/{name}/variables")]
    Task SetAsync(string name, [Body] SetTenantVariablesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Shows a system variable of a tenant: <c>GET /api/v1/tenant/{name}/variable/{variable}</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="variable">The name of the variable.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A system variable of a tenant.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="variable"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/variable/{variable}")]
    Task<TenantVariable> GetAsync(string name, string variable, CancellationToken cancellationToken = default);

    /// <summary>Lists the system variables of a tenant: <c>GET /api/v1/tenant/{name}/variables</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="filter">A pattern of SQL LIKE that names have to match; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="TenantVariable"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/variables")]
    Task<IReadOnlyList<TenantVariable>> ListAsync(string name, string? filter = null, CancellationToken cancellationToken = default);
}
