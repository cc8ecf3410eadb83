using ObShell.Client.Agents;
using ObShell.Client.Clusters;
using ObShell.Client.Pipeline;

namespace ObShell.Client.Testing;

/// <summary>What the agent is and has at the moment. Tests change it while requests are being answered.</summary>
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

    /// <summary>What lets one at a time into the model.</summary>
    public ModelGate Gate { get; private set; }

    public ClusterTopology Topology { get; private set; }

    /// <summary>The cluster that the agent belongs to, or would.</summary>
    public FakeCluster Cluster => Topology.Cluster;

    /// <summary>The other agents of a cluster of fakes; null when there are none.</summary>
    public Neighbours? Neighbours { get; private set; }

    /// <summary>The DAGs of the agent and of the others of its cluster.</summary>
    public DagStore Dags { get; private set; }

    /// <summary>The cluster that the agent is putting together as MASTER or FOLLOWER; null for none.</summary>
    public Deployment? Deployment { get; set; }

    /// <summary>The same; for a MASTER that a test has made one it begins with the agents of its cluster.</summary>
    public Deployment? DeploymentOrNew => Deployment ??= Identity == AgentIdentity.Master
        ? Topology.Agents.Aggregate(new Deployment(Topology.Self), (deployment, agent) => deployment.Add(agent, Topology.ZoneOf(agent) is { Length: > 0 } zone ? zone : "zone1"))
        : null;

    /// <summary>The zone of the agent; empty when it is in none.</summary>
    public string Zone => Topology.ZoneOf(Topology.Self) is { Length: > 0 } zone ? zone : Deployment?.ZoneOf(Topology.Self) ?? "";

    /// <summary>The agents that it knows: those of its cluster or of the one that is being put together, and itself.</summary>
    public IReadOnlyList<AgentAddress> Members => Deployment?.Agents ?? Topology.Agents;

    /// <summary>The OBProxy that the agent manages; null for none.</summary>
    public FakeObproxy? Obproxy { get; set; }

    /// <summary>The packages of OBProxy that were uploaded to the agent.</summary>
    public List<FakePackage> ObproxyPackages { get; } = [];

    /// <summary>Gives the agent a new key.</summary>
    public Action RotateKey { get; set; } = static () => { };

    /// <summary>Whether routes answer with sample data that has every member set, and not from the model.</summary>
    /// <summary>Breaks off the connections of the agent.</summary>
    public Action DropConnections { get; set; } = static () => { };

    /// <summary>The public key that the agent has now.</summary>
    public Func<string> PublicKey { get; set; } = static () => "";

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

    /// <summary>How far the agent gets with its observer. An agent that is in no cluster has none.</summary>
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

    /// <summary>The time by the agent's own clock.</summary>
    public DateTimeOffset Now => TimeProvider.GetUtcNow() + ClockSkew;

    public PasswordPair Passwords => new(Password, AgentPassword);

    /// <summary>The version of authentication that the agent speaks.</summary>
    public string AuthVersion => AgentVersion.Authentication(Version, SupportedAuth);

    /// <summary>Whether a DAG locks the agent.</summary>
    public bool IsUnderMaintenance => Dags.IsLocked(Topology.Self);

    /// <summary>Whether it is a session, and nothing else, that a call is authenticated by.</summary>
    public bool CountsSession(OpenedRequest request) =>
        request is { Scheme: AuthScheme.V2, Header.SessionId.Length: > 0 } && Identity == AgentIdentity.ClusterAgent;

    /// <summary>Starts a DAG in the way that a test has laid down.</summary>
    /// <returns>The DAG, or why it does not start.</returns>
    public (DagDetailDTO? Dag, Refusal? Refusal) TryStart(DagPlan plan) => Gate.Enter<(DagDetailDTO?, Refusal?)>(() =>
        Dags.Refuse(plan) is { } refusal ? (null, refusal) : Dags.Start(plan, Cluster.TakeScript(plan.Name) ?? NextDag, ClockSkew));

    /// <summary>Starts a DAG in the way that a test has laid down.</summary>
    public Reply Start(DagPlan plan)
    {
        var (dag, refusal) = TryStart(plan);
        return dag is not null ? Reply.With(dag) : refusal!;
    }

    /// <summary>Takes the root password of a cluster that is being put together; one that runs keeps its own.</summary>
    public void Configure(string rootPassword)
    {
        if (Identity != AgentIdentity.ClusterAgent)
        {
            Password = rootPassword;
        }
    }

    /// <summary>Makes the agent one of a cluster of fakes.</summary>
    public void Join(SharedPassword password, ClusterTopology topology, DagStore dags, Neighbours neighbours)
    {
        _password = password;
        Dags = dags;
        Topology = topology;
        Gate = topology.Cluster.Gate;
        Neighbours = neighbours;
    }

    /// <summary>Makes the agent one of the cluster that another one is in or is putting together.</summary>
    public void Enter(AgentSetup member)
    {
        _password = member._password;
        Topology = new ClusterTopology(member.Cluster, Topology.Self);
        Deployment = member.Deployment;
    }

    /// <summary>Makes the agent one that is in no cluster.</summary>
    /// <param name="identity">What it says that it is.</param>
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

    /// <summary>Makes it another version of the agent, with the versions of authentication that such an agent names.</summary>
    public void UpgradeTo(string version)
    {
        Version = version;
        SupportedAuth = AgentVersion.SupportedAuth(version);
    }

    /// <summary>Makes it a process that has just started, with a key of its own.</summary>
    public void RestartProcess()
    {
        RotateKey();
        StartProcess();
        DropConnections();
    }

    /// <summary>Makes it a process that has just started, and that knows no sessions.</summary>
    public void StartProcess()
    {
        Sessions.Clear();
        SsoTokens.Clear();
        StartedAt = Now;
        Pid = NextRandom(1000, 32000);
    }

    public string NextTraceId() => NextHex(8);

    /// <summary>Makes up a number of random bytes, in hexadecimal digits.</summary>
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
