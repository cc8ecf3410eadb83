using ObShell.Client.Agents;
using ObShell.Client.Clusters;
using ObShell.Client.Pipeline;

namespace ObShell.Client.Testing;

/// <summary>What the agent is and has at the moment. Tests change it while requests are being answered.</summary>
internal sealed class AgentSetup(FakeObShellOptions options)
{
    private readonly Random _random = options.Seed is { } seed ? new Random(seed) : new Random();
    private readonly Lock _gate = new();
    private SharedPassword _password = new(options.Password);

    public TimeProvider TimeProvider { get; } = options.TimeProvider;

    public ClusterTopology Topology { get; private set; } = new(options.Zones, options.Address);

    /// <summary>The other agents of a cluster of fakes; null when there are none.</summary>
    public Neighbours? Neighbours { get; private set; }

    /// <summary>The DAGs of the agent and of the others of its cluster.</summary>
    public DagStore Dags { get; private set; } = new(options.TimeProvider, options.StageDuration);

    public AnswerBook Answers { get; } = new();

    public SessionStore Sessions { get; } = new(options.TimeProvider, options.SessionLifetime);

    public SsoTokenStore SsoTokens { get; } = new(options.TimeProvider, options.SsoTokenLifetime);

    public string Password
    {
        get => _password.Value;
        set => _password.Value = value;
    }

    public string? AgentPassword { get; set; } = options.AgentPassword;

    public AgentIdentity Identity { get; set; } = options.Identity;

    public string Version { get; set; } = options.Version;

    public IReadOnlyList<string>? SupportedAuth { get; set; } = options.SupportedAuth;

    public bool IsEncryptionDisabled { get; set; } = options.IsEncryptionDisabled;

    public ObserverAvailability ObserverAvailability { get; set; } = options.ObserverAvailability;

    public TimeSpan ClockSkew { get; set; } = options.ClockSkew;

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
        Neighbours = neighbours;
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
