using Refit;

namespace ObShell.Client.Tenants;

/// <summary>The routes for the system variables of tenants: <c>/api/v1/tenant/{name}/variables</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IVariableApi
{
    /// <summary>Sets system variables of a tenant: <c>PUT /api/v1/tenant/{name}/variables</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The system variables to set.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/tenant/{name}/variables")]
    Task SetAsync(string name, [Body] SetTenantVariablesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads a system variable of a tenant: <c>GET /api/v1/tenant/{name}/variable/{variable}</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="variable">The name of the variable.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The system variable and its value.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="variable"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/variable/{variable}")]
    Task<TenantVariable> GetAsync(string name, string variable, CancellationToken cancellationToken = default);

    /// <summary>Lists the system variables of a tenant: <c>GET /api/v1/tenant/{name}/variables</c>. Since OBShell 4.2.4.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="filter">A SQL <c>LIKE</c> pattern for the names; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The system variables of the tenant.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/variables")]
    Task<IReadOnlyList<TenantVariable>> ListAsync(string name, string? filter = null, CancellationToken cancellationToken = default);
}
