using Refit;

namespace ObShell.Client.Tenants;

/// <summary>The routes for the databases of tenants: <c>/api/v1/tenant/{name}/databases</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IDatabaseApi
{
    /// <summary>Creates a database in a tenant: <c>POST /api/v1/tenant/{name}/databases</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The database to create.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/tenant/{name}/databases")]
    Task CreateAsync(string name, [Body] CreateDatabaseRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the databases of a tenant: <c>GET /api/v1/tenant/{name}/databases</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null to use the one that OBShell stores.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The databases of the tenant.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/databases")]
    Task<IReadOnlyList<Database>> ListAsync(string name, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);

    /// <summary>Changes a database of a tenant: <c>PUT /api/v1/tenant/{name}/databases/{database}</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="database">The name of the database.</param>
    /// <param name="request">The settings to change.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="database"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/tenant/{name}/databases/{database}")]
    Task UpdateAsync(string name, string database, [Body] UpdateDatabaseRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads a database of a tenant: <c>GET /api/v1/tenant/{name}/databases/{database}</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="database">The name of the database.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null to use the one that OBShell stores.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The database.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="database"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/databases/{database}")]
    Task<Database> GetAsync(string name, string database, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);

    /// <summary>Drops a database of a tenant: <c>DELETE /api/v1/tenant/{name}/databases/{database}</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="database">The name of the database.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null to use the one that OBShell stores.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="database"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/tenant/{name}/databases/{database}")]
    Task DropAsync(string name, string database, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);
}
