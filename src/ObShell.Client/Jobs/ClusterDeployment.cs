using ObShell.Client.Agents;
using ObShell.Client.Clusters;
using ObShell.Client.Dags;
using ObShell.Client.Protocol;

namespace ObShell.Client.Jobs;

/// <summary>
/// Deploys a cluster from a declaration: makes the agent of the first server the master, lets the others join it, sets the parameters, the name and the password of the cluster, initializes it, and verifies that
/// every agent and every observer runs.
/// </summary>
/// <remarks>
/// <para>
/// The client must have the agents of all servers among its <see cref="IObShellClient.Endpoints"/>, and no password of <c>root@sys</c> yet; the job gives it <see cref="RootPassword"/> as soon as OBShell wants it. It can
/// be bound from configuration: the names of the members are its keys.
/// </para>
/// <para>
/// OBShell takes the parameter that was written last, so that the job sends those of the cluster first, then those of zones, then those of servers. A step that an earlier run has carried out is recognized by the identity of
/// the agent even without a checkpoint.
/// </para>
/// </remarks>
public sealed record ClusterDeployment : ObShellJob
{
    private const int MinPort = 1025;
    private static readonly string[] Refused = ["cluster_id", "cluster", "rootPwd", "rootservice_list", "zone", "local_ip", "devname"];

    /// <summary>The name of the cluster.</summary>
    public required string ClusterName { get; init; }

    /// <summary>The id of the cluster, from 1.</summary>
    public required int ClusterId { get; init; }

    /// <summary>The password of <c>root@sys</c> of the new cluster. It is kept in no checkpoint and no text.</summary>
    public required string RootPassword { get; init; }

    /// <summary>The servers. The agent of the first one becomes the master.</summary>
    public required IReadOnlyList<DeployedServer> Servers { get; init; }

    /// <summary>Parameters of all observers.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Parameters of the observers of a zone, by the name of the zone; they win over those of all observers.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ZoneParameters { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>Whether to import the scripts for tenants when the cluster is initialized.</summary>
    public bool ImportScript { get; init; }

    /// <summary>Whether to undo what a failed initialization has done, and to make the agents single again, so that the deployment can be repeated.</summary>
    public bool ClearOnFailure { get; init; }

    /// <summary>How long to wait until all agents and observers run after the cluster was initialized.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan Timeout { get; init => field = Required.NotNegative(value); } = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public override string Name => "cluster deployment";

    internal override string Identity => $"of {ClusterName} ({ClusterId}) on {string.Join(",", Servers.Select(server => $"{server.Agent}={server.Zone}"))}";

    internal override string? NextRootPassword => RootPassword;

    private DeployedServer Master => Servers[0];

    /// <summary>The declaration without the password.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name} {Identity}";

    internal override async Task<IReadOnlyDictionary<string, string>> ReadFactsAsync(IObShellClient client, CancellationToken cancellationToken)
    {
        Validate();
        var facts = new Dictionary<string, string>();
        foreach (var endpoint in client.Endpoints)
        {
            var info = await client.At(endpoint).Agents.GetInfoAsync(cancellationToken).ConfigureAwait(false);
            facts[new AgentAddress { Ip = info.Ip, Port = info.Port }.ToString()] = endpoint.ToString();
        }

        return Servers.FirstOrDefault(server => !facts.ContainsKey(server.Agent)) is { } missing
            ? throw new JobConditionException($"None of the endpoints of the client is the agent {missing.Agent}. They are {string.Join(", ", facts.Keys)}.")
            : facts;
    }

    internal override IReadOnlyList<JobStep> Plan(IReadOnlyDictionary<string, string> facts)
    {
        IObShellClient At(IObShellClient client, DeployedServer server) => client.At(new Uri(facts[server.Agent]));
        Task<bool> HasJoined(JobContext job, DeployedServer server) => HasIdentityAsync(At(job.Client, server), job.CancellationToken, AgentIdentity.Master, AgentIdentity.Follower, AgentIdentity.ClusterAgent);
        var master = AddressOf(Master);
        return
        [
            JobStep.Check("check the agents", job => MissingAgentsAsync(job, server => At(job.Client, server))),
            .. Servers.Select(server => JobStep.Start(
                server == Master ? $"make {server.Agent} the master" : $"join {server.Agent}",
                client => At(client, server).Agents.JoinAsync(new JoinAgentRequest { AgentAddress = master, ZoneName = server.Zone }),
                job => HasJoined(job, server),
                retries: true)),
            .. Configurations().Select(item => JobStep.Start(
                $"set parameters of {item.Scope}",
                client => At(client, Master).Observers.ConfigureAsync(new ConfigureObserversRequest { ObserverConfig = item.Parameters, Scope = item.Scope }),
                job => IsInitializedAsync(At(job.Client, Master), job.CancellationToken),
                retries: true)),
            JobStep.Start(
                "set name and password of the cluster",
                client => At(client, Master).Cluster.ConfigureAsync(new ConfigureClusterRequest { ClusterId = ClusterId, ClusterName = ClusterName, RootPwd = RootPassword }),
                job => IsInitializedAsync(At(job.Client, Master), job.CancellationToken),
                retries: true),
            JobStep.Start(
                "initialize the cluster",
                client => At(client, Master).Cluster.InitializeAsync(new InitializeClusterRequest { ImportScript = ImportScript ? true : null }),
                job => IsInitializedAsync(At(job.Client, Master), job.CancellationToken),
                retries: true),
            JobStep.Wait("wait until the cluster runs", Timeout, async job =>
                await MissingIdentitiesAsync(job, server => At(job.Client, server)).ConfigureAwait(false) ?? await ClusterChecks.MissingHealthAsync(job).ConfigureAwait(false)),
        ];
    }

    internal override async Task<string> CleanUpAsync(IObShellClient client, IReadOnlyDictionary<string, string> facts, CancellationToken cancellationToken)
    {
        if (!ClearOnFailure)
        {
            return "";
        }

        var info = await client.Agents.GetInfoAsync(cancellationToken).ConfigureAwait(false);
        if (info.Identity != AgentIdentity.Master && info.Identity != AgentIdentity.Follower)
        {
            return "";
        }

        if (await LastMaintenanceAsync(client, cancellationToken).ConfigureAwait(false) is { Name: "Initialize cluster" } last && last.State == DagState.Failed)
        {
            var operation = client.GetDagOperation(last.Id);
            await operation.RollbackAsync(cancellationToken).ConfigureAwait(false);
            await WaitForRollbackAsync(operation, cancellationToken).ConfigureAwait(false);
        }

        if (await client.Agents.RemoveAsync(AddressOf(Master), cancellationToken).ConfigureAwait(false) is { } removal)
        {
            await removal.WaitForCompletionAsync(cancellationToken).ConfigureAwait(false);
        }

        return "The agents are single again.";
    }

    private static async Task WaitForRollbackAsync(DagOperation operation, CancellationToken cancellationToken)
    {
        try
        {
            await operation.WaitForCompletionAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DagRolledBackException)
        {
            // That is what was asked for.
        }
    }

    private static async Task<DagDetailDTO?> LastMaintenanceAsync(IObShellClient client, CancellationToken cancellationToken)
    {
        try
        {
            return await client.Tasks.GetAgentLastMaintenanceDagAsync(showDetails: false, cancellationToken).ConfigureAwait(false);
        }
        catch (ObShellNotFoundException)
        {
            return null;
        }
    }

    private static AgentAddress AddressOf(DeployedServer server)
    {
        var colon = server.Agent.LastIndexOf(':');
        return new AgentAddress { Ip = server.Agent[..colon].Trim('[', ']'), Port = int.Parse(server.Agent[(colon + 1)..], System.Globalization.CultureInfo.InvariantCulture) };
    }

    /// <summary>What is set where: for the cluster first and for servers last, since OBShell takes what was written last.</summary>
    private IEnumerable<(Scope Scope, IReadOnlyDictionary<string, string> Parameters)> Configurations() =>
    [
        .. Parameters.Count > 0 ? [(Scope.Global, Parameters)] : Array.Empty<(Scope, IReadOnlyDictionary<string, string>)>(),
        .. ZoneParameters.Where(zone => zone.Value.Count > 0).Select(zone => (Scope.Zones(zone.Key), zone.Value)),
        .. Servers.Where(server => server.Parameters.Count > 0).Select(server => (Scope.Servers(server.Agent), server.Parameters)),
    ];

    private static async Task<bool> HasIdentityAsync(IObShellClient agent, CancellationToken cancellationToken, params AgentIdentity[] identities)
    {
        var info = await agent.Agents.GetInfoAsync(cancellationToken).ConfigureAwait(false);
        return identities.Contains(info.Identity);
    }

    private static Task<bool> IsInitializedAsync(IObShellClient agent, CancellationToken cancellationToken) => HasIdentityAsync(agent, cancellationToken, AgentIdentity.ClusterAgent);

    /// <summary>A join that fails locks its agent for good, so that everything that can be known before is checked before.</summary>
    private async Task<string?> MissingAgentsAsync(JobContext job, Func<DeployedServer, IObShellClient> at)
    {
        var agents = new List<(DeployedServer Server, AgentInfo Info)>();
        foreach (var server in Servers)
        {
            agents.Add((server, await at(server).Agents.GetInfoAsync(job.CancellationToken).ConfigureAwait(false)));
        }

        var wrong = agents.Where(agent => agent.Info.Identity != AgentIdentity.Single && agent.Info.Zone != agent.Server.Zone)
            .Select(agent => $"agent {agent.Server.Agent} is {agent.Info.Identity} in zone '{agent.Info.Zone}'");
        var versions = agents.Select(agent => agent.Info.Version).Distinct().ToArray();
        var databases = agents.Select(agent => agent.Info.ObVersion.Split('-')[0]).Distinct().ToArray();
        string[] missing =
        [
            .. wrong,
            .. versions.Length > 1 ? [$"the agents have different versions of OBShell: {string.Join(", ", versions)}"] : Array.Empty<string>(),
            .. databases.Length > 1 ? [$"the agents have different versions of the database: {string.Join(", ", databases)}"] : Array.Empty<string>(),
        ];
        return missing.Length == 0 ? null : string.Join("; ", missing);
    }

    private async Task<string?> MissingIdentitiesAsync(JobContext job, Func<DeployedServer, IObShellClient> at)
    {
        foreach (var server in Servers)
        {
            var info = await at(server).Agents.GetInfoAsync(job.CancellationToken).ConfigureAwait(false);
            if (info.Identity != AgentIdentity.ClusterAgent)
            {
                return $"agent {server.Agent} is {info.Identity}";
            }
        }

        return null;
    }

    private void Validate()
    {
        ArgumentException.ThrowIfNullOrEmpty(ClusterName);
        ArgumentOutOfRangeException.ThrowIfLessThan(ClusterId, 1);
        ArgumentNullException.ThrowIfNull(RootPassword);
        if (Servers is not { Count: > 0 })
        {
            throw new ArgumentException("A cluster has at least one server.", nameof(Servers));
        }

        foreach (var server in Servers)
        {
            if (!System.Net.IPEndPoint.TryParse(server.Agent, out var endpoint) || endpoint.Port < MinPort)
            {
                throw new ArgumentException($"'{server.Agent}' is not the address of an agent, as in 10.10.10.1:2886.", nameof(Servers));
            }

            ArgumentException.ThrowIfNullOrEmpty(server.Zone, nameof(Servers));
        }

        if (Servers.GroupBy(server => server.Agent).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The server {twice.Key} is there twice.", nameof(Servers));
        }

        if (ZoneParameters.Keys.FirstOrDefault(zone => !Servers.Any(server => server.Zone == zone)) is { } unknown)
        {
            throw new ArgumentException($"No server is in zone '{unknown}'.", nameof(ZoneParameters));
        }

        if (Configurations().SelectMany(item => item.Parameters.Keys).FirstOrDefault(key => Refused.Contains(key, StringComparer.Ordinal)) is { } refused)
        {
            throw new ArgumentException($"The parameter '{refused}' cannot be set: OBShell sets it itself.", nameof(Parameters));
        }
    }
}
