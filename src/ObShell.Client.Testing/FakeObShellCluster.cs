using ObShell.Client.Agents;
using ObShell.Client.Clusters;

namespace ObShell.Client.Testing;

/// <summary>
/// The agents of a cluster: each has its own port and key; they share the password of <c>root@sys</c> and know
/// each other.
/// </summary>
/// <remarks>
/// <para>
/// Unlike a single <see cref="FakeObShell"/>, the agents have the addresses that they listen on, the first one in <c>zone1</c>, the second one in
/// <c>zone2</c>, and so on. A DAG is local to the agent that started it. The others forward to that agent while it listens, and return 500 while it
/// does not; a forwarded request counts as run by the owner, and is not in its <see cref="FakeObShell.Requests"/>. A start
/// or stop locks all of the agents, by a sub-DAG on each, whether they listen or not.
/// </para>
/// <para>Sessions, agent passwords, keys and faults belong to a single agent. Each agent can be stopped and restarted.</para>
/// </remarks>
/// <example>
/// <code>
/// await using var cluster = await FakeObShellCluster.StartAsync(3, new FakeObShellOptions { Password = "secret" });
/// await cluster.Agents[1].StopListeningAsync();
/// </code>
/// </example>
public sealed class FakeObShellCluster : IAsyncDisposable
{
    private readonly SharedPassword _password;
    private readonly FakeObShellOptions _options;
    private readonly DagStore _dags;
    private readonly Neighbours _neighbours = new();
    private volatile IReadOnlyList<FakeObShell> _agents;

    private FakeObShellCluster(IReadOnlyList<FakeObShell> agents, FakeObShellOptions options)
    {
        _agents = agents;
        _options = options;
        _password = new SharedPassword(options.Password);
        var gate = new ModelGate();
        _dags = new DagStore(options.TimeProvider, options.StageDuration, gate);
        Cluster = new FakeCluster(gate, options.TimeProvider);
    }

    /// <summary>The agents, including those that were added later.</summary>
    public IReadOnlyList<FakeObShell> Agents => _agents;

    /// <summary>The addresses that the agents listen on.</summary>
    public IReadOnlyList<Uri> Endpoints => [.. Agents.Select(agent => agent.Endpoint)];

    /// <summary>The cluster behind the agents: their routes read it and their DAGs change it.</summary>
    public FakeCluster Cluster { get; }

    /// <summary>The password of <c>root@sys</c>, for all agents; empty for none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Password
    {
        get => Cluster.Gate.Enter(() => _password.Value);
        set => _password.Value = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The DAGs of all agents, in their current state, with details.</summary>
    public IReadOnlyList<DagDetailDTO> Dags => [.. Agents.SelectMany(agent => agent.Dags)];

    /// <summary>The number of stops that ran on all agents.</summary>
    public int StopExecutions => Agents.Sum(agent => agent.StopExecutions);

    /// <summary>Starts a cluster.</summary>
    /// <param name="count">The number of agents.</param>
    /// <param name="options">
    /// The initial state of each agent; null for cluster agents without passwords. Addresses and zones are ignored, and
    /// <see cref="FakeObShellOptions.UnixSocketPath"/> gets the suffix <c>.1</c>, <c>.2</c> and so on.
    /// </param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <returns>The running cluster.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    /// <exception cref="ArgumentException">An option is invalid.</exception>
    public static async Task<FakeObShellCluster> StartAsync(
        int count = 3, FakeObShellOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        options ??= new FakeObShellOptions();
        var agents = new List<FakeObShell>();
        try
        {
            for (var number = 1; number <= count; number++)
            {
                agents.Add(await FakeObShell.StartAsync(ForAgent(options, number), cancellationToken).ConfigureAwait(false));
            }
        }
        catch
        {
            await DisposeAllAsync(agents).ConfigureAwait(false);
            throw;
        }

        var cluster = new FakeObShellCluster(agents, options);
        cluster.Introduce();
        return cluster;
    }

    /// <summary>Starts another agent, which is SINGLE and can be reached by the others: one to scale out to, or to join.</summary>
    /// <param name="options">
    /// What it starts as; null for what the others have started as. The same is taken from it as by <see cref="StartAsync"/>, and neither its identity nor its password of
    /// <c>root@sys</c>.
    /// </param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <returns>The agent, which is the last one of <see cref="Agents"/>.</returns>
    /// <exception cref="ArgumentException">An option is invalid.</exception>
    public async Task<FakeObShell> AddAgentAsync(FakeObShellOptions? options = null, CancellationToken cancellationToken = default)
    {
        var own = (options ?? _options) with { Identity = AgentIdentity.Single, Password = "", TimeProvider = _options.TimeProvider };
        var agent = await FakeObShell.StartAsync(ForAgent(own, Agents.Count + 1), cancellationToken).ConfigureAwait(false);
        Introduce(agent, new SharedPassword(""), new FakeCluster(Cluster.Gate, _options.TimeProvider));
        _agents = [.. _agents, agent];
        return agent;
    }

    /// <summary>Returns the agent that a DAG is local to.</summary>
    /// <param name="id">The generic id of the DAG.</param>
    /// <returns>The agent; null if the id names no agent of the cluster.</returns>
    public FakeObShell? FindOwner(DagId id) => Agents.FirstOrDefault(agent => agent.Address == id.Owner);

    /// <summary>Counts the requests received by all agents.</summary>
    /// <param name="method">The HTTP method, or <c>*</c> for any.</param>
    /// <param name="path">The path, without the query; a trailing <c>*</c> matches any rest.</param>
    /// <returns>The number.</returns>
    public int CountRequests(string method, string path) => Agents.Sum(agent => agent.CountRequests(method, path));

    /// <summary>Counts the requests that ran on any of the agents.</summary>
    /// <param name="method">The HTTP method, or <c>*</c> for any.</param>
    /// <param name="path">The path, without the query; a trailing <c>*</c> matches any rest.</param>
    /// <returns>The number.</returns>
    public int CountExecutions(string method, string path) => Agents.Sum(agent => agent.CountExecutions(method, path));

    /// <summary>Stops the agents, and aborts hanging requests.</summary>
    /// <returns>A task that completes when all agents have stopped.</returns>
    public ValueTask DisposeAsync() => DisposeAllAsync(Agents);

    private static FakeObShellOptions ForAgent(FakeObShellOptions options, int number) => options with
    {
        Zones = new FakeObShellOptions().Zones,
        Address = null,
        Port = options.Port == 0 ? 0 : options.Port + number - 1,
        Seed = options.Seed + number,
        UnixSocketPath = options.UnixSocketPath is { } path ? $"{path}.{number}" : null,
    };

    private void Introduce()
    {
        if (_options.Identity != AgentIdentity.Single)
        {
            foreach (var (index, agent) in Agents.Index())
            {
                Cluster.AddServer(AddressOf(agent), $"zone{index + 1}").Availability = _options.ObserverAvailability;
            }

            Cluster.AddSystem();
        }

        foreach (var agent in Agents)
        {
            Introduce(agent, _password, Cluster);
        }
    }

    private void Introduce(FakeObShell agent, SharedPassword password, FakeCluster cluster)
    {
        agent.Join(password, new ClusterTopology(cluster, AddressOf(agent)), _dags, _neighbours);
        _neighbours.Add(agent.ToNeighbour());
    }

    /// <summary>The address that an agent listens at.</summary>
    private static AgentAddress AddressOf(FakeObShell agent) => ClusterTopology.TryParse(agent.Endpoint.Authority)!;

    private static async ValueTask DisposeAllAsync(IReadOnlyList<FakeObShell> agents)
    {
        foreach (var agent in agents)
        {
            await agent.DisposeAsync().ConfigureAwait(false);
        }
    }
}
