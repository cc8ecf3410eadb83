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

    private FakeObShellCluster(IReadOnlyList<FakeObShell> agents, SharedPassword password) => (Agents, _password) = (agents, password);

    /// <summary>The agents.</summary>
    public IReadOnlyList<FakeObShell> Agents { get; }

    /// <summary>The addresses that the agents listen on.</summary>
    public IReadOnlyList<Uri> Endpoints => [.. Agents.Select(agent => agent.Endpoint)];

    /// <summary>The cluster behind the agents: their routes read it and their DAGs change it.</summary>
    public FakeCluster Cluster => Agents[0].Cluster;

    /// <summary>The password of <c>root@sys</c>, for all agents; empty for none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Password
    {
        get => _password.Value;
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
    /// <exception cref="ArgumentException">An option is invalid, or sets a port.</exception>
    public static async Task<FakeObShellCluster> StartAsync(
        int count = 3, FakeObShellOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        options ??= new FakeObShellOptions();
        if (options.Port != 0)
        {
            throw new ArgumentException("The agents of a cluster cannot all have the same port.", nameof(options));
        }

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

        var password = new SharedPassword(options.Password);
        Introduce(agents, password, options);
        return new FakeObShellCluster(agents, password);
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
        Seed = options.Seed + number,
        UnixSocketPath = options.UnixSocketPath is { } path ? $"{path}.{number}" : null,
    };

    private static void Introduce(List<FakeObShell> agents, SharedPassword password, FakeObShellOptions options)
    {
        var gate = new ModelGate();
        var cluster = new FakeCluster(gate, options.TimeProvider);
        var dags = new DagStore(options.TimeProvider, options.StageDuration, gate);
        var addresses = agents.Select(agent => ClusterTopology.TryParse(agent.Endpoint.Authority)!).ToArray();
        if (options.Identity != AgentIdentity.Single)
        {
            foreach (var (index, address) in addresses.Index())
            {
                cluster.AddServer(address, $"zone{index + 1}").Availability = options.ObserverAvailability;
            }

            cluster.AddSystem();
        }

        var neighbours = new Neighbours([.. agents.Select(agent => agent.ToNeighbour())]);
        foreach (var (agent, address) in agents.Zip(addresses))
        {
            agent.Join(password, new ClusterTopology(cluster, address), dags, neighbours);
        }
    }

    private static async ValueTask DisposeAllAsync(IReadOnlyList<FakeObShell> agents)
    {
        foreach (var agent in agents)
        {
            await agent.DisposeAsync().ConfigureAwait(false);
        }
    }
}
