using ObShell.Client.Tenants;
using Refit;

namespace ObShell.Client.Users;

/// <summary>The routes for the users of tenants: <c>/api/v1/tenant/{name}/user</c>, and the objects that they may be granted.</summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface IUserApi
{
    /// <summary>Creates a user of a tenant: <c>POST /api/v1/tenant/{name}/user</c>. Since OBShell 4.2.6.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">What user to create in a tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/tenant/{name}/user")]
    Task CreateAsync(string name, [Body] CreateUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Drops a user of a tenant: <c>DELETE /api/v1/tenant/{name}/user/{user}</c>. Since OBShell 4.2.6.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null for the one that OBShell keeps.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Delete("/api/v1/tenant/{name}/user/{user}")]
    Task DropAsync(string name, string user, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the users of a tenant: <c>GET /api/v1/tenant/{name}/user</c>. Since OBShell 4.3.0.</summary>
    /// <remarks><c>GET /api/v1/tenant/{name}/users</c>, since OBShell 4.3.2, is the same operation.</remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null for the one that OBShell keeps.</param>
    /// <param name="sort"><c>create_time,asc</c> or <c>create_time,desc</c>: OBShell sorts by nothing else, and takes another field for this one; null for the former.</param>
    /// <param name="page">Which page, counted from 1; null for the first.</param>
    /// <param name="size">How many there are on a page; null for all of them.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="User"/>.</returns>
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
    /// <param name="rootPassword">The password of the tenant's root user; null for the one that OBShell keeps.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The list, of <see cref="DatabaseObject"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/objects")]
    Task<IReadOnlyList<DatabaseObject>> ListObjectsAsync(
        string name,
        [Body] TenantRootPasswordRequest? rootPassword = null,
        CancellationToken cancellationToken = default);

    /// <summary>Shows a user of a tenant: <c>GET /api/v1/tenant/{name}/user/{user}</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null for the one that OBShell keeps.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A user of a tenant, with what it may do.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/user/{user}")]
    Task<User> GetAsync(string name, string user, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);

    /// <summary>Sets the privileges of a user on databases of a MySQL tenant: <c>PUT /api/v1/tenant/{name}/user/{user}/db-privilege</c>. Since OBShell 4.3.0.</summary>
    /// <remarks><c>PUT /api/v1/tenant/{name}/user/{user}/db-privileges</c>, since OBShell 4.3.2, is the same operation.</remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="request">The privileges on databases that a user of a MySQL tenant has from now on.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/tenant/{name}/user/{user}/db-privilege")]
    Task SetDatabasePrivilegesAsync(
        string name,
        string user,
        [Body] SetDatabasePrivilegesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Sets the global privileges of a user: <c>PUT /api/v1/tenant/{name}/user/{user}/global-privilege</c>. Since OBShell 4.3.0.</summary>
    /// <remarks><c>PUT /api/v1/tenant/{name}/user/{user}/global-privileges</c>, since OBShell 4.3.2, is the same operation.</remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="request">The privileges on everything that a user has from now on.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/tenant/{name}/user/{user}/global-privilege")]
    Task SetGlobalPrivilegesAsync(
        string name,
        string user,
        [Body] SetUserGlobalPrivilegesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Sets the privileges of a user on objects of an Oracle tenant, in place of the present ones:
    /// <c>PUT /api/v1/tenant/{name}/user/{user}/object-privileges</c>. Since OBShell 4.3.2.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="request">Privileges on objects of an Oracle tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/tenant/{name}/user/{user}/object-privileges")]
    Task SetObjectPrivilegesAsync(string name, string user, [Body] ObjectPrivilegesRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes the privileges of a user on the named objects of an Oracle tenant: <c>PATCH /api/v1/tenant/{name}/user/{user}/object-privileges</c>.
    /// Since OBShell 4.3.2.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="request">Privileges on objects of an Oracle tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Patch("/api/v1/tenant/{name}/user/{user}/object-privileges")]
    Task UpdateObjectPrivilegesAsync(
        string name,
        string user,
        [Body] ObjectPrivilegesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Revokes privileges on objects of an Oracle tenant from a user: <c>DELETE /api/v1/tenant/{name}/user/{user}/object-privileges</c>.
    /// Since OBShell 4.3.2.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="request">Privileges on objects of an Oracle tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Delete("/api/v1/tenant/{name}/user/{user}/object-privileges")]
    Task RevokeObjectPrivilegesAsync(
        string name,
        string user,
        [Body] ObjectPrivilegesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Grants a user privileges on objects of an Oracle tenant: <c>POST /api/v1/tenant/{name}/user/{user}/object-privileges</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="request">Privileges on objects of an Oracle tenant.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Post("/api/v1/tenant/{name}/user/{user}/object-privileges")]
    Task GrantObjectPrivilegesAsync(
        string name,
        string user,
        [Body] ObjectPrivilegesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Sets the roles of a user of an Oracle tenant: <c>PUT /api/v1/tenant/{name}/user/{user}/roles</c>. Since OBShell 4.3.2.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="request">The roles that a user or a role has from now on.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/tenant/{name}/user/{user}/roles")]
    Task SetRolesAsync(string name, string user, [Body] SetRolesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the password of a user: <c>PUT /api/v1/tenant/{name}/user/{user}/password</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="request">The new password of a user.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/tenant/{name}/user/{user}/password")]
    Task SetPasswordAsync(string name, string user, [Body] SetUserPasswordRequest request, CancellationToken cancellationToken = default);

    /// <summary>Locks a user, so that it cannot log in: <c>PUT /api/v1/tenant/{name}/user/{user}/lock</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null for the one that OBShell keeps.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Put("/api/v1/tenant/{name}/user/{user}/lock")]
    Task LockAsync(string name, string user, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);

    /// <summary>Counts the sessions of a user: <c>GET /api/v1/tenant/{name}/user/{user}/stats</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null for the one that OBShell keeps.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What a user is doing.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/user/{user}/stats")]
    Task<UserStatistics> GetStatisticsAsync(string name, string user, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);

    /// <summary>Unlocks a user: <c>DELETE /api/v1/tenant/{name}/user/{user}/lock</c>. Since OBShell 4.3.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The name of the user.</param>
    /// <param name="rootPassword">The password of the tenant's root user; null for the one that OBShell keeps.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="user"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Delete("/api/v1/tenant/{name}/user/{user}/lock")]
    Task UnlockAsync(string name, string user, [Body] TenantRootPasswordRequest? rootPassword = null, CancellationToken cancellationToken = default);
}
