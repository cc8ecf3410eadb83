using ObShell.Client.Agents;
using ObShell.Client.Clusters;

namespace ObShell.Client.Testing;

/// <summary>
/// An OBShell agent inside the test process: it listens on a loopback port, decrypts and authenticates like a real one,
/// runs operations on a model of a cluster, and fails on request.
/// </summary>
/// <remarks>
/// <para>
/// It implements the routes <c>info</c>, <c>secret</c>, <c>time</c>, <c>git-info</c> and <c>status</c>, <c>login</c>, <c>logout</c> and those for SSO,
/// <c>agent/password</c>, <c>ob/stop</c>, and those for DAGs under <c>task</c>. All other routes of OBShell read and change <see cref="Cluster"/>, some by
/// DAGs, unless <see cref="SetAnswer"/> has given them data; with <see cref="FakeObShellOptions.AnswersWithSamples"/> they return data with every member set. Any other
/// path under <c>/api/v1</c> returns 404, as does a route that is newer than <see cref="Version"/>; any other path returns an HTML page, as a real agent does.
/// </para>
/// <para>
/// DAGs advance by <see cref="FakeObShellOptions.TimeProvider"/>: after half a <see cref="FakeObShellOptions.StageDuration"/> a DAG is
/// RUNNING, each stage takes one, and then the DAG is SUCCEED or FAILED. A cancelled DAG is FAILED after one. A DAG that was retried or
/// rolled back is READY for half of one again.
/// </para>
/// <para>
/// A start or stop has a sub-DAG on every agent of <see cref="FakeObShellOptions.Zones"/>, which locks that agent from the first stage of the main DAG on until its end.
/// When the main DAG is cancelled, or fails at its first stage, the sub-DAGs and the locks stay, as with a real agent: the next start or stop is accepted and fails at
/// its second stage, unless it names the main DAG in its <c>forcePassDag</c>, and <see cref="FakeObShell"/> refuses the other routes that need the lock. A start or stop
/// that fails later releases the agents. PASS on a sub-DAG releases its agent.
/// </para>
/// <para>All members are thread-safe and can be used while requests are handled.</para>
/// </remarks>
/// <example>
/// <code>
/// await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret" });
/// using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");
/// fake.NextDag = FakeDagScript.FailsAt(2);
/// </code>
/// </example>
public sealed class FakeObShell : IAsyncDisposable
{
    private const string StopPath = "/api/v1/ob/stop";

    private readonly AgentSetup _setup;
    private readonly KeyRing _keys;
    private readonly FaultQueue _faults = new();
    private readonly RequestLog _requests = new();
    private readonly CallCounter _executions = new();
    private readonly FakeAgent _agent;
    private readonly ServerSlot _server;

    private FakeObShell(FakeObShellOptions options, AgentSetup setup, KeyRing keys)
    {
        _setup = setup;
        _keys = keys;
        _agent = new FakeAgent(setup, keys, _executions);
        var handler = new CallHandler(_agent, new RequestOpener(setup), keys, _faults, _requests, setup.TimeProvider);
        _server = new ServerSlot(options, handler.HandleAsync);
        setup.DropConnections = _server.DropConnections;
        UnixSocketPath = options.UnixSocketPath;
    }

    /// <summary>
    /// The address that the agent listens on: <c>http://127.0.0.1</c> or as the options say, with a port that <see cref="RestartAsync"/> keeps.
    /// </summary>
    public Uri Endpoint => _server.Endpoint;

    /// <summary>The path of the Unix domain socket that the agent listens on as well; null for none.</summary>
    public string? UnixSocketPath { get; }

    /// <summary>Whether the agent listens.</summary>
    public bool IsListening => _server.IsListening;

    /// <summary>The address that the agent reports, and that is in the ids of its DAGs; not the one it listens on.</summary>
    public AgentAddress Address => _setup.Topology.Self;

    /// <summary>
    /// The password of <c>root@sys</c>; empty for none. On an agent that is no cluster agent yet, <c>obcluster/config</c> sets it to its <c>rootPwd</c>, which agents
    /// before 4.2.4 accept only if it is encrypted with their key (except over the Unix domain socket).
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Password
    {
        get => Now(() => _setup.Password);
        set => _setup.Password = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The agent password; null if none is set.</summary>
    public string? AgentPassword
    {
        get => _setup.AgentPassword;
        set => _setup.AgentPassword = value;
    }

    /// <summary>Whether the agent has an agent password.</summary>
    public bool IsSecured => AgentPassword is not null;

    /// <summary>The identity of the agent.</summary>
    public AgentIdentity Identity
    {
        get => Now(() => _setup.Identity);
        set => _setup.Identity = value;
    }

    /// <summary>The version of OBShell that the agent reports.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Version
    {
        get => Now(() => _setup.Version);
        set => _setup.Version = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The authentication versions that the agent reports; null to report none, as agents before 4.2.5 do.</summary>
    public IReadOnlyList<string>? SupportedAuth
    {
        get => _setup.SupportedAuth;
        set => _setup.SupportedAuth = value;
    }

    /// <summary>
    /// The authentication version of the agent, <c>v1</c> or <c>v2</c>: determined by <see cref="SupportedAuth"/>, or if that is null
    /// by <see cref="Version"/>. Requests of the other version are rejected with 401 and the code 2.
    /// </summary>
    public string AuthVersion => _setup.AuthVersion;

    /// <summary>Whether encryption and authentication are off: the agent accepts plain-text bodies, and checks no header.</summary>
    public bool IsEncryptionDisabled
    {
        get => _setup.IsEncryptionDisabled;
        set => _setup.IsEncryptionDisabled = value;
    }

    /// <summary>How long a session is valid after its last use.</summary>
    public TimeSpan SessionLifetime
    {
        get => _setup.Sessions.Lifetime;
        set => _setup.Sessions.Lifetime = value;
    }

    /// <summary>The number of sessions, including expired ones.</summary>
    public int SessionCount => _setup.Sessions.Count;

    /// <summary>How available the observer of the agent is. Without a connection, stops that need SQL are rejected.</summary>
    public ObserverAvailability ObserverAvailability
    {
        get => _setup.ObserverAvailability;
        set => _setup.ObserverAvailability = value;
    }

    /// <summary>How far the agent's clock is ahead of its <see cref="FakeObShellOptions.TimeProvider"/>; negative when it is behind.</summary>
    public TimeSpan ClockSkew
    {
        get => _setup.ClockSkew;
        set => _setup.ClockSkew = value;
    }

    /// <summary>The script of the DAGs that are started from now on.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public FakeDagScript NextDag
    {
        get => _setup.NextDag;
        set => _setup.NextDag = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The cluster behind the agent: its routes read it and its DAGs change it.</summary>
    public FakeCluster Cluster => _setup.Cluster;

    /// <summary>The zones of the cluster, by name.</summary>
    public FakeSet<FakeZone> Zones => Cluster.Zones;

    /// <summary>The tenants of the cluster, by name.</summary>
    public FakeTenants Tenants => Cluster.Tenants;

    /// <summary>The zone of the agent in its cluster, or in the one that is being created; empty for none.</summary>
    public string Zone => Now(() => _setup.Zone);

    /// <summary>The OBProxy that the agent manages; null for none.</summary>
    public FakeObproxy? Obproxy => Now(() => _setup.Obproxy);

    /// <summary>The requests received so far, in order, including rejected ones.</summary>
    public IReadOnlyList<FakeRequest> Requests => _requests.Snapshot();

    /// <summary>
    /// The DAGs that the agent has started, in order, in their current state, with details. <see cref="FindDag"/> finds the sub-DAGs of starts and stops.
    /// </summary>
    public IReadOnlyList<DagDetailDTO> Dags => _setup.Dags.ListStartedBy(Address, ClockSkew);

    /// <summary>The number of stops that ran: <see cref="CountExecutions"/> of <c>POST /api/v1/ob/stop</c>.</summary>
    public int StopExecutions => CountExecutions("POST", StopPath);

    /// <summary>The number of faults that are not used up; a repeated one counts once.</summary>
    public int PendingFaults => _faults.Count;

    /// <summary>Starts an agent.</summary>
    /// <param name="options">The initial state; null for a cluster agent without passwords.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <returns>The running agent.</returns>
    /// <exception cref="ArgumentException">An option is invalid.</exception>
    public static async Task<FakeObShell> StartAsync(FakeObShellOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new FakeObShellOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.KeySize, 512);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.KeySize, 16384);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.StageDuration, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.SessionLifetime, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.SsoTokenLifetime, TimeSpan.Zero);
        if (options.RequireClientCertificate && options.ServerCertificate is null)
        {
            throw new ArgumentException("Only an HTTPS server can require client certificates.", nameof(options));
        }

        var setup = new AgentSetup(options);
        var key = await Task.Run(() => new FakeKey(options.KeySize), cancellationToken).ConfigureAwait(false);
        var fake = new FakeObShell(options, setup, new KeyRing(options.KeySize, key));
        try
        {
            await fake._server.StartAsync(setup.StartProcess, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await fake.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return fake;
    }

    /// <summary>Counts the received requests.</summary>
    /// <param name="method">The HTTP method, or <c>*</c> for any.</param>
    /// <param name="path">The path, without the query; a trailing <c>*</c> matches any rest.</param>
    /// <returns>The number.</returns>
    public int CountRequests(string method, string path) => _requests.Count(new CallPattern(method, path));

    /// <summary>Counts the requests that ran. Requests that were rejected, or that a fault kept from the agent, do not count.</summary>
    /// <param name="method">The HTTP method, or <c>*</c> for any.</param>
    /// <param name="path">The path, without the query; a trailing <c>*</c> matches any rest.</param>
    /// <returns>The number.</returns>
    public int CountExecutions(string method, string path) => _executions.Count(new CallPattern(method, path));

    /// <summary>Waits for a request, including one that hangs; returns at once if it has been received already.</summary>
    /// <param name="method">The HTTP method, or <c>*</c> for any.</param>
    /// <param name="path">The path, without the query; a trailing <c>*</c> matches any rest.</param>
    /// <param name="count">The number of such requests, since the fake was started.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The last of these requests.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public Task<FakeRequest> WaitForRequestAsync(string method, string path, int count = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return _requests.WaitAsync(new CallPattern(method, path), count, cancellationToken);
    }

    /// <summary>Returns the current state of a DAG or sub-DAG, with details.</summary>
    /// <param name="id">The generic id of the DAG.</param>
    /// <returns>The DAG; null if it does not exist.</returns>
    public DagDetailDTO? FindDag(DagId id) => _setup.Dags.Find(id.ToString(), withDetails: true, ClockSkew);

    /// <summary>Gives the agent a new RSA key. Requests encrypted with the old one are rejected with <c>Header.DecryptFailed</c>.</summary>
    public void RotateKey() => _keys.Rotate();

    /// <summary>Changes the version of the agent, and its authentication versions accordingly; its key stays the same.</summary>
    /// <param name="version">The version of OBShell, such as <c>4.5.0.0</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is null.</exception>
    public void UpgradeTo(string version)
    {
        ArgumentNullException.ThrowIfNull(version);
        _setup.UpgradeTo(version);
    }

    /// <summary>
    /// Expires all sessions: a request with one of them is rejected with <c>SessionExpired</c>, and the next time with <c>SessionInvalid</c>.
    /// </summary>
    public void ExpireSessions() => _setup.Sessions.ExpireAll();

    /// <summary>Deletes all sessions, as a restart and a new password do: a request with one of them is rejected with <c>SessionInvalid</c>.</summary>
    public void ForgetSessions() => _setup.Sessions.Clear();

    /// <summary>Expires all SSO tokens: an exchange of one of them is rejected with <c>Security.SSO.Token.Expired</c>.</summary>
    public void ExpireSsoTokens() => _setup.SsoTokens.ExpireAll();

    /// <summary>Sets the data that a route returns from now on.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The path with its placeholders, such as <c>/api/v1/tenant/{name}</c>.</param>
    /// <param name="dataJson">The <c>data</c> of the response, as JSON.</param>
    /// <exception cref="ArgumentException">OBShell has no such route.</exception>
    /// <exception cref="System.Text.Json.JsonException"><paramref name="dataJson"/> is not JSON.</exception>
    public void SetAnswer(string method, string route, string dataJson) => _setup.Answers.Set(method, route, dataJson);

    /// <summary>Makes a route return 204 from now on: there is nothing to do.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The path with its placeholders, such as <c>/api/v1/zone/{name}</c>.</param>
    /// <exception cref="ArgumentException">OBShell has no such route.</exception>
    public void SetNothingToDo(string method, string route) => _setup.Answers.SetNothingToDo(method, route);

    /// <summary>Makes a route return an error from now on.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The path with its placeholders, such as <c>/api/v1/tenant/{name}</c>.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="errCode">The error code, as in <see cref="ObShellErrorCodes"/>.</param>
    /// <param name="message">The message.</param>
    /// <exception cref="ArgumentException">OBShell has no such route.</exception>
    public void SetRefusal(string method, string route, int status, string errCode, string message) => _setup.Answers.SetRefusal(method, route, status, errCode, message);

    /// <summary>Adds a package of OBProxy to the agent, as an upload does.</summary>
    /// <param name="version">The version, such as <c>4.3.4.0</c>.</param>
    /// <param name="release">The release with its distribution, such as <c>20250520.el8</c>.</param>
    /// <returns>The package.</returns>
    /// <exception cref="ArgumentException">An argument is null or empty, or <paramref name="release"/> has no distribution.</exception>
    public FakePackage AddObproxyPackage(string version, string release) => Now(() =>
    {
        var package = FakePackage.Create(_setup.ObproxyPackages.Count + 1, "obproxy-ce", version, release, FakePackage.DefaultArchitecture, _setup.Now);
        _setup.ObproxyPackages.Add(package);
        return package;
    });

    /// <summary>Registers a fault. Faults apply in registration order, one for each request.</summary>
    /// <param name="fault">The fault.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fault"/> is null.</exception>
    public void Misbehave(FakeFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        _faults.Add(fault);
    }

    /// <summary>Removes the faults that are not used up. Requests that already hang are not affected.</summary>
    public void ClearFaults() => _faults.Clear();

    /// <summary>Stops listening, like an agent that is down: connections are closed, and new ones refused. DAGs continue.</summary>
    /// <returns>A task that completes when the agent no longer listens.</returns>
    public Task StopListeningAsync() => _server.StopAsync();

    /// <summary>
    /// Listens again on the same <see cref="Endpoint"/>, like an agent that was restarted. If it is listening, it stops first. The cluster stays as it is; DAGs of the agent whose
    /// stage cannot continue after a restart fail there, such as a stop that is creating its sub-DAGs, and the others continue.
    /// </summary>
    /// <param name="newKey">Whether the agent gets a new RSA key.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <returns>A task that completes when the agent listens.</returns>
    /// <exception cref="ObjectDisposedException">The fake has been disposed.</exception>
    /// <exception cref="IOException">The port is in use.</exception>
    public Task RestartAsync(bool newKey = false, CancellationToken cancellationToken = default) => _server.StartAsync(
        () =>
        {
            if (newKey)
            {
                RotateKey();
            }

            _setup.Dags.Interrupt(Address);
            _setup.StartProcess();
        },
        cancellationToken);

    /// <summary>Stops the agent, and aborts hanging requests.</summary>
    /// <returns>A task that completes when the agent has stopped.</returns>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync().ConfigureAwait(false);
        _keys.Dispose();
    }

    /// <summary>Reads what DAGs change, as it is by now.</summary>
    private T Now<T>(Func<T> read) => _setup.Gate.Enter(read);

    internal Neighbour ToNeighbour() => new(_setup, _agent, () => IsListening);

    internal void Join(SharedPassword password, ClusterTopology topology, DagStore dags, Neighbours neighbours) => _setup.Join(password, topology, dags, neighbours);
}
