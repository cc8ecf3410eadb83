using ObShell.Client.Protocol;
using Refit;

namespace ObShell.Client.Tenants;

/// <summary>
/// The routes for the database sessions of tenants, and their deadlocks: <c>/api/v1/tenant/{name}/sessions</c> and
/// <c>/api/v1/tenant/{name}/deadlocks</c>.
/// </summary>
/// <remarks>Every method throws as <see cref="ObShellClient"/> says.</remarks>
public interface ITenantSessionApi
{
    /// <summary>Lists the sessions of a tenant, page by page: <c>GET /api/v1/tenant/{name}/sessions</c>. Since OBShell 4.4.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">Only those of this user; null for all.</param>
    /// <param name="db">Only those in this database; null for all.</param>
    /// <param name="host">Only those from this host; null for all.</param>
    /// <param name="sessionId">Only the one with this id; null for all.</param>
    /// <param name="observerList">Only those at these observers, as <c>ip:port</c>; null for all.</param>
    /// <param name="activeOnly">Whether only active ones are listed; null for all.</param>
    /// <param name="sort">
    /// The column of the database's list of sessions to sort by, such as <c>id</c>, <c>user</c>, <c>db</c>, <c>host</c>, <c>time</c> or <c>state</c>, and the order, as in
    /// <c>time,desc</c>; null for no order.
    /// </param>
    /// <param name="page">Which page, counted from 1; null for the first.</param>
    /// <param name="size">How many there are on a page; null for all of them.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A database session of a tenant.</returns>
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

    /// <summary>Lists the sessions of a tenant, on all pages. A page is requested when it is needed: <c>GET /api/v1/tenant/{name}/sessions</c>. Since OBShell 4.4.0.</summary>
    /// <remarks>What is added or removed meanwhile can be listed twice, or left out.</remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="user">Only those of this user; null for all.</param>
    /// <param name="db">Only those in this database; null for all.</param>
    /// <param name="host">Only those from this host; null for all.</param>
    /// <param name="sessionId">Only the one with this id; null for all.</param>
    /// <param name="observerList">Only those at these observers, as <c>ip:port</c>; null for all.</param>
    /// <param name="activeOnly">Whether only active ones are listed; null for all.</param>
    /// <param name="sort">
    /// The column of the database's list of sessions to sort by, such as <c>id</c>, <c>user</c>, <c>db</c>, <c>host</c>, <c>time</c> or <c>state</c>, and the order, as in
    /// <c>time,desc</c>; null for no order.
    /// </param>
    /// <param name="size">How many there are on a page; null for 100.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
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

    /// <summary>Shows a session of a tenant: <c>GET /api/v1/tenant/{name}/sessions/{session_id}</c>. Since OBShell 4.4.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="sessionId">The id of the session. <c>stats</c> is another route of OBShell, and is refused.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A database session of a tenant.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="sessionId"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/sessions/{session_id}")]
    Task<TenantSession> GetAsync(string name, [AliasAs("session_id")] string sessionId, CancellationToken cancellationToken = default);

    /// <summary>Counts the sessions of a tenant, by user, client and database: <c>GET /api/v1/tenant/{name}/sessions/stats</c>. Since OBShell 4.4.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The database sessions of a tenant, counted.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/sessions/stats")]
    Task<TenantSessionStatistics> GetStatisticsAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Kills sessions of a tenant: <c>DELETE /api/v1/tenant/{name}/sessions</c>. Since OBShell 4.4.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">Which database sessions to end.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Delete("/api/v1/tenant/{name}/sessions")]
    Task KillAsync(string name, [Body] KillTenantSessionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Kills what sessions of a tenant are running, and leaves the sessions: <c>DELETE /api/v1/tenant/{name}/sessions/queries</c>.
    /// Since OBShell 4.4.0.
    /// </summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="request">Which database sessions to end.</param>
    /// <param name="cancellationToken">Ends the waiting for the response; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has done it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back.</exception>
    [Delete("/api/v1/tenant/{name}/sessions/queries")]
    Task KillQueriesAsync(string name, [Body] KillTenantSessionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the deadlocks of a tenant, page by page: <c>GET /api/v1/tenant/{name}/deadlocks</c>. Since OBShell 4.4.0.</summary>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="page">Which page, counted from 1; null for the first.</param>
    /// <param name="size">How many there are on a page; null for the server's own number.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A deadlock that OceanBase has broken.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    [Get("/api/v1/tenant/{name}/deadlocks")]
    Task<ObShellPage<Deadlock>> ListDeadlocksAsync(string name, int? page = null, int? size = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the deadlocks of a tenant, on all pages. A page is requested when it is needed: <c>GET /api/v1/tenant/{name}/deadlocks</c>. Since OBShell 4.4.0.</summary>
    /// <remarks>What is added or removed meanwhile can be listed twice, or left out.</remarks>
    /// <param name="name">The name of the tenant.</param>
    /// <param name="size">How many there are on a page; null for 100.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The deadlocks, newest first.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, <c>.</c> or <c>..</c>, or contains a slash.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    IAsyncEnumerable<Deadlock> ListAllDeadlocksAsync(string name, int? size = null, CancellationToken cancellationToken = default) =>
        Pages.AllAsync((number, token) => ListDeadlocksAsync(name, number, size ?? Pages.DefaultSize, token), cancellationToken);
}
