namespace ObShell.Client.Testing;

/// <summary>What the agent is and has at the moment. Tests change it while requests are being answered.</summary>
internal sealed class AgentSetup(FakeObShellOptions options)
{
    private readonly Random _random = options.Seed is { } seed ? new Random(seed) : new Random();
    private readonly Lock _gate = new();

    public TimeProvider TimeProvider { get; } = options.TimeProvider;

    public ClusterTopology Topology { get; } = new(options.Zones, options.Address);

    public DagStore Dags { get; } = new(options.TimeProvider, options.StageDuration);

    public string Password { get; set; } = options.Password;

    public string? AgentPassword { get; set; } = options.AgentPassword;

    public AgentIdentity Identity { get; set; } = options.Identity;

    public string Version { get; set; } = options.Version;

    public IReadOnlyList<string>? SupportedAuth { get; set; } = options.SupportedAuth;

    public ObserverState ObserverState { get; set; } = options.ObserverState;

    public TimeSpan ClockSkew { get; set; } = options.ClockSkew;

    public FakeDagScript NextDag { get; set; } = FakeDagScript.Succeeds;

    public DateTimeOffset StartedAt { get; private set; }

    public int Pid { get; private set; }

    /// <summary>The time by the agent's own clock.</summary>
    public DateTimeOffset Now => TimeProvider.GetUtcNow() + ClockSkew;

    /// <summary>Makes it a process that has just started.</summary>
    public void StartProcess()
    {
        StartedAt = Now;
        Pid = NextRandom(1000, 32000);
    }

    public string NextTraceId()
    {
        Span<byte> bytes = stackalloc byte[8];
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
