using System.Text.Json;
using System.Text.Json.Nodes;
using ObShell.Client.Agents;
using ObShell.Client.Backups;
using ObShell.Client.Clusters;
using ObShell.Client.Credentials;
using ObShell.Client.Dags;
using ObShell.Client.Monitoring;
using ObShell.Client.Obproxy;
using ObShell.Client.Tenants;
using ObShell.Client.Upgrades;
using ObShell.Client.Users;

namespace ObShell.Client;

/// <summary>
/// One OceanBase cluster, reached through the OBShell agents beside its servers. <see cref="ObShellClient"/> implements it; programs that are tested without an agent can depend on the
/// interface. Minor versions of the library may add members.
/// </summary>
public interface IObShellClient : IAsyncDisposable, IDisposable
{
    /// <summary>The addresses of the agents. A call is sent to one that is available.</summary>
    IReadOnlyList<Uri> Endpoints { get; }

    /// <summary>The passwords of the client, which can be replaced while it runs.</summary>
    ObShellCredential Credential { get; }

    /// <summary>Agents: their identities, keys, clocks and hosts; joining and removing them.</summary>
    IAgentApi Agents { get; }

    /// <summary>Alarms: alerts, silencers and rules.</summary>
    IAlarmApi Alarms { get; }

    /// <summary>Backups of tenants and of the cluster, and the archive log.</summary>
    IBackupApi Backups { get; }

    /// <summary>The cluster: its state and configuration, scaling.</summary>
    IClusterApi Cluster { get; }

    /// <summary>The credentials of hosts that OBShell keeps.</summary>
    ICredentialApi Credentials { get; }

    /// <summary>Databases of tenants.</summary>
    IDatabaseApi Databases { get; }

    /// <summary>The connection settings of Prometheus and Alertmanager in OBShell.</summary>
    IExternalSystemApi ExternalSystems { get; }

    /// <summary>Inspections of the cluster.</summary>
    IInspectionApi Inspections { get; }

    /// <summary>Metrics.</summary>
    IMetricApi Metrics { get; }

    /// <summary>The OBProxy of an agent.</summary>
    IObproxyApi Obproxy { get; }

    /// <summary>Observers.</summary>
    IObserverApi Observers { get; }

    /// <summary>Parameters of the cluster and of tenants.</summary>
    IParameterApi Parameters { get; }

    /// <summary>Resource pools.</summary>
    IPoolApi Pools { get; }

    /// <summary>The recycle bin of tenants.</summary>
    IRecycleBinApi RecycleBin { get; }

    /// <summary>Restoring tenants from backups.</summary>
    IRestoreApi Restores { get; }

    /// <summary>Roles of tenants.</summary>
    IRoleApi Roles { get; }

    /// <summary>Sessions at agents. With the option <see cref="ObShellClientOptions.UseSession"/> the client manages them itself.</summary>
    ISessionApi Sessions { get; }

    /// <summary>Lists of DAGs, and their nodes and sub-tasks. <see cref="GetDagOperation(DagId)"/> follows a single DAG.</summary>
    ITaskApi Tasks { get; }

    /// <summary>Tenants.</summary>
    ITenantApi Tenants { get; }

    /// <summary>Database sessions and deadlocks of tenants.</summary>
    ITenantSessionApi TenantSessions { get; }

    /// <summary>Unit configurations.</summary>
    IUnitApi Units { get; }

    /// <summary>Upgrades and packages.</summary>
    IUpgradeApi Upgrades { get; }

    /// <summary>Users of tenants.</summary>
    IUserApi Users { get; }

    /// <summary>System variables of tenants.</summary>
    IVariableApi Variables { get; }

    /// <summary>Zones.</summary>
    IZoneApi Zones { get; }

    /// <summary>
    /// Stops observers: <c>POST /api/v1/ob/stop</c>. The call returns as soon as OBShell has started the DAG that stops them; wait for the DAG to know that they have stopped.
    /// Since OBShell 4.2.3.
    /// </summary>
    /// <param name="request">What to stop, and how.</param>
    /// <param name="cancellationToken">
    /// Stops waiting for the response; a request that has been sent is not recalled, so the stop may have begun.
    /// </param>
    /// <returns>The DAG that stops them.</returns>
    /// <remarks>
    /// A stop on agents that another DAG has locked is accepted, and its DAG fails: see <see cref="DagFailedException.Locks"/> and <see cref="ForcePassDag"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused: <c>OB.Zone.NotExist</c>, <c>Agent.NotExist</c>, <c>OB.Cluster.ForceStopRequired</c> and others.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">
    /// The request was sent, but no usable response came back. It was not retried; <see cref="OperationOutcomeUnknownException.ReconcileAsync"/> determines its outcome, as far
    /// as possible.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the request may have been sent.</exception>
    Task<DagOperation> StopClusterAsync(StopClusterRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Starts observers: <c>POST /api/v1/ob/start</c>. The call returns as soon as OBShell has started the DAG that starts them. Since OBShell 4.2.3.
    /// </summary>
    /// <param name="request">What to start.</param>
    /// <param name="cancellationToken">Stops waiting for the response; a request that has been sent is not recalled.</param>
    /// <returns>The DAG that starts them.</returns>
    /// <remarks>
    /// A start on agents that another DAG has locked is accepted, and its DAG fails: see <see cref="DagFailedException.Locks"/> and <see cref="ForcePassDag"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back. It was not retried.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the request may have been sent.</exception>
    Task<DagOperation> StartClusterAsync(StartClusterRequest request, CancellationToken cancellationToken = default);

    /// <summary>Returns the operation that follows a DAG, such as one that another process has started. Nothing is sent.</summary>
    /// <param name="id">The id of the DAG: the <c>id</c> of a <see cref="DagDetailDTO"/>.</param>
    /// <returns>The operation.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    DagOperation GetDagOperation(DagId id);

    /// <summary>
    /// Determines whether a call that starts a DAG was carried out, for a program that crashed before it saved the id of the operation, or whose token was cancelled while the request was in
    /// flight. The agents are searched for the DAG; nothing is started. <see cref="OperationOutcomeUnknownException.ReconcileAsync"/> does the same after an exception.
    /// </summary>
    /// <param name="operation">Makes the call, as the program made it or was about to, on the client that is passed to it. That client sends nothing.</param>
    /// <param name="since">
    /// When the program made the call at the earliest, by the clock of this machine. The closer it is to the call, the smaller the chance that another DAG of the same kind makes the answer
    /// <see cref="ReconciliationOutcome.CannotTell"/>.
    /// </param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>Whether there is exactly one DAG that the call would have started, none, or it cannot be determined.</returns>
    /// <remarks>
    /// An agent may take a few seconds to create the DAG of a request whose connection has ended, so that the search takes five seconds for each agent of the client. A DAG that is not stored in the cluster is
    /// found only if the client has the agent that received the request among its <see cref="Endpoints"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> is null.</exception>
    /// <exception cref="ArgumentException">The call starts no DAG, or has invalid arguments.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="operation"/> made no call on the client that was passed to it, or more than one; a second call is not sent.</exception>
    /// <exception cref="ObShellException">The DAGs could not be listed.</exception>
    /// <example><code>Reconciliation found = await obshell.FindOperationAsync(o =&gt; o.Tenants.CreateAsync(request), since, cancellationToken);</code></example>
    Task<Reconciliation> FindOperationAsync(Func<IObShellClient, Task> operation, DateTimeOffset since, CancellationToken cancellationToken = default);

    /// <summary>Returns a view of the client that sends its calls to one agent only, such as one that is to join a cluster. Nothing is sent.</summary>
    /// <param name="endpoint">The agent: one of <see cref="Endpoints"/>.</param>
    /// <returns>The view, which shares connections, keys and passwords with the client and does not have to be disposed of.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="endpoint"/> is none of <see cref="Endpoints"/>.</exception>
    IObShellClient At(Uri endpoint);

    /// <summary>
    /// Exchanges a one-time token for a session (<c>GET /api/v1/sso/exchange</c>), and uses the session from then on at the agent that returned it. For programs that
    /// do not have the password. Since OBShell 4.4.2.
    /// </summary>
    /// <param name="token">The token, from <see cref="ISessionApi.CreateSsoTokenAsync"/>.</param>
    /// <param name="cancellationToken">Stops waiting for the response.</param>
    /// <returns>A task that completes when the session is in use.</returns>
    /// <exception cref="ArgumentException"><paramref name="token"/> is null or empty.</exception>
    /// <exception cref="ObShellAuthenticationException">The token is unknown, was used, or has expired.</exception>
    /// <exception cref="OperationOutcomeUnknownException">No usable response came back; the token may have been used up.</exception>
    /// <exception cref="ObShellException">The call failed otherwise.</exception>
    Task UseSsoTokenAsync(string token, CancellationToken cancellationToken = default);

    /// <summary>Makes one call, and returns its result with the metadata of the response: trace id, status, server time.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="operation">Makes the call, on the client that is passed to it.</param>
    /// <returns>The response.</returns>
    /// <example><code>ObShellResponse&lt;TenantInfo&gt; response = await obshell.WithResponseAsync(o =&gt; o.Tenants.GetAsync("orders", cancellationToken));</code></example>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="operation"/> made no call on the client that was passed to it, or more than one; a second call is not sent.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    Task<ObShellResponse<T>> WithResponseAsync<T>(Func<IObShellClient, Task<T>> operation);

    /// <summary>Makes one call without a result, and returns the metadata of the response: trace id, status, server time.</summary>
    /// <param name="operation">Makes the call, on the client that is passed to it.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="operation"/> made no call on the client that was passed to it, or more than one; a second call is not sent.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    Task<ObShellResponse> WithResponseAsync(Func<IObShellClient, Task> operation);

    /// <summary>Sends a request to a route that this version of the library does not support. It is signed, encrypted, retried and reported like any other.</summary>
    /// <param name="method">The HTTP method. A GET is treated as a read-only request, any other method as one that changes something.</param>
    /// <param name="pathAndQuery">The path, which begins with <c>/api/</c>, and the query, escaped.</param>
    /// <param name="body">The body, a JSON object; null for none.</param>
    /// <param name="cancellationToken">Stops waiting for the response; a request that has been sent is not recalled.</param>
    /// <returns>The response, with its data as JSON.</returns>
    /// <exception cref="ArgumentException">An argument is null, or <paramref name="pathAndQuery"/> is not a path of the API, or <paramref name="body"/> is not an object.</exception>
    /// <exception cref="ObShellException">The call failed.</exception>
    Task<ObShellResponse<JsonElement>> SendAsync(HttpMethod method, string pathAndQuery, JsonNode? body = null, CancellationToken cancellationToken = default);
}
