using Refit;

namespace ObShell.Client;

/// <summary>The routes for the databases of tenants: <c>/api/v1/tenant/{name}/databases</c>.</summary>
/// <remarks>A plain picture of the HTTP API, easy to stub in tests. Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IDatabaseApi
{
    /// <summary>Creates a database in a tenant: <c>POST /api/v1/tenant/{name}/databases</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What is asked for: see <see cref="CreateDatabaseRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Post("/api/v1/tenant/{name}/databases")]
    Task CreateAsync(string name, [Body] CreateDatabaseRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the databases of a tenant: <c>GET /api/v1/tenant/{name}/databases</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The password of the tenant's root, where OBShell does not keep it; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The list, of <see cref="Database"/>.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/databases")]
    Task<IReadOnlyList<Database>> ListAsync(string name, [Body] TenantRootPasswordRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>Changes a database of a tenant: <c>PUT /api/v1/tenant/{name}/databases/{database}</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="database">The name of the database.</param>
    /// <param name="request">What is asked for: see <see cref="ModifyDatabaseRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Put("/api/v1/tenant/{name}/databases/{database}")]
    Task ModifyAsync(string name, string database, [Body] ModifyDatabaseRequest request, CancellationToken cancellationToken = default);

    /// <summary>Shows a database of a tenant: <c>GET /api/v1/tenant/{name}/databases/{database}</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="database">The name of the database.</param>
    /// <param name="request">The password of the tenant's root, where OBShell does not keep it; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What there is to know: see <see cref="Database"/>.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/databases/{database}")]
    Task<Database> GetAsync(string name, string database, [Body] TenantRootPasswordRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>Drops a database of a tenant: <c>DELETE /api/v1/tenant/{name}/databases/{database}</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="database">The name of the database.</param>
    /// <param name="request">The password of the tenant's root, where OBShell does not keep it; null for none.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Delete("/api/v1/tenant/{name}/databases/{database}")]
    Task DropAsync(string name, string database, [Body] TenantRootPasswordRequest? request = null, CancellationToken cancellationToken = default);
}
