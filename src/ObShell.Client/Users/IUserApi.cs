using ObShell.Client.Tenants;
using Refit;

namespace ObShell.Client.Users;

/// <summary>The routes for the users of tenants, <c>/api/v1/tenant/{name}/user</c>, and for the objects that privileges can be granted on.</summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface IUserApi
{
    /// <summary>Creates a user in a tenant: <c>POST /api/v1/tenant/{name}/user</c>. Since OBShell 4.2.6.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The user to create.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/tenant/{name}/user")]
    Task CreateAsync(string name, [Body] CreateUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Drops a user of a tenant: <c>DELETE /api/v1/tenant/{name}/user/{user}</c>. Since OBShell 4.2.6.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null to use the one that OBShell stores.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/tenant/{name}/user/{user}")]
    Task DropAsync(string name, string user, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the users of a tenant: <c>GET /api/v1/tenant/{name}/user</c>. Since OBShell 4.3.0.</summary>
    /// <remarks><c>GET /api/v1/tenant/{name}/users</c>, since OBShell 4.3.2, is the same operation.</remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null to use the one that OBShell stores.</param>
    /// <param name="sort"><c>create_time,asc</c> or <c>create_time,desc</c>: OBShell sorts by creation time whatever field is given; null for ascending.</param>
    /// <param name="page">The number of the page, from 1; null for the first.</param>
    /// <param name="size">The number of items on a page; null for all of them.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The users of the tenant.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/user")]
    Task<IReadOnlyList<User>> ListAsync(
        string name,
        [Body] TenantRootPasswordRequest? rootPassword = null,
        string? sort = null,
        int? page = null,
        int? size = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the objects of an Oracle tenant that privileges can be granted on: <c>GET /api/v1/tenant/{name}/objects</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null to use the one that OBShell stores.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The objects that privileges can be granted on.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/objects")]
    Task<IReadOnlyList<DatabaseObject>> ListObjectsAsync(
        string name,
        [Body] TenantRootPasswordRequest? rootPassword = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads a user of a tenant: <c>GET /api/v1/tenant/{name}/user/{user}</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null to use the one that OBShell stores.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The user, with its privileges.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/user/{user}")]
    Task<User> GetAsync(string name, string user, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);

    /// <summary>Sets the database privileges of a user of a MySQL tenant, and revokes all others: <c>PUT /api/v1/tenant/{name}/user/{user}/db-privilege</c>. Since OBShell 4.3.0.</summary>
    /// <remarks><c>PUT /api/v1/tenant/{name}/user/{user}/db-privileges</c>, since OBShell 4.3.2, is the same operation.</remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="request">The complete list of database privileges.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/tenant/{name}/user/{user}/db-privilege")]
    Task SetDatabasePrivilegesAsync(
        string name,
        string user,
        [Body] SetDatabasePrivilegesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Sets the global privileges of a user, and revokes all others: <c>PUT /api/v1/tenant/{name}/user/{user}/global-privilege</c>. Since OBShell 4.3.0.</summary>
    /// <remarks><c>PUT /api/v1/tenant/{name}/user/{user}/global-privileges</c>, since OBShell 4.3.2, is the same operation.</remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="request">The complete list of global privileges.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/tenant/{name}/user/{user}/global-privilege")]
    Task SetGlobalPrivilegesAsync(
        string name,
        string user,
        [Body] SetUserGlobalPrivilegesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces the object privileges of a user of an Oracle tenant:
    /// <c>PUT /api/v1/tenant/{name}/user/{user}/object-privileges</c>. Since OBShell 4.3.2.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="request">The objects and the privileges on them.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/tenant/{name}/user/{user}/object-privileges")]
    Task SetObjectPrivilegesAsync(string name, string user, [Body] ObjectPrivilegesRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes the privileges of a user of an Oracle tenant on the listed objects only: <c>PATCH /api/v1/tenant/{name}/user/{user}/object-privileges</c>.
    /// Since OBShell 4.3.2.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="request">The objects and the privileges on them.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Patch("/api/v1/tenant/{name}/user/{user}/object-privileges")]
    Task UpdateObjectPrivilegesAsync(
        string name,
        string user,
        [Body] ObjectPrivilegesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Revokes object privileges from a user of an Oracle tenant: <c>DELETE /api/v1/tenant/{name}/user/{user}/object-privileges</c>.
    /// Since OBShell 4.3.2.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="request">The objects and the privileges on them.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/tenant/{name}/user/{user}/object-privileges")]
    Task RevokeObjectPrivilegesAsync(
        string name,
        string user,
        [Body] ObjectPrivilegesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Grants object privileges to a user of an Oracle tenant: <c>POST /api/v1/tenant/{name}/user/{user}/object-privileges</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="request">The objects and the privileges on them.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Post("/api/v1/tenant/{name}/user/{user}/object-privileges")]
    Task GrantObjectPrivilegesAsync(
        string name,
        string user,
        [Body] ObjectPrivilegesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Sets the roles of a user of an Oracle tenant, and revokes all others: <c>PUT /api/v1/tenant/{name}/user/{user}/roles</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="request">The complete list of roles.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/tenant/{name}/user/{user}/roles")]
    Task SetRolesAsync(string name, string user, [Body] SetRolesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the password of a user: <c>PUT /api/v1/tenant/{name}/user/{user}/password</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="request">The new password.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/tenant/{name}/user/{user}/password")]
    Task SetPasswordAsync(string name, string user, [Body] SetUserPasswordRequest request, CancellationToken cancellationToken = default);

    /// <summary>Locks a user so that it cannot log in: <c>PUT /api/v1/tenant/{name}/user/{user}/lock</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null to use the one that OBShell stores.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Put("/api/v1/tenant/{name}/user/{user}/lock")]
    Task LockAsync(string name, string user, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);

    /// <summary>Counts the sessions of a user: <c>GET /api/v1/tenant/{name}/user/{user}/stats</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null to use the one that OBShell stores.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The number of sessions of the user.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/user/{user}/stats")]
    Task<UserStatistics> GetStatisticsAsync(string name, string user, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);

    /// <summary>Unlocks a user: <c>DELETE /api/v1/tenant/{name}/user/{user}/lock</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null to use the one that OBShell stores.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/tenant/{name}/user/{user}/lock")]
    Task UnlockAsync(string name, string user, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);
}
