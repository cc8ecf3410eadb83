using Refit;

namespace ObShell.Client;

/// <summary>The routes for the roles of Oracle tenants: <c>/api/v1/tenant/{name}/role</c>.</summary>
/// <remarks>A plain picture of the HTTP API, easy to stub in tests. Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IRoleApi
{
    /// <summary>Creates a role in an Oracle tenant: <c>POST /api/v1/tenant/{name}/role</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What is asked for: see <see cref="CreateRoleRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Post("/api/v1/tenant/{name}/role")]
    Task CreateAsync(string name, [Body] CreateRoleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Drops a role of an Oracle tenant: <c>DELETE /api/v1/tenant/{name}/role/{role}</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">What goes along; null leaves everything in it to the server.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Delete("/api/v1/tenant/{name}/role/{role}")]
    Task DropAsync(string name, string role, [Body] DropRoleRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>Shows a role of an Oracle tenant: <c>GET /api/v1/tenant/{name}/role/{role}</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">The password of the tenant's root, where OBShell does not keep it; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What there is to know: see <see cref="Role"/>.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/role/{role}")]
    Task<Role> GetAsync(string name, string role, [Body] TenantRootPasswordRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the roles of an Oracle tenant: <c>GET /api/v1/tenant/{name}/roles</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The password of the tenant's root, where OBShell does not keep it; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The list, of <see cref="Role"/>.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/roles")]
    Task<IReadOnlyList<Role>> ListAsync(string name, [Body] TenantRootPasswordRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>Sets the roles that a role has: <c>PUT /api/v1/tenant/{name}/role/{role}/roles</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">What is asked for: see <see cref="ModifyRolesRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Put("/api/v1/tenant/{name}/role/{role}/roles")]
    Task SetRolesAsync(string name, string role, [Body] ModifyRolesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sets the global privileges of a role: <c>PUT /api/v1/tenant/{name}/role/{role}/global-privileges</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">What is asked for: see <see cref="ModifyRoleGlobalPrivilegeRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Put("/api/v1/tenant/{name}/role/{role}/global-privileges")]
    Task SetGlobalPrivilegesAsync(
        string name,
        string role,
        [Body] ModifyRoleGlobalPrivilegeRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Sets the privileges of a role on objects, in place of the present ones: <c>PUT /api/v1/tenant/{name}/role/{role}/object-privileges</c>.
    /// Since OBShell 4.3.2.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">What is asked for: see <see cref="ObjectPrivilegesRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Put("/api/v1/tenant/{name}/role/{role}/object-privileges")]
    Task SetObjectPrivilegesAsync(string name, string role, [Body] ObjectPrivilegesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the privileges of a role on the named objects: <c>PATCH /api/v1/tenant/{name}/role/{role}/object-privileges</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">What is asked for: see <see cref="ObjectPrivilegesRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Patch("/api/v1/tenant/{name}/role/{role}/object-privileges")]
    Task ModifyObjectPrivilegesAsync(
        string name,
        string role,
        [Body] ObjectPrivilegesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Revokes privileges on objects from a role: <c>DELETE /api/v1/tenant/{name}/role/{role}/object-privileges</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">What is asked for: see <see cref="ObjectPrivilegesRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Delete("/api/v1/tenant/{name}/role/{role}/object-privileges")]
    Task RevokeObjectPrivilegesAsync(
        string name,
        string role,
        [Body] ObjectPrivilegesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Grants a role privileges on objects: <c>POST /api/v1/tenant/{name}/role/{role}/object-privileges</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="role">The name of the role.</param>
    /// <param name="request">What is asked for: see <see cref="ObjectPrivilegesRequest"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>An answer without data.</returns>
    /// <exception cref="ArgumentException">A part of the path is empty or would lead to another route.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The call was sent, but no usable answer came back.</exception>
    [Post("/api/v1/tenant/{name}/role/{role}/object-privileges")]
    Task GrantObjectPrivilegesAsync(
        string name,
        string role,
        [Body] ObjectPrivilegesRequest request,
        CancellationToken cancellationToken = default);
}
