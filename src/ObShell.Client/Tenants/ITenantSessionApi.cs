using ObShell.Client.Protocol;
using Refit;

namespace ObShell.Client.Tenants;

/// <summary>
/// The routes for the database sessions and deadlocks of tenants: <c>/api/v1/tenant/{name}/sessions</c> and
/// <c>/api/v1/tenant/{name}/deadlocks</c>.
/// </summary>
/// <remarks><see cref="ObShellClient"/> documents the exceptions of every method.</remarks>
public interface ITenantSessionApi
{
    /// <summary>Lists the sessions of a tenant, page by page: <c>GET /api/v1/tenant/{name}/sessions</c>. Since OBShell 4.4.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The user whose sessions are listed; null for all.</param>
    /// <param name="db">The database whose sessions are listed; null for all.</param>
    /// <param name="host">The client host whose sessions are listed; null for all.</param>
    /// <param name="sessionId">The id of the session to list; null for all.</param>
    /// <param name="observerList">The observers whose sessions are listed, as <c>ip:port</c>; null for all.</param>
    /// <param name="activeOnly">Whether to list active sessions only; null for all.</param>
    /// <param name="sort">
    /// The column of the process list to sort by (such as <c>id</c>, <c>user</c>, <c>db</c>, <c>host</c>, <c>time</c> or <c>state</c>) and the direction, as in
    /// <c>time,desc</c>; null for unsorted.
    /// </param>
    /// <param name="page">The number of the page, from 1; null for the first.</param>
    /// <param name="size">The number of items on a page; null for all of them.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>One page of the tenant's sessions.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/sessions")]
    Task<ObShellPage<TenantSession>> ListAsync(
        string name,
        string? user = null,
        string? db = null,
        string? host = null,
        [AliasAs("id")] long? sessionId = null,
        [AliasAs("observer_list"), Query(CollectionFormat.Csv)] IEnumerable<string>? observerList = null,
        [AliasAs("active_only")] bool? activeOnly = null,
        string? sort = null,
        int? page = null,
        int? size = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the sessions of a tenant, across all pages; a page is requested when the enumeration reaches it: <c>GET /api/v1/tenant/{name}/sessions</c>. Since OBShell 4.4.0.</summary>
    /// <remarks>Items that are added or removed during the enumeration may be listed twice or be missing.</remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">The user whose sessions are listed; null for all.</param>
    /// <param name="db">The database whose sessions are listed; null for all.</param>
    /// <param name="host">The client host whose sessions are listed; null for all.</param>
    /// <param name="sessionId">The id of the session to list; null for all.</param>
    /// <param name="observerList">The observers whose sessions are listed, as <c>ip:port</c>; null for all.</param>
    /// <param name="activeOnly">Whether to list active sessions only; null for all.</param>
    /// <param name="sort">
    /// The column of the process list to sort by (such as <c>id</c>, <c>user</c>, <c>db</c>, <c>host</c>, <c>time</c> or <c>state</c>) and the direction, as in
    /// <c>time,desc</c>; null for unsorted.
    /// </param>
    /// <param name="size">The number of items on a page; null for 100.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The sessions.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    IAsyncEnumerable<TenantSession> ListAllAsync(
        string name,
        string? user = null,
        string? db = null,
        string? host = null,
        long? sessionId = null,
        IEnumerable<string>? observerList = null,
        bool? activeOnly = null,
        string? sort = null,
        int? size = null,
        CancellationToken cancellationToken = default) =>
        Pages.AllAsync((number, token) => ListAsync(name, user, db, host, sessionId, observerList, activeOnly, sort, number, size ?? Pages.DefaultSize, token), cancellationToken);

    /// <summary>Reads a session of a tenant: <c>GET /api/v1/tenant/{name}/sessions/{session_id}</c>. Since OBShell 4.4.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="sessionId">The id of the session. <c>stats</c> is rejected, because it is another route of OBShell.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="sessionId"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/sessions/{session_id}")]
    Task<TenantSession> GetAsync(string name, [AliasAs("session_id")] string sessionId, CancellationToken cancellationToken = default);

    /// <summary>Counts the sessions of a tenant by user, client and database: <c>GET /api/v1/tenant/{name}/sessions/stats</c>. Since OBShell 4.4.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The number of sessions, in total and by user, client and database.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/sessions/stats")]
    Task<TenantSessionStatistics> GetStatisticsAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Kills sessions of a tenant: <c>DELETE /api/v1/tenant/{name}/sessions</c>. Since OBShell 4.4.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The ids of the sessions.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/tenant/{name}/sessions")]
    Task KillAsync(string name, [Body] KillTenantSessionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Kills the running statements of sessions of a tenant, but not the sessions: <c>DELETE /api/v1/tenant/{name}/sessions/queries</c>.
    /// Since OBShell 4.4.0.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">The ids of the sessions.</param>
    /// <param name="cancellationToken">Cancels waiting for the response; a request that has already been sent still runs.</param>
    /// <returns>A task that completes when OBShell has confirmed the request.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell rejected the request.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response was received.</exception>
    [Delete("/api/v1/tenant/{name}/sessions/queries")]
    Task KillQueriesAsync(string name, [Body] KillTenantSessionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the deadlocks of a tenant, page by page: <c>GET /api/v1/tenant/{name}/deadlocks</c>. Since OBShell 4.4.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="page">The number of the page, from 1; null for the first.</param>
    /// <param name="size">The number of items on a page; null for the server's default.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>One page of the tenant's deadlocks.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/deadlocks")]
    Task<ObShellPage<Deadlock>> ListDeadlocksAsync(string name, int? page = null, int? size = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the deadlocks of a tenant, across all pages; a page is requested when the enumeration reaches it: <c>GET /api/v1/tenant/{name}/deadlocks</c>. Since OBShell 4.4.0.</summary>
    /// <remarks>Items that are added or removed during the enumeration may be listed twice or be missing.</remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="size">The number of items on a page; null for 100.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The deadlocks, newest first.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    IAsyncEnumerable<Deadlock> ListAllDeadlocksAsync(string name, int? size = null, CancellationToken cancellationToken = default) =>
        Pages.AllAsync((number, token) => ListDeadlocksAsync(name, number, size ?? Pages.DefaultSize, token), cancellationToken);
}
