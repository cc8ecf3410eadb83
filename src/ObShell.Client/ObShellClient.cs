using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using ObShell.Client.Authentication;
using ObShell.Client.Endpoints;
using ObShell.Client.Http;
using ObShell.Client.Wire;
using Interfaces = Refit.Implementation.GeneratedObShell_Client;

namespace ObShell.Client;

/// <summary>
/// The door to one cluster through the OBShell agents beside its servers. Thread-safe, cheap to hold for the life of a process, and
/// meant to be: it keeps its connections and the agent's key.
/// </summary>
/// <remarks>
/// <para>
/// What a call can throw: <see cref="ArgumentException"/> for bad input, before anything is sent; <see cref="ObShellApiException"/> when OBShell
/// refuses (<see cref="ObShellAuthenticationException"/>, <see cref="ObShellNotFoundException"/> and <see cref="ObShellMaintenanceException"/> among
/// them); <see cref="ObShellConnectionException"/> when nothing was sent; for calls that only read,
/// <see cref="ObShellNoResponseException"/> and <see cref="ObShellInvalidResponseException"/> when no usable answer came back; for all others
/// <see cref="OperationOutcomeUnknownException"/> instead; and <see cref="OperationCanceledException"/> when the token was cancelled.
/// </para>
/// <para>
/// A call that changes something is sent again only when OBShell has said that it did not run.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// using var obshell = ObShellClient.Connect("http://10.10.10.1:2886", password);
/// var stop = await obshell.StopClusterAsync(StopClusterRequest.Zone("zone1", StopMode.Terminate), cancellationToken);
/// await stop.WaitForCompletionAsync(cancellationToken);
/// </code>
/// </example>
public sealed partial class ObShellClient : IDisposable, IAsyncDisposable
{
    private readonly HttpClient _http;
    private readonly ObShellPipeline _pipeline;
    private readonly TimeProvider _time;
    private readonly DagPoller _poller;

    internal ObShellClient(HttpClient http, ObShellPipeline pipeline)
    {
        _http = http;
        _pipeline = pipeline;
        _time = pipeline.Time;
        _poller = new DagPoller(pipeline.Options.DagFollow, pipeline.Time, pipeline.NextRandom, pipeline.Logger);
        pipeline.Reconciler = ReconcilerOf;
        Endpoints = [.. pipeline.Endpoints.Select(endpoint => endpoint.Address)];
    }

    /// <summary>The agent that calls go to, or the first one of several.</summary>
    public Uri Endpoint => Endpoints[0];

    /// <summary>The agents that calls go to: to one that works.</summary>
    public IReadOnlyList<Uri> Endpoints { get; }

    // The interfaces are made when they are first asked for: whoever is late makes another one, which is as good.

    /// <summary>The routes that tell who an agent is and how it does: <c>/api/v1/info</c> and its siblings.</summary>
    public IInformationApi Information => field ??= Interfaces.CreateInformationApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<InformationJson>()));

    /// <summary>The routes for the cluster: <c>/api/v1/ob</c> and <c>/api/v1/obcluster</c>.</summary>
    public IClusterApi Cluster => field ??= Interfaces.CreateClusterApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<ClusterJson>()));

    /// <summary>The routes for DAGs: <c>/api/v1/task</c>.</summary>
    public ITaskApi Tasks => field ??= Interfaces.CreateTaskApi(_http, RefitSerializer.CreateSettings(ObShellJson.Core));

    /// <summary>The routes that begin and end sessions: <c>/api/v1/login</c> and its siblings.</summary>
    public ISessionApi Sessions => field ??= Interfaces.CreateSessionApi(_http, RefitSerializer.CreateSettings(ObShellJson.Core));

    /// <summary>The routes for agents: <c>/api/v1/agent</c> and <c>/api/v1/agents</c>.</summary>
    public IAgentApi Agents => field ??= Interfaces.CreateAgentApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<AgentsJson>()));

    /// <summary>The routes for observers: <c>/api/v1/observer</c>.</summary>
    public IObserverApi Observers => field ??= Interfaces.CreateObserverApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<ObserversJson>()));

    /// <summary>The routes for zones: <c>/api/v1/zone</c>.</summary>
    public IZoneApi Zones => field ??= Interfaces.CreateZoneApi(_http, RefitSerializer.CreateSettings(ObShellJson.Core));

    /// <summary>The routes for tenants: <c>/api/v1/tenant</c> and <c>/api/v1/tenants</c>.</summary>
    public ITenantApi Tenants => field ??= Interfaces.CreateTenantApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<TenantsJson>()));

    /// <summary>The routes for users of tenants: <c>/api/v1/tenant/{name}/user</c>.</summary>
    public IUserApi Users => field ??= Interfaces.CreateUserApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<UsersJson>()));

    /// <summary>The routes for roles of tenants: <c>/api/v1/tenant/{name}/role</c>.</summary>
    public IRoleApi Roles => field ??= Interfaces.CreateRoleApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<RolesJson>()));

    /// <summary>The routes for databases of tenants: <c>/api/v1/tenant/{name}/databases</c>.</summary>
    public IDatabaseApi Databases => field ??= Interfaces.CreateDatabaseApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<DatabasesJson>()));

    /// <summary>The routes for parameters of the cluster and of tenants: <c>/api/v1/obcluster/parameters</c> and <c>/api/v1/tenant/{name}/parameters</c>.</summary>
    public IParameterApi Parameters => field ??= Interfaces.CreateParameterApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<ParametersJson>()));

    /// <summary>The routes for system variables of tenants: <c>/api/v1/tenant/{name}/variables</c>.</summary>
    public IVariableApi Variables => field ??= Interfaces.CreateVariableApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<VariablesJson>()));

    /// <summary>The routes for database sessions and deadlocks of tenants: <c>/api/v1/tenant/{name}/sessions</c>.</summary>
    public ITenantSessionApi TenantSessions => field ??= Interfaces.CreateTenantSessionApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<TenantSessionsJson>()));

    /// <summary>The routes for unit configurations: <c>/api/v1/unit</c> and <c>/api/v1/units</c>.</summary>
    public IUnitApi Units => field ??= Interfaces.CreateUnitApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<UnitsJson>()));

    /// <summary>The routes for resource pools: <c>/api/v1/resource-pool</c>.</summary>
    public IPoolApi Pools => field ??= Interfaces.CreatePoolApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<PoolsJson>()));

    /// <summary>The routes for the recycle bin: <c>/api/v1/recyclebin</c>.</summary>
    public IRecycleBinApi RecycleBin => field ??= Interfaces.CreateRecycleBinApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<RecycleBinJson>()));

    /// <summary>The routes for backups: <c>/api/v1/tenant/{name}/backup</c> and <c>/api/v1/obcluster/backup</c>.</summary>
    public IBackupApi Backups => field ??= Interfaces.CreateBackupApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<BackupJson>()));

    /// <summary>The routes for restoring tenants: <c>/api/v1/restore</c> and <c>/api/v1/tenant/{name}/restore</c>.</summary>
    public IRestoreApi Restores => field ??= Interfaces.CreateRestoreApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<RestoreJson>()));

    /// <summary>The routes for upgrades and packages: <c>/api/v1/upgrade</c>, <c>/api/v1/package</c>, <c>/api/v1/ob/upgrade</c> and <c>/api/v1/agent/upgrade</c>.</summary>
    public IUpgradeApi Upgrades => field ??= Interfaces.CreateUpgradeApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<UpgradeJson>()));

    /// <summary>The routes for the OBProxy of an agent: <c>/api/v1/obproxy</c>.</summary>
    public IObproxyApi Obproxy => field ??= Interfaces.CreateObproxyApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<ObproxyJson>()));

    /// <summary>The routes for inspections of the cluster: <c>/api/v1/obcluster/inspection</c>.</summary>
    public IInspectionApi Inspections => field ??= Interfaces.CreateInspectionApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<InspectionJson>()));

    /// <summary>The routes for metrics: <c>/api/v1/metrics</c>.</summary>
    public IMetricApi Metrics => field ??= Interfaces.CreateMetricApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<MetricsJson>()));

    /// <summary>The routes for alarms: <c>/api/v1/alarm</c>.</summary>
    public IAlarmApi Alarms => field ??= Interfaces.CreateAlarmApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<AlarmsJson>()));

    /// <summary>The routes for credentials of hosts: <c>/api/v1/security/credential</c>.</summary>
    public ICredentialApi Credentials => field ??= Interfaces.CreateCredentialApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<CredentialsJson>()));

    /// <summary>The routes for monitoring systems outside: <c>/api/v1/system/external</c>.</summary>
    public IExternalSystemApi ExternalSystems => field ??= Interfaces.CreateExternalSystemApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<ExternalSystemsJson>()));

    // Most programs do this and no more: they are spared the JSON of everything else about the cluster.
    private IClusterApi Stopping => field ??= Interfaces.CreateClusterApi(_http, RefitSerializer.CreateSettings(ObShellJson.For<StopJson>()));

    /// <summary>Makes a client for an agent. Nothing is sent until the first call.</summary>
    /// <param name="endpoint">The address of the agent, as <see cref="ObShellClientOptions.Endpoint"/> takes it.</param>
    /// <param name="password">The password of <c>root@sys</c>; empty for none.</param>
    /// <returns>The client, to be disposed of at the end.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="endpoint"/> is no address of an agent, or <paramref name="password"/> is not well-formed.</exception>
    public static ObShellClient Connect(string endpoint, string password = "")
    {
        ArgumentNullException.ThrowIfNull(password);
        EndpointAddress.Parse(endpoint, nameof(endpoint));
        return Connect(new ObShellClientOptions { Endpoint = endpoint, Password = password });
    }

    /// <summary>Makes a client. Nothing is sent until the first call.</summary>
    /// <param name="options">How to reach the cluster; later changes of it are not seen.</param>
    /// <param name="loggerFactory">Where to log to; null for nowhere.</param>
    /// <param name="timeProvider">The clock; null for the machine's.</param>
    /// <returns>The client, to be disposed of at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="options"/> do not hold together; the message says everything that is wrong.</exception>
    public static ObShellClient Connect(ObShellClientOptions options, ILoggerFactory? loggerFactory = null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var validation = new ObShellClientOptionsValidator().Validate(null, options);
        if (validation.Failed)
        {
            throw new ArgumentException(validation.FailureMessage, nameof(options));
        }

        var logger = loggerFactory?.CreateLogger("ObShell.Client") ?? NullLogger.Instance;
        var pipeline = new ObShellPipeline(options, timeProvider ?? TimeProvider.System, logger);
        return new ObShellClient(pipeline.CreateClient(pipeline.Guard(pipeline.CreateTransport())), pipeline);
    }

    /// <summary>
    /// Starts to stop observers: <c>POST /api/v1/ob/stop</c>. The call returns as soon as OBShell has taken the order; follow the DAG to know
    /// when they have stopped. Since OBShell 4.2.3.
    /// </summary>
    /// <param name="request">What to stop, and how.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>The DAG that stops them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ObShellApiException">OBShell refused: <c>OB.Zone.NotExist</c>, <c>Agent.NotExist</c>, <c>OB.Cluster.ForceStopRequired</c> and others.</exception>
    /// <exception cref="ObShellMaintenanceException">Another operation holds the cluster or the agent.</exception>
    /// <exception cref="ObShellConnectionException">No agent could be reached: nothing was sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">
    /// The order was sent, but no usable answer came back. It was not sent again; <see cref="OperationOutcomeUnknownException.ReconcileAsync"/> tells
    /// what became of it, as far as that can be told.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the order may have been sent.</exception>
    /// <remarks>
    /// A stop on agents that another DAG has locked is accepted, and its DAG fails: see <see cref="DagFailedException.Locks"/> and <see cref="ForcePassDag"/>.
    /// </remarks>
    public async Task<DagOperation> StopClusterAsync(StopClusterRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return await FollowAsync(Stopping.StopAsync(request, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Takes up a DAG by its id, such as one that another process has started. Nothing is sent until it is asked for.</summary>
    /// <param name="id">The id of the DAG.</param>
    /// <returns>The operation.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public DagOperation GetDagOperation(DagId id)
    {
        if (id == default)
        {
            throw new ArgumentException("The id is empty.", nameof(id));
        }

        return new DagOperation(id, null, Tasks, _poller, Endpoint);
    }

    /// <summary>Takes up a DAG by its id, such as one that another process has started. Nothing is sent until it is asked for.</summary>
    /// <param name="id">The id of the DAG: the <c>id</c> of its answer, not the <c>dag_id</c>.</param>
    /// <returns>The operation.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null, empty, or has other characters than an id may have.</exception>
    public DagOperation GetDagOperation(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return GetDagOperation(DagId.Parse(id));
    }

    /// <summary>
    /// Offers a password of <c>root@sys</c> to go on with when an agent rejects the present one, because it was changed by this client or by somebody else. Nothing
    /// has to be restarted.
    /// </summary>
    /// <param name="password">The password; empty for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="password"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="password"/> is not well-formed Unicode.</exception>
    public void OfferPassword(string password) => Offer(PasswordKind.Root, password);

    /// <summary>Offers an agent password to go on with when an agent rejects the present one; where there is none, and nobody to ask, it becomes the present one.</summary>
    /// <param name="password">The password.</param>
    /// <exception cref="ArgumentNullException"><paramref name="password"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="password"/> is not well-formed Unicode.</exception>
    public void OfferAgentPassword(string password) => Offer(PasswordKind.Agent, password);

    /// <summary>
    /// Exchanges a one-time token for a session (<c>GET /api/v1/sso/exchange</c>) and carries that from then on at the agent that gave it: the way in for somebody who
    /// does not know the password. Since OBShell 4.4.2.
    /// </summary>
    /// <param name="token">The token, from <see cref="ISessionApi.CreateSsoTokenAsync"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the answer.</param>
    /// <returns>A task that ends when the session is in use.</returns>
    /// <exception cref="ArgumentException"><paramref name="token"/> is null or empty.</exception>
    /// <exception cref="ObShellAuthenticationException">The token is not known, was used, or has run out.</exception>
    /// <exception cref="OperationOutcomeUnknownException">No usable answer came back; the token may have been used up.</exception>
    /// <exception cref="ObShellException">The call failed otherwise.</exception>
    public async Task UseSsoTokenAsync(string token, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        var response = await Sessions.ExchangeSsoTokenAsync(token, cancellationToken).ConfigureAwait(false);
        var call = ((IEnvelope)response).Call!;
        _pipeline.UseSession(
            call.Endpoint,
            string.IsNullOrEmpty(response.Data) ? throw new ObShellInvalidResponseException("it has no session", call) : response.Data);
    }

    /// <summary>
    /// Closes the connections. Calls that are under way fail: <see cref="ObShellConnectionException"/> if they were not sent, else <see cref="ObShellNoResponseException"/> or
    /// <see cref="OperationOutcomeUnknownException"/>. Later ones throw <see cref="ObjectDisposedException"/>. Sessions are left to expire; <see cref="DisposeAsync"/> ends them.
    /// </summary>
    public void Dispose()
    {
        _poller.Dispose();
        _pipeline.Close(_http);
    }

    /// <summary>Logs out, if the client has sessions and their agents can be reached within a few seconds, and closes the connections.</summary>
    /// <returns>A task that ends when it is done.</returns>
    public async ValueTask DisposeAsync()
    {
        await _pipeline.LogoutAsync(_http).ConfigureAwait(false);
        Dispose();
    }

    /// <summary>The client without its password.</summary>
    /// <returns>The endpoint.</returns>
    public override string ToString() => $"{nameof(ObShellClient)} {{ Endpoints = {string.Join(", ", Endpoints.Select(ObShellCall.Show))} }}";

    private void Offer(PasswordKind kind, string password)
    {
        ArgumentNullException.ThrowIfNull(password);
        if (!ObShellClientOptionsValidator.IsWellFormed(password))
        {
            throw new ArgumentException("The password is not well-formed Unicode.", nameof(password));
        }

        _pipeline.Credentials.Offer(kind, password);
    }

    /// <summary>Keeps the calls of this flow of control to one agent, until the answer is disposed of.</summary>
    internal IDisposable PinTo(Uri agent) => _pipeline.PinTo(agent);

    internal DagOperation Follow(DagDetailDTO dag) => new(dag.Id, dag, Tasks, _poller, Endpoint);

    private DagOperation FollowStarted(DagDetailDTO dag, IEnvelope response)
    {
        if (response.Call is { } call)
        {
            _poller.NoteStart(dag, call);
        }

        return Follow(dag);
    }

    private async Task<DagOperation> FollowAsync(Task<ObShellResponse<DagDetailDTO>> call)
    {
        var response = await call.ConfigureAwait(false);
        return response.Data is { } dag ? FollowStarted(dag, response) : throw WithoutDag(response);
    }

    /// <summary>Follows the DAG, or gives null for the 204 that says that there is nothing to do.</summary>
    private async Task<DagOperation?> FollowOrNothingAsync(Task<ObShellResponse<DagDetailDTO>> call)
    {
        var response = await call.ConfigureAwait(false);
        return response switch
        {
            { Data: { } dag } => FollowStarted(dag, response),
            { Status: (int)HttpStatusCode.NoContent } => null,
            _ => throw WithoutDag(response),
        };
    }

    private Func<CancellationToken, Task<Reconciliation>>? ReconcilerOf(LostRequest lost) =>
        lost.Route is not null && ExpectedDag.Of(lost.Route, lost.Call.Path, lost.Body) is { } expected ? new DagReconciler(this, lost, expected, _time).ReconcileAsync : null;

    private static OperationOutcomeUnknownException WithoutDag(ObShellResponse<DagDetailDTO> response) =>
        new("the answer names no DAG", ((IEnvelope)response).Call!);
}
