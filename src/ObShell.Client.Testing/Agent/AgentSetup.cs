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

    /// <summary>How available the observer of the agent is. An agent without a cluster has the value that was set.</summary>
    public ObserverAvailability ObserverAvailability
    {
        get => Cluster.FindServer(Topology.Self)?.Availability ?? _availability;
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

    /// <summary>Sets a shared password of <c>root@sys</c>.</summary>
    public void Share(SharedPassword password) => _password = password;

    public SharedPassword SharedPassword => _password;

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
