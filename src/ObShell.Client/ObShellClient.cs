using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ObShell.Client.Agents;
using ObShell.Client.Backups;
using ObShell.Client.Clusters;
using ObShell.Client.Credentials;
using ObShell.Client.Dags;
using ObShell.Client.Dags.Polling;
using ObShell.Client.Monitoring;
using ObShell.Client.Obproxy;
using ObShell.Client.Pipeline;
using ObShell.Client.Pipeline.Authentication;
using ObShell.Client.Pipeline.Transport;
using ObShell.Client.Tenants;
using ObShell.Client.Upgrades;
using ObShell.Client.Users;
using Interfaces = Refit.Implementation.GeneratedObShell_Client;

namespace ObShell.Client;

/// <summary>
/// One OceanBase cluster, reached through the OBShell agents beside its servers. Thread-safe. Create one for a cluster and keep it for the life of the process: it holds the connections and the
/// agents' keys.
/// </summary>
/// <remarks>
/// <para>
/// What a call can throw: <see cref="ArgumentException"/> for bad input, before anything is sent; <see cref="ObShellApiException"/> when OBShell
/// refuses (<see cref="ObShellAuthenticationException"/>, <see cref="ObShellNotFoundException"/> and <see cref="ObShellMaintenanceException"/> among
/// them); <see cref="ObShellConnectionException"/> when the request was not sent; for read-only requests,
/// <see cref="ObShellNoResponseException"/> and <see cref="ObShellInvalidResponseException"/> when no usable response came back; for all others
/// <see cref="OperationOutcomeUnknownException"/> instead; <see cref="OperationCanceledException"/> when the token was cancelled; and
/// <see cref="ObjectDisposedException"/> after the client was disposed.
/// </para>
/// <para>
/// A request that changes something is retried only if OBShell has reported that it did not run.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// await using var obshell = new ObShellClient("http://10.10.10.1:2886", password);
/// DagOperation stop = await obshell.StopClusterAsync(StopClusterRequest.Zone("zone1", StopMode.Terminate), cancellationToken);
/// await stop.WaitForCompletionAsync(cancellationToken);
/// </code>
/// </example>
public sealed class ObShellClient : IObShellClient
{
    private readonly HttpClient _http;
    private readonly ObShellPipeline _pipeline;
    private readonly DagPoller _poller;
    private readonly ResponseCapture? _capture;
    private readonly Uri? _only;
    private readonly RequestRecorder? _recorder;
    private readonly ResponseReader[] _commonReaders;

    /// <summary>Creates a client for an agent. Nothing is sent until the first call.</summary>
    /// <param name="endpoint">The address of the agent, as <see cref="ObShellClientOptions.Endpoint"/> takes it.</param>
    /// <param name="password">The password of <c>root@sys</c>; empty for none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="endpoint"/> is not the address of an agent, or <paramref name="password"/> is not well-formed.</exception>
    public ObShellClient(string endpoint, string password = "")
        : this(endpoint, new ObShellCredential(password))
    {
    }

    /// <summary>Creates a client for an agent. Nothing is sent until the first call.</summary>
    /// <param name="endpoint">The address of the agent, as <see cref="ObShellClientOptions.Endpoint"/> takes it.</param>
    /// <param name="credential">The passwords.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="endpoint"/> is not the address of an agent.</exception>
    public ObShellClient(string endpoint, ObShellCredential credential)
        : this(OptionsOf(endpoint, credential))
    {
    }

    /// <summary>Creates a client. Nothing is sent until the first call.</summary>
    /// <param name="options">How to reach the cluster; later changes of the object have no effect.</param>
    /// <param name="loggerFactory">Where to log to; null for nowhere.</param>
    /// <param name="timeProvider">The clock; null for the machine's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="options"/> are not valid; the message lists everything that is wrong.</exception>
    public ObShellClient(ObShellClientOptions options, ILoggerFactory? loggerFactory = null, TimeProvider? timeProvider = null)
        : this(CreatePipeline(options, loggerFactory, timeProvider))
    {
    }

    internal ObShellClient(HttpClient http, ObShellPipeline pipeline)
        : this(http, pipeline, new DagPoller(pipeline.DagFollow, pipeline.Time, pipeline.NextRandom, pipeline.Logger), null) =>
        pipeline.Reconciler = ReconcilerOf;

    private ObShellClient(ObShellPipeline pipeline)
        : this(pipeline.CreateClient(pipeline.Guard(pipeline.CreateTransport())), pipeline)
    {
    }

    private ObShellClient(HttpClient http, ObShellPipeline pipeline, DagPoller poller, ResponseCapture? capture, Uri? only = null, RequestRecorder? recorder = null)
    {
        _only = only;
        _recorder = recorder;
        _http = http;
        _pipeline = pipeline;
        _poller = poller;
        _capture = capture;
        _commonReaders = [new DagOperationReader(Start)];
        Endpoints = only is null ? [.. pipeline.Endpoints.Select(endpoint => endpoint.Address)] : [only];
    }

    /// <inheritdoc/>
    public IReadOnlyList<Uri> Endpoints { get; }

    /// <inheritdoc/>
    public ObShellCredential Credential => _pipeline.Credential;

    // An interface is created when it is first used. Concurrent callers may create it twice, which does no harm.

    /// <inheritdoc/>
    public IAgentApi Agents => field ??= Interfaces.CreateAgentApi(_http, Settings<AgentsJson>());

    /// <inheritdoc/>
    public IAlarmApi Alarms => field ??= Interfaces.CreateAlarmApi(_http, Settings<AlarmsJson>(ListOf<AlarmRule>(), ListOf<Alert>(), ListOf<Silencer>()));

    /// <inheritdoc/>
    public IBackupApi Backups => field ??= Interfaces.CreateBackupApi(_http, Settings<BackupJson>(ListOf<ArchiveLogTask>()));

    /// <inheritdoc/>
    public IClusterApi Cluster => field ??= Interfaces.CreateClusterApi(_http, Settings<ClusterJson>(ListOf<AgentAddress>(), ListOf<CharsetInfo>()));

    /// <inheritdoc/>
    public ICredentialApi Credentials => field ??= Interfaces.CreateCredentialApi(_http, Settings<CredentialsJson>(ListOf<CredentialValidation>()));

    /// <inheritdoc/>
    public IDatabaseApi Databases => field ??= Interfaces.CreateDatabaseApi(_http, Settings<DatabasesJson>(ListOf<Database>()));

    /// <inheritdoc/>
    public IExternalSystemApi ExternalSystems => field ??= Interfaces.CreateExternalSystemApi(_http, Settings<ExternalSystemsJson>());

    /// <inheritdoc/>
    public IInspectionApi Inspections => field ??= Interfaces.CreateInspectionApi(_http, Settings<InspectionJson>());

    /// <inheritdoc/>
    public IMetricApi Metrics => field ??= Interfaces.CreateMetricApi(_http, Settings<MetricsJson>(ListOf<MetricClass>(), ListOf<MetricData>()));

    /// <inheritdoc/>
    public IObproxyApi Obproxy => field ??= Interfaces.CreateObproxyApi(_http, Settings<ObproxyJson>());

    /// <inheritdoc/>
    public IObserverApi Observers => field ??= Interfaces.CreateObserverApi(_http, Settings<ObserversJson>());

    /// <inheritdoc/>
    public IParameterApi Parameters => field ??= Interfaces.CreateParameterApi(_http, Settings<ParametersJson>(ListOf<ClusterParameter>(), ListOf<TenantParameter>()));

    /// <inheritdoc/>
    public IPoolApi Pools => field ??= Interfaces.CreatePoolApi(_http, Settings<PoolsJson>(ListOf<ResourcePool>()));

    /// <inheritdoc/>
    public IRecycleBinApi RecycleBin => field ??= Interfaces.CreateRecycleBinApi(_http, Settings<RecycleBinJson>(ListOf<RecycleBinTenant>()));

    /// <inheritdoc/>
    public IRestoreApi Restores => field ??= Interfaces.CreateRestoreApi(_http, Settings<RestoreJson>());

    /// <inheritdoc/>
    public IRoleApi Roles => field ??= Interfaces.CreateRoleApi(_http, Settings<RolesJson>(ListOf<Role>()));

    /// <inheritdoc/>
    public ISessionApi Sessions => field ??= Interfaces.CreateSessionApi(_http, Settings(ClientJson.Core));

    /// <inheritdoc/>
    public ITaskApi Tasks => field ??= Interfaces.CreateTaskApi(_http, Settings<TasksJson>(ListOf<DagDetailDTO>(), ListOf<SubTaskLog>()));

    /// <inheritdoc/>
    public ITenantApi Tenants => field ??= Interfaces.CreateTenantApi(
        _http, Settings<TenantsJson>(ListOf<ParameterTemplate>(), ListOf<TenantCompactionHistory>(), ListOf<TenantOverview>(), ListOf<TenantSlowSqlCount>()));

    /// <inheritdoc/>
    public ITenantSessionApi TenantSessions => field ??= Interfaces.CreateTenantSessionApi(_http, Settings<TenantSessionsJson>());

    /// <inheritdoc/>
    public IUnitApi Units => field ??= Interfaces.CreateUnitApi(_http, Settings<UnitsJson>(ListOf<UnitConfig>()));

    /// <inheritdoc/>
    public IUpgradeApi Upgrades => field ??= Interfaces.CreateUpgradeApi(_http, Settings<UpgradeJson>(ListOf<BackedUpParameter>(), ListOf<PackageInfo>()));

    /// <inheritdoc/>
    public IUserApi Users => field ??= Interfaces.CreateUserApi(_http, Settings<UsersJson>(ListOf<DatabaseObject>(), ListOf<User>()));

    /// <inheritdoc/>
    public IVariableApi Variables => field ??= Interfaces.CreateVariableApi(_http, Settings<VariablesJson>(ListOf<TenantVariable>()));

    /// <inheritdoc/>
    public IZoneApi Zones => field ??= Interfaces.CreateZoneApi(_http, Settings(ClientJson.Core));

    /// <summary>Whether it belongs to another client, which closes the connections.</summary>
    private bool IsView => _capture is not null || _only is not null;

    // Most programs do only this, and so do not need the JSON of everything else about the cluster.
    private IClusterLifecycleApi Lifecycle => field ??= Interfaces.CreateClusterLifecycleApi(_http, Settings<ClusterLifecycleJson>());

    private IDagApi Dags => field ??= Interfaces.CreateDagApi(_http, Settings(ClientJson.Core, new WholeReader<DagDetailDTO>()));

    private ISsoApi Sso => field ??= Interfaces.CreateSsoApi(_http, Settings(ClientJson.Core, new WholeReader<string>()));

    /// <summary>
    /// Creates a client from the environment variables <c>OBSHELL_ENDPOINT</c> (one address, or several with commas between them), <c>OBSHELL_PASSWORD</c> and
    /// <c>OBSHELL_AGENT_PASSWORD</c>. Nothing is sent until the first call.
    /// </summary>
    /// <param name="loggerFactory">Where to log to; null for nowhere.</param>
    /// <returns>The client.</returns>
    /// <exception cref="InvalidOperationException"><c>OBSHELL_ENDPOINT</c> is not set, or a variable has a value that cannot be used; the message names it.</exception>
    public static ObShellClient FromEnvironment(ILoggerFactory? loggerFactory = null) => FromEnvironment(Environment.GetEnvironmentVariable, loggerFactory);

    /// <summary>Creates a client from variables that a function returns.</summary>
    internal static ObShellClient FromEnvironment(Func<string, string?> read, ILoggerFactory? loggerFactory = null)
    {
        const string Endpoint = "OBSHELL_ENDPOINT";
        var endpoints = read(Endpoint)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (endpoints.Length == 0)
        {
            throw new InvalidOperationException($"The environment variable {Endpoint} is not set. It is the address of an agent, as in http://10.10.10.1:2886.");
        }

        try
        {
            return new ObShellClient(
                new ObShellClientOptions { Endpoints = endpoints, Password = read("OBSHELL_PASSWORD") ?? "", AgentPassword = read("OBSHELL_AGENT_PASSWORD") },
                loggerFactory);
        }
        catch (ArgumentException exception)
        {
            throw new InvalidOperationException($"An environment variable ({Endpoint}, OBSHELL_PASSWORD, OBSHELL_AGENT_PASSWORD) cannot be used: {exception.Message}", exception);
        }
    }

    /// <inheritdoc/>
    public Task<DagOperation> StopClusterAsync(StopClusterRequest request, CancellationToken cancellationToken = default) => Lifecycle.StopClusterAsync(request, cancellationToken);

    /// <inheritdoc/>
    public Task<DagOperation> StartClusterAsync(StartClusterRequest request, CancellationToken cancellationToken = default) => Lifecycle.StartClusterAsync(request, cancellationToken);

    /// <inheritdoc/>
    public DagOperation GetDagOperation(DagId id) => new(id != default ? id : throw new ArgumentException("The id is empty.", nameof(id)), null, Dags, _poller);

    /// <inheritdoc/>
    public async Task<Reconciliation> FindOperationAsync(Func<IObShellClient, Task> operation, DateTimeOffset since, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operation);
        using var recorder = new RequestRecorder();
        using var detached = _pipeline.CreateDetached(recorder);
        try
        {
            await operation(new ObShellClient(detached, _pipeline, _poller, new ResponseCapture(), _only, recorder)).ConfigureAwait(false);
        }
        catch (RequestRecorder.RecordedException)
        {
        }

        var route = recorder.Route ?? throw NoCall();
        var expected = ExpectedDag.Of(route, recorder.Path, recorder.Body) ?? throw new ArgumentException($"{route.Name} starts no DAG.", nameof(operation));
        return await new OperationSearch(new DagSource(this), recorder.Only is { } only ? [only] : Endpoints, route, recorder.Path, recorder.Body, expected, _pipeline.Time)
            .FindAsync(since, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public IObShellClient At(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (!_pipeline.HasEndpoint(endpoint))
        {
            throw new ArgumentException($"{endpoint} is not one of the endpoints of the client.", nameof(endpoint));
        }

        if (_recorder is null)
        {
            return new ObShellClient(_pipeline.CreateView(endpoint, _capture), _pipeline, _poller, _capture, endpoint);
        }

        // What only records sends nothing to one agent either.
        _recorder.Only = endpoint;
        return new ObShellClient(_http, _pipeline, _poller, _capture, endpoint, _recorder);
    }

    /// <inheritdoc/>
    public async Task UseSsoTokenAsync(string token, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        var response = await Sso.ExchangeAsync(token, cancellationToken).ConfigureAwait(false);
        _pipeline.UseSession(
            response.Call!.Endpoint,
            string.IsNullOrEmpty(response.Data) ? throw new ObShellInvalidResponseException("it has no session", response.Call) : response.Data);
    }

    /// <inheritdoc/>
    public async Task<ObShellResponse<T>> WithResponseAsync<T>(Func<IObShellClient, Task<T>> operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        var capture = new ResponseCapture();
        var result = await operation(ViewWith(capture)).ConfigureAwait(false);
        capture.End();
        return new ObShellResponse<T>(capture.Last ?? throw NoCall()) { Data = result };
    }

    /// <inheritdoc/>
    public async Task<ObShellResponse> WithResponseAsync(Func<IObShellClient, Task> operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        var capture = new ResponseCapture();
        await operation(ViewWith(capture)).ConfigureAwait(false);
        capture.End();
        return capture.Last?.WithoutData() ?? throw NoCall();
    }

    /// <inheritdoc/>
    public async Task<ObShellResponse<JsonElement>> SendAsync(HttpMethod method, string pathAndQuery, JsonNode? body = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentException.ThrowIfNullOrEmpty(pathAndQuery);
        if (!pathAndQuery.StartsWith("/api/", StringComparison.Ordinal) || pathAndQuery.Any(character => char.IsControl(character) || character == '#'))
        {
            throw new ArgumentException("The path must begin with /api/ and must not have a fragment.", nameof(pathAndQuery));
        }

        if (body is not (null or JsonObject))
        {
            throw new ArgumentException("The body must be a JSON object.", nameof(body));
        }

        var response = await ObShellPipeline.SendAsync<JsonElement?>(_http, method, pathAndQuery, body, cancellationToken).ConfigureAwait(false);
        return response.With(response.Data ?? default);
    }

    /// <summary>
    /// Closes the connections. Calls in progress fail: <see cref="ObShellConnectionException"/> if they were not sent, else <see cref="ObShellNoResponseException"/> or
    /// <see cref="OperationOutcomeUnknownException"/>. Later ones throw <see cref="ObjectDisposedException"/>. Sessions are left to expire; <see cref="DisposeAsync"/> ends them.
    /// </summary>
    public void Dispose()
    {
        if (!IsView)
        {
            _poller.Dispose();
            _pipeline.Close(_http);
        }
    }

    /// <summary>Logs out, if the client has sessions and their agents can be reached within five seconds, and closes the connections as <see cref="Dispose"/> does.</summary>
    /// <returns>A task that ends when it is done.</returns>
    public async ValueTask DisposeAsync()
    {
        if (!IsView)
        {
            // First, since a poll would log in again.
            _poller.Dispose();
            await _pipeline.LogoutAsync(_http).ConfigureAwait(false);
            Dispose();
        }
    }

    /// <summary>The client without its passwords.</summary>
    /// <returns>The endpoints.</returns>
    public override string ToString() => $"{nameof(ObShellClient)} {{ Endpoints = {string.Join(", ", Endpoints.Select(ObShellCall.Show))} }}";

    /// <summary>The clock of a client; that of the machine for a stub.</summary>
    internal static TimeProvider TimeOf(IObShellClient client) => (client as ObShellClient)?._pipeline.Time ?? TimeProvider.System;

    /// <summary>Sends the calls of this flow of control to one agent until the result is disposed.</summary>
    internal IDisposable PinTo(Uri agent) => _pipeline.PinTo(agent);

    private ObShellClient ViewWith(ResponseCapture capture) =>
        _recorder is null ? new(_pipeline.CreateView(_only, capture), _pipeline, _poller, capture, _only) : new(_http, _pipeline, _poller, capture, _only, _recorder);

    private DagOperation Start(DagDetailDTO dag, ObShellCall call)
    {
        _poller.Log.Started(dag, call);
        return new DagOperation(dag.Id, dag, Dags, _poller, call);
    }

    private Refit.RefitSettings Settings<TContext>(params ResponseReader[] readers)
        where TContext : System.Text.Json.Serialization.JsonSerializerContext, new() => Settings(ClientJson.For<TContext>(), readers);

    private Refit.RefitSettings Settings(JsonSerializerOptions json, params ResponseReader[] readers) => RefitSerializer.CreateSettings(json, [.. readers, .. _commonReaders], _capture);

    private static ListReader<T> ListOf<T>() => new();

    private Func<CancellationToken, Task<Reconciliation>>? ReconcilerOf(LostRequest lost) =>
        ExpectedDag.Of(lost.Route, lost.Call.Path, lost.Body) is { } expected ? new DagReconciler(new DagSource(this), lost, expected, _pipeline.Time).ReconcileAsync : null;

    private static InvalidOperationException NoCall() => new("The function made no call on the client that was passed to it.");

    private static ObShellClientOptions OptionsOf(string endpoint, ObShellCredential credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        EndpointAddress.Parse(endpoint, nameof(endpoint));
        return new ObShellClientOptions { Endpoint = endpoint, Credential = credential };
    }

    private static ObShellPipeline CreatePipeline(ObShellClientOptions options, ILoggerFactory? loggerFactory, TimeProvider? timeProvider)
    {
        ArgumentNullException.ThrowIfNull(options);
        var validation = new ObShellClientOptionsValidator([]).Validate(null, options);
        return validation.Failed
            ? throw new ArgumentException(validation.FailureMessage, nameof(options))
            : new ObShellPipeline(options, timeProvider ?? TimeProvider.System, loggerFactory?.CreateLogger("ObShell.Client") ?? NullLogger.Instance);
    }

    /// <summary>What the reconciler needs, without the JSON of single nodes and sub-tasks, which small programs do not need.</summary>
    private sealed class DagSource(ObShellClient client) : IDagSource
    {
        public ITaskApi DagLists => field ??= Interfaces.CreateTaskApi(client._http, client.Settings(ClientJson.Core, ListOf<DagDetailDTO>()));

        public IDisposable PinTo(Uri agent) => client.PinTo(agent);

        public async Task<ServerTime> GetTimeAsync(CancellationToken cancellationToken) => await ReadAsync<ServerTime>("/api/v1/time", cancellationToken).ConfigureAwait(false);

        public async Task<string> GetIdentityAsync(CancellationToken cancellationToken) =>
            (await ReadAsync<AgentFacts>("/api/v1/info", cancellationToken).ConfigureAwait(false))?.Identity ?? "";

        public DagOperation Follow(DagDetailDTO dag) => new(dag.Id, dag, client.Dags, client._poller);

        private async Task<T?> ReadAsync<T>(string path, CancellationToken cancellationToken) =>
            (await ObShellPipeline.SendAsync<T>(client._http, HttpMethod.Get, path, null, cancellationToken).ConfigureAwait(false)).Data;
    }
}
