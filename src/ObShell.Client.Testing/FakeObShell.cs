using ObShell.Client.Agents;
using ObShell.Client.Clusters;

namespace ObShell.Client.Testing;

/// <summary>
/// An OBShell agent that runs inside the test process: it listens on a loopback port, decrypts and authenticates as a real one does,
/// stops clusters that don't exist, keeps the DAGs of those stops, and misbehaves on request.
/// </summary>
/// <remarks>
/// <para>
/// It has a mind of its own for the routes <c>info</c>, <c>secret</c>, <c>time</c>, <c>git-info</c> and <c>status</c>, <c>login</c>, <c>logout</c> and those for SSO,
/// <c>agent/password</c>, <c>ob/stop</c>, and those for DAGs under <c>task</c>. All other routes of OBShell are there as well: those that start DAGs start one, those
/// without data do nothing and succeed, and the others answer with data that has every member set, or with what <see cref="SetAnswer"/> lays down. Any other
/// path under <c>/api/v1</c> is answered 404, and so is a route that is newer than <see cref="Version"/>; any other path with an HTML page, as by a real agent.
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
/// <para>All members can be used from any thread, also while requests are being answered.</para>
/// </remarks>
/// <example>
/// <code>
/// await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret" });
/// using var obshell = ObShellClient.Connect(fake.Endpoint.ToString(), "secret");
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
        UnixSocketPath = options.UnixSocketPath;
    }

    /// <summary>
    /// Where the agent listens: <c>http://127.0.0.1</c> or what the options say, and a port, which stays the same through <see cref="RestartAsync"/>.
    /// </summary>
    public Uri Endpoint => _server.Endpoint;

    /// <summary>The path of the Unix domain socket that the agent listens on as well; null for none.</summary>
    public string? UnixSocketPath { get; }

    /// <summary>Whether the agent listens.</summary>
    public bool IsListening => _server.IsListening;

    /// <summary>The address that the agent believes to have, and that is in the ids of its DAGs; not where it listens.</summary>
    public AgentAddress Address => _setup.Topology.Self;

    /// <summary>
    /// The password of <c>root@sys</c>; empty for none. On an agent that is no cluster agent yet, <c>obcluster/config</c> sets it to its <c>rootPwd</c>, which agents
    /// before 4.2.4 take only encrypted with their key (except over the Unix domain socket), as a real one does.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Password
    {
        get => Now(() => _setup.Password);
        set => _setup.Password = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The agent's own password; null when none is set.</summary>
    public string? AgentPassword
    {
        get => _setup.AgentPassword;
        set => _setup.AgentPassword = value;
    }

    /// <summary>Whether the agent has a password of its own.</summary>
    public bool IsSecured => AgentPassword is not null;

    /// <summary>The part that the agent plays in its cluster.</summary>
    public AgentIdentity Identity
    {
        get => Now(() => _setup.Identity);
        set => _setup.Identity = value;
    }

    /// <summary>The version of OBShell that the agent says it is.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Version
    {
        get => Now(() => _setup.Version);
        set => _setup.Version = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The versions of authentication that the agent names; null to name none, as agents before 4.2.5 do.</summary>
    public IReadOnlyList<string>? SupportedAuth
    {
        get => _setup.SupportedAuth;
        set => _setup.SupportedAuth = value;
    }

    /// <summary>
    /// The version of authentication that the agent speaks, <c>v1</c> or <c>v2</c>: it follows from <see cref="SupportedAuth"/>, and when that is null
    /// from <see cref="Version"/>. Requests of the other version are turned away with 401 and the code 2.
    /// </summary>
    public string AuthVersion => _setup.AuthVersion;

    /// <summary>Whether the agent does without encryption and authentication: it takes plain bodies, and looks at no header.</summary>
    public bool IsEncryptionDisabled
    {
        get => _setup.IsEncryptionDisabled;
        set => _setup.IsEncryptionDisabled = value;
    }

    /// <summary>How long a session lives after it was last used.</summary>
    public TimeSpan SessionLifetime
    {
        get => _setup.Sessions.Lifetime;
        set => _setup.Sessions.Lifetime = value;
    }

    /// <summary>How many sessions the agent knows, whether they have expired or not.</summary>
    public int SessionCount => _setup.Sessions.Count;

    /// <summary>How far the agent gets with its observer. Without a connection it takes no stop that needs SQL.</summary>
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

    /// <summary>How the DAGs run that are started from now on.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public FakeDagScript NextDag
    {
        get => _setup.NextDag;
        set => _setup.NextDag = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The cluster behind the agent: what its routes read and its DAGs change.</summary>
    public FakeCluster Cluster => _setup.Cluster;

    /// <summary>The zones of the cluster, by name.</summary>
    public FakeSet<FakeZone> Zones => Cluster.Zones;

    /// <summary>The tenants of the cluster, by name.</summary>
    public FakeTenants Tenants => Cluster.Tenants;

    /// <summary>The zone of the agent in its cluster, or in the one that is being put together; empty when it is in none.</summary>
    public string Zone => Now(() => _setup.Zone);

    /// <summary>The OBProxy that the agent manages; null for none.</summary>
    public FakeObproxy? Obproxy => Now(() => _setup.Obproxy);

    /// <summary>The requests that have come so far, in order, whatever became of them.</summary>
    public IReadOnlyList<FakeRequest> Requests => _requests.Snapshot();

    /// <summary>
    /// The DAGs that requests to the agent have started, in order, with details, as they are now. <see cref="FindDag"/> finds the sub-DAGs of starts and stops.
    /// </summary>
    public IReadOnlyList<DagDetailDTO> Dags => _setup.Dags.ListStartedBy(Address, ClockSkew);

    /// <summary>How many stops were carried out: <see cref="CountExecutions"/> of <c>POST /api/v1/ob/stop</c>.</summary>
    public int StopExecutions => CountExecutions("POST", StopPath);

    /// <summary>How many of the faults are not used up; one that repeats counts once.</summary>
    public int PendingFaults => _faults.Count;

    /// <summary>Starts an agent.</summary>
    /// <param name="options">What it starts as; null for a cluster agent without passwords.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <returns>The agent, which listens.</returns>
    /// <exception cref="ArgumentException">One of the options is out of its range.</exception>
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
            throw new ArgumentException("Only a server that speaks HTTPS can require certificates.", nameof(options));
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

    /// <summary>How many requests have come.</summary>
    /// <param name="method">The HTTP method, or <c>*</c> for any.</param>
    /// <param name="path">The path, without the query; all that begin so when it ends in <c>*</c>.</param>
    /// <returns>How many.</returns>
    public int CountRequests(string method, string path) => _requests.Count(new CallPattern(method, path));

    /// <summary>How often an operation was really carried out: requests that were turned away, refused or kept from the agent don't count.</summary>
    /// <param name="method">The HTTP method, or <c>*</c> for any.</param>
    /// <param name="path">The path, without the query; all that begin so when it ends in <c>*</c>.</param>
    /// <returns>How often.</returns>
    public int CountExecutions(string method, string path) => _executions.Count(new CallPattern(method, path));

    /// <summary>Waits until a request has come, also one that is left hanging; returns at once when it has come already.</summary>
    /// <param name="method">The HTTP method, or <c>*</c> for any.</param>
    /// <param name="path">The path, without the query; all that begin so when it ends in <c>*</c>.</param>
    /// <param name="count">How many such requests, since the fake was started, to wait for.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The last one of them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public Task<FakeRequest> WaitForRequestAsync(string method, string path, int count = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return _requests.WaitAsync(new CallPattern(method, path), count, cancellationToken);
    }

    /// <summary>A DAG or sub-DAG, with details, as it is now.</summary>
    /// <param name="id">The generic id of the DAG.</param>
    /// <returns>The DAG; null when there is none of that id.</returns>
    public DagDetailDTO? FindDag(DagId id) => _setup.Dags.Find(id.ToString(), withDetails: true, ClockSkew);

    /// <summary>Gives the agent a new RSA key. Requests that were made with the old one are turned away with <c>Header.DecryptFailed</c>.</summary>
    public void RotateKey() => _keys.Rotate();

    /// <summary>Makes the agent one of another version, with the versions of authentication that such an agent names; its key stays the same.</summary>
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

    /// <summary>Lays down what a route answers with from now on, in place of what the fake would come up with.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The path with its placeholders, such as <c>/api/v1/tenant/{name}</c>.</param>
    /// <param name="dataJson">The <c>data</c> of the answer, in JSON.</param>
    /// <exception cref="ArgumentException">OBShell has no such route.</exception>
    /// <exception cref="System.Text.Json.JsonException"><paramref name="dataJson"/> is not JSON.</exception>
    public void SetAnswer(string method, string route, string dataJson) => _setup.Answers.Set(method, route, dataJson);

    /// <summary>Has a route answer 204 from now on: there is nothing to do.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The path with its placeholders, such as <c>/api/v1/zone/{name}</c>.</param>
    /// <exception cref="ArgumentException">OBShell has no such route.</exception>
    public void SetNothingToDo(string method, string route) => _setup.Answers.SetNothingToDo(method, route);

    /// <summary>Has a route refuse from now on.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The path with its placeholders, such as <c>/api/v1/tenant/{name}</c>.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="errCode">The code, such as <see cref="ObShellErrorCodes"/> has them.</param>
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

    /// <summary>Registers a fault. Faults act in the order of their registration, one a request.</summary>
    /// <param name="fault">The fault.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fault"/> is null.</exception>
    public void Misbehave(FakeFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        _faults.Add(fault);
    }

    /// <summary>Forgets the faults that are not used up. Requests that hang already go on hanging.</summary>
    public void ClearFaults() => _faults.Clear();

    /// <summary>Stops to listen, as an agent that is down: connections are closed, and new ones refused. DAGs go on meanwhile.</summary>
    /// <returns>A task that ends when nothing listens any more.</returns>
    public Task StopListeningAsync() => _server.StopAsync();

    /// <summary>
    /// Listens again at the same <see cref="Endpoint"/>, as an agent that was restarted. If it still listens, it stops first. The cluster stays as it is; DAGs of the agent whose
    /// stage cannot go on after a restart fail there, such as a stop that is making its sub-DAGs, and the others go on.
    /// </summary>
    /// <param name="newKey">Whether it has a new RSA key then.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <returns>A task that ends when the agent listens.</returns>
    /// <exception cref="ObjectDisposedException">The fake has been disposed.</exception>
    /// <exception cref="IOException">Somebody else has taken the port.</exception>
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

    /// <summary>Stops the agent. Requests that hang are broken off.</summary>
    /// <returns>A task that ends when the agent has stopped.</returns>
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
