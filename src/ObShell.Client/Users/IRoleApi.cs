using ObShell.Client.Tenants;
using Refit;

namespace ObShell.Client.Users;

/// <summary>The routes for the roles of Oracle tenants: <c>/api/v1/tenant/{name}/role</c>.</summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IRoleApi
{
    /// <summary>Creates a role in an Oracle tenant: <c>POST /api/v1/tenant/{name}/role</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What role to create in an Oracle tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/tenant/{name}/role")]
    Task CreateAsync(string name, [Body] CreateRoleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Drops a role of an Oracle tenant: <c>DELETE /api/v1/tenant/{name}/role/{role}</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null for the one that OBShell keeps.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="role"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Delete("/api/v1/tenant/{name}/role/{role}")]
    Task DropAsync(string name, string role, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);

    /// <summary>Shows a role of an Oracle tenant: <c>GET /api/v1/tenant/{name}/role/{role}</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null for the one that OBShell keeps.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A role of an Oracle tenant.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="role"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/role/{role}")]
    Task<Role> GetAsync(string name, string role, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the roles of an Oracle tenant: <c>GET /api/v1/tenant/{name}/roles</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null for the one that OBShell keeps.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="Role"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/roles")]
    Task<IReadOnlyList<Role>> ListAsync(string name, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);

    /// <summary>Sets the roles that a role has: <c>PUT /api/v1/tenant/{name}/role/{role}/roles</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">The roles that a user or a role has from now on.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="role"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/tenant/{name}/role/{role}/roles")]
    Task SetRolesAsync(string name, string role, [Body] SetRolesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sets the global privileges of a role: <c>PUT /api/v1/tenant/{name}/role/{role}/global-privileges</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">The system privileges that a role has from now on.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="role"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/tenant/{name}/role/{role}/global-privileges")]
    Task SetGlobalPrivilegesAsync(
        string name,
        string role,
        [Body] SetRoleGlobalPrivilegesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Sets the privileges of a role on objects, in place of the present ones: <c>PUT /api/v1/tenant/{name}/role/{role}/object-privileges</c>.
    /// Since OBShell 4.3.2.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">Privileges on objects of an Oracle tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="role"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/tenant/{name}/role/{role}/object-privileges")]
    Task SetObjectPrivilegesAsync(string name, string role, [Body] ObjectPrivilegesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the privileges of a role on the named objects: <c>PATCH /api/v1/tenant/{name}/role/{role}/object-privileges</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">Privileges on objects of an Oracle tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="role"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Patch("/api/v1/tenant/{name}/role/{role}/object-privileges")]
    Task UpdateObjectPrivilegesAsync(
        string name,
        string role,
        [Body] ObjectPrivilegesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Revokes privileges on objects from a role: <c>DELETE /api/v1/tenant/{name}/role/{role}/object-privileges</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">Privileges on objects of an Oracle tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="role"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Delete("/api/v1/tenant/{name}/role/{role}/object-privileges")]
    Task RevokeObjectPrivilegesAsync(
        string name,
        string role,
        [Body] ObjectPrivilegesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Grants a role privileges on objects: <c>POST /api/v1/tenant/{name}/role/{role}/object-privileges</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">Privileges on objects of an Oracle tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="role"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/tenant/{name}/role/{role}/object-privileges")]
    Task GrantObjectPrivilegesAsync(
        string name,
        string role,
        [Body] ObjectPrivilegesRequest request,
        CancellationToken cancellationToken = default);
}
