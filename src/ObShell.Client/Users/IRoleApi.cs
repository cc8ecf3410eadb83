using ObShell.Client.Tenants;
using Refit;

namespace ObShell.Client.Users;

/// <summary>The routes for the roles of Oracle tenants: <c>/api/v1/tenant/{name}/role</c>.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IRoleApi
{
    /// <summary>Creates a role in an Oracle tenant: <c>POST /api/v1/tenant/{name}/role</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The role to create.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/tenant/{name}/role")]
    Task CreateAsync(string name, [Body] CreateRoleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Drops a role of an Oracle tenant: <c>DELETE /api/v1/tenant/{name}/role/{role}</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null to use the one that OBShell stores.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="role"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/tenant/{name}/role/{role}")]
    Task DropAsync(string name, string role, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a role of an Oracle tenant: <c>GET /api/v1/tenant/{name}/role/{role}</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null to use the one that OBShell stores.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The role, with its privileges.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="role"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/role/{role}")]
    Task<Role> GetAsync(string name, string role, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the roles of an Oracle tenant: <c>GET /api/v1/tenant/{name}/roles</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null to use the one that OBShell stores.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The roles of the tenant.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/roles")]
    Task<IReadOnlyList<Role>> ListAsync(string name, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);

    /// <summary>Sets the roles that a role includes, and revokes all others: <c>PUT /api/v1/tenant/{name}/role/{role}/roles</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">The complete list of roles.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="role"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/tenant/{name}/role/{role}/roles")]
    Task SetRolesAsync(string name, string role, [Body] SetRolesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sets the system privileges of a role, and revokes all others: <c>PUT /api/v1/tenant/{name}/role/{role}/global-privileges</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">The complete list of system privileges.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="role"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/tenant/{name}/role/{role}/global-privileges")]
    Task SetGlobalPrivilegesAsync(
        string name,
        string role,
        [Body] SetRoleGlobalPrivilegesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces the object privileges of a role: <c>PUT /api/v1/tenant/{name}/role/{role}/object-privileges</c>.
    /// Since OBShell 4.3.2.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">The objects and the privileges on them.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="role"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/tenant/{name}/role/{role}/object-privileges")]
    Task SetObjectPrivilegesAsync(string name, string role, [Body] ObjectPrivilegesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the privileges of a role on the listed objects only: <c>PATCH /api/v1/tenant/{name}/role/{role}/object-privileges</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">The objects and the privileges on them.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="role"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Patch("/api/v1/tenant/{name}/role/{role}/object-privileges")]
    Task UpdateObjectPrivilegesAsync(
        string name,
        string role,
        [Body] ObjectPrivilegesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Revokes object privileges from a role: <c>DELETE /api/v1/tenant/{name}/role/{role}/object-privileges</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">The objects and the privileges on them.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="role"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/tenant/{name}/role/{role}/object-privileges")]
    Task RevokeObjectPrivilegesAsync(
        string name,
        string role,
        [Body] ObjectPrivilegesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Grants object privileges to a role: <c>POST /api/v1/tenant/{name}/role/{role}/object-privileges</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">The objects and the privileges on them.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="role"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/tenant/{name}/role/{role}/object-privileges")]
    Task GrantObjectPrivilegesAsync(
        string name,
        string role,
        [Body] ObjectPrivilegesRequest request,
        CancellationToken cancellationToken = default);
}
