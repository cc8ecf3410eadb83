using ObShell.Client.Agents;
using ObShell.Client.Clusters;
using ObShell.Client.Pipeline;

namespace ObShell.Client.Testing;

/// <summary>The current state of the agent. Tests change it while requests are handled.</summary>
internal sealed class AgentSetup
{
    private readonly Random _random;
    private readonly Lock _gate = new();
    private SharedPassword _password;
    private ObserverAvailability _availability;

    public AgentSetup(FakeObShellOptions options)
    {
        _random = options.Seed is { } seed ? new Random(seed) : new Random();
        _password = new SharedPassword(options.Password);
        _availability = options.ObserverAvailability;
        TimeProvider = options.TimeProvider;
        Gate = new ModelGate();
        Topology = ClusterTopology.Of(options, Gate);
        Dags = new DagStore(options.TimeProvider, options.StageDuration, Gate);
        AnswersWithSamples = options.AnswersWithSamples;
        Sessions = new SessionStore(options.TimeProvider, options.SessionLifetime);
        SsoTokens = new SsoTokenStore(options.TimeProvider, options.SsoTokenLifetime);
        AgentPassword = options.AgentPassword;
        Identity = options.Identity;
        Version = options.Version;
        SupportedAuth = options.SupportedAuth;
        IsEncryptionDisabled = options.IsEncryptionDisabled;
        ClockSkew = options.ClockSkew;
    }

    public TimeProvider TimeProvider { get; }

    /// <summary>The lock of the model.</summary>
    public ModelGate Gate { get; private set; }

    public ClusterTopology Topology { get; private set; }

    /// <summary>The cluster of the agent, even before it has joined one.</summary>
    public FakeCluster Cluster => Topology.Cluster;

    /// <summary>The other agents of a fake cluster; null for none.</summary>
    public Neighbours? Neighbours { get; private set; }

    /// <summary>The DAGs of the agent and of the others of its cluster.</summary>
    public DagStore Dags { get; private set; }

    /// <summary>The cluster that the agent is creating as MASTER or FOLLOWER; null for none.</summary>
    public Deployment? Deployment { get; set; }

    /// <summary>The same; for a MASTER set by a test it starts with the agents of its cluster.</summary>
    public Deployment? DeploymentOrNew => Deployment ??= Identity == AgentIdentity.Master
        ? Topology.Agents.Aggregate(new Deployment(Topology.Self), (deployment, agent) => deployment.Add(agent, Topology.ZoneOf(agent) is { Length: > 0 } zone ? zone : "zone1"))
        : null;

    /// <summary>The zone of the agent; empty for none.</summary>
    public string Zone => Topology.ZoneOf(Topology.Self) is { Length: > 0 } zone ? zone : Deployment?.ZoneOf(Topology.Self) ?? "";

    /// <summary>The known agents: those of its cluster or of the one that is being created, including itself.</summary>
    public IReadOnlyList<AgentAddress> Members => Deployment?.Agents ?? Topology.Agents;

    /// <summary>The OBProxy that the agent manages; null for none.</summary>
    public FakeObproxy? Obproxy { get; set; }

    /// <summary>The packages of OBProxy that were uploaded to the agent.</summary>
    public List<FakePackage> ObproxyPackages { get; } = [];

    /// <summary>Gives the agent a new key.</summary>
    public Action RotateKey { get; set; } = static () => { };

    /// <summary>Whether routes return sample data with every member set instead of the model.</summary>
    public bool AnswersWithSamples { get; }

    public AnswerBook Answers { get; } = new();

    public SessionStore Sessions { get; }

    public SsoTokenStore SsoTokens { get; }

    public string Password
    {
        get => _password.Value;
        set => _password.Value = value;
    }

    public string? AgentPassword { get; set; }

    public AgentIdentity Identity { get; set; }

    public string Version { get; set; }

    public IReadOnlyList<string>? SupportedAuth { get; set; }

    public bool IsEncryptionDisabled { get; set; }

    /// <summary>How available the observer of the agent is. An agent that is in no cluster has none.</summary>
    public ObserverAvailability ObserverAvailability
    {
        get => Cluster.FindServer(Topology.Self)?.Availability ?? (Identity == AgentIdentity.ClusterAgent ? _availability : ObserverAvailability.ProcessNotRunning);
        set
        {
            _availability = value;
            if (Cluster.FindServer(Topology.Self) is { } server)
            {
                server.Availability = value;
            }
        }
    }

    public TimeSpan ClockSkew { get; set; }

    public FakeDagScript NextDag { get; set; } = FakeDagScript.Succeeds;

    public DateTimeOffset StartedAt { get; private set; }

    public int Pid { get; private set; }

    /// <summary>The time of the agent's clock.</summary>
    public DateTimeOffset Now => TimeProvider.GetUtcNow() + ClockSkew;

    public PasswordPair Passwords => new(Password, AgentPassword);

    /// <summary>The authentication version of the agent.</summary>
    public string AuthVersion => AgentVersion.Authentication(Version, SupportedAuth);

    /// <summary>Whether a DAG locks the agent.</summary>
    public bool IsUnderMaintenance => Dags.IsLocked(Topology.Self);

    /// <summary>Whether a call is authenticated by a session only.</summary>
    public bool CountsSession(OpenedRequest request) =>
        request is { Scheme: AuthScheme.V2, Header.SessionId.Length: > 0 } && Identity == AgentIdentity.ClusterAgent;

    /// <summary>Starts a DAG with the script of the test.</summary>
    /// <returns>The DAG, or the error.</returns>
    public Reply Start(DagPlan plan) => Gate.Enter(() =>
    {
        if (Dags.Refuse(plan) is { } refusal)
        {
            return refusal;
        }

        var (dag, refused) = Dags.Start(plan, Cluster.TakeScript(plan.Name) ?? NextDag, ClockSkew);
        return dag is not null ? Reply.With(dag) : refused!;
    });

    /// <summary>Sets the root password of a cluster that is being created; a running one keeps its own.</summary>
    public void Configure(string rootPassword)
    {
        if (Identity != AgentIdentity.ClusterAgent)
        {
            Password = rootPassword;
        }
    }

    /// <summary>Adds the agent to a fake cluster.</summary>
    public void Join(SharedPassword password, ClusterTopology topology, DagStore dags, Neighbours neighbours)
    {
        _password = password;
        Dags = dags;
        Topology = topology;
        Gate = topology.Cluster.Gate;
        Neighbours = neighbours;
    }

    /// <summary>Adds the agent to the cluster of another one, or to the one that it is creating.</summary>
    public void Enter(AgentSetup member)
    {
        _password = member._password;
        Topology = new ClusterTopology(member.Cluster, Topology.Self);
        Deployment = member.Deployment;
    }

    /// <summary>Removes the agent from its cluster.</summary>
    /// <param name="identity">The identity that it reports.</param>
    public void Leave(AgentIdentity identity)
    {
        Identity = identity;
        Deployment = null;
        _password = new SharedPassword(identity == AgentIdentity.Single ? "" : Password);
        if (Cluster.Servers.Count > 0)
        {
            Topology = new ClusterTopology(new FakeCluster(Gate, TimeProvider), Topology.Self);
        }
    }

    /// <summary>Changes the version of the agent, and its authentication versions accordingly.</summary>
    public void UpgradeTo(string version)
    {
        Version = version;
        SupportedAuth = AgentVersion.SupportedAuth(version);
    }

    /// <summary>Resets it to a process that has just started, with a new key.</summary>
    public void RestartProcess()
    {
        RotateKey();
        StartProcess();
    }

    /// <summary>Resets it to a process that has just started, without sessions.</summary>
    public void StartProcess()
    {
        Sessions.Clear();
        SsoTokens.Clear();
        StartedAt = Now;
        Pid = NextRandom(1000, 32000);
    }

    public string NextTraceId() => NextHex(8);

    /// <summary>Generates random bytes as hexadecimal digits.</summary>
    public string NextHex(int length)
    {
        var bytes = new byte[length];
        lock (_gate)
        {
            _random.NextBytes(bytes);
        }

        return Convert.ToHexStringLower(bytes);
    }

    public int NextRandom(int from, int to)
    {
        lock (_gate)
        {
            return _random.Next(from, to);
        }
    }
}
