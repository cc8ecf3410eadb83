using ObShell.Client.Clusters;
using ObShell.Client.Protocol;

namespace ObShell.Client.Jobs;

/// <summary>
/// Restarts the observers of a cluster zone by zone (or server by server), so that it keeps working: for each zone it waits until the cluster is healthy, stops the zone, starts it, and waits until it is
/// active again before it goes on. The zone of the agent in use comes last.
/// </summary>
/// <remarks>It ends at the first fault. <see cref="JobFailedException"/> says which zones have been restarted and which one is down; running it again with the same checkpoint goes on there.</remarks>
public sealed record RollingRestart : ObShellJob
{
    /// <summary>The zones to restart, in this order; empty for all zones of the cluster.</summary>
    public IReadOnlyList<string> Zones { get; init; } = [];

    /// <summary>The servers to restart (<c>ip:port</c> of their agents), in this order and in place of zones; empty to restart zones.</summary>
    public IReadOnlyList<string> Servers { get; init; } = [];

    /// <summary>Whether to freeze the memory tables of a zone before its observers are killed, so that they start faster; it takes longer to stop.</summary>
    public bool Freeze { get; init; } = true;

    /// <summary>How long to wait between two zones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan Pause { get; init => field = Required.NotNegative(value); } = TimeSpan.FromSeconds(10);

    /// <summary>How long to wait for each change: until the cluster is healthy, a zone is down, and it is up again.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan Timeout { get; init => field = Required.NotNegative(value); } = TimeSpan.FromMinutes(15);

    /// <inheritdoc/>
    public override string Name => "rolling restart";

    internal override string Identity => Servers.Count > 0 ? $"of servers {string.Join(",", Servers)}" : Zones.Count > 0 ? $"of zones {string.Join(",", Zones)}" : "of all zones";

    internal override async Task<IReadOnlyDictionary<string, string>> ReadFactsAsync(IObShellClient client, CancellationToken cancellationToken)
    {
        var info = await client.Cluster.GetInfoAsync(cancellationToken).ConfigureAwait(false);
        var own = await client.Agents.GetInfoAsync(cancellationToken).ConfigureAwait(false);
        return new Dictionary<string, string> { ["targets"] = string.Join(',', Servers.Count > 0 ? OrderServers(info, own.Ip, own.Port) : OrderZones(info, own.Zone)) };
    }

    internal override IReadOnlyList<JobStep> Plan(IReadOnlyDictionary<string, string> facts) =>
    [
        JobStep.Check("check that nothing is locked", ClusterChecks.MissingFreedomAsync),
        .. facts["targets"].Split(',').SelectMany((target, index) => Steps(target, index > 0)),
    ];

    internal override Task<string> CleanUpAsync(IObShellClient client, IReadOnlyDictionary<string, string> facts, CancellationToken cancellationToken) => CleanUps.ReleaseAsync(client, cancellationToken);

    private IEnumerable<JobStep> Steps(string target, bool pausesBefore)
    {
        var scope = Servers.Count > 0 ? Scope.Servers(target) : Scope.Zones(target);
        var mode = Freeze ? StopMode.Terminate : StopMode.Force;
        var stop = StopClusterRequest.For(scope, mode);
        if (pausesBefore && Pause > TimeSpan.Zero)
        {
            yield return JobStep.Do($"pause before {target}", job => job.PauseAsync(Pause));
        }

        yield return JobStep.Wait($"wait until the cluster is healthy before {target}", Timeout, async job =>
            await ClusterChecks.MissingHealthAsync(job).ConfigureAwait(false)
            ?? (Servers.Count > 0 ? null : await ClusterChecks.MissingMajorityAsync(job, target).ConfigureAwait(false)));
        yield return JobStep.Start($"stop {target}", client => client.StopClusterAsync(stop));
        yield return JobStep.Wait($"wait until {target} is down", Timeout, job => ClusterChecks.MissingStopAsync(job, stop));
        yield return JobStep.Start($"start {target}", client => client.StartClusterAsync(StartClusterRequest.For(scope)));
        yield return JobStep.Wait($"wait until {target} is up", Timeout, job => ClusterChecks.MissingStartAsync(job, scope));
    }

    private IEnumerable<string> OrderZones(ClusterInfo info, string ownZone)
    {
        string[] known = [.. info.Zones.Select(zone => zone.Name)];
        ClusterChecks.DemandZones(Zones, known);
        if (known.Length < 3)
        {
            throw new JobConditionException($"The cluster has {known.Length} zones. With fewer than three, one that is stopped takes the majority away.");
        }

        return Zones.Count > 0 ? Zones : known.Order(StringComparer.Ordinal).OrderBy(zone => zone == ownZone);
    }

    private IEnumerable<string> OrderServers(ClusterInfo info, string ownIp, int ownPort)
    {
        string[] known = [.. info.Zones.SelectMany(zone => zone.Servers).Select(ClusterChecks.AddressOf)];
        if (Servers.FirstOrDefault(server => !known.Contains(server, StringComparer.Ordinal)) is { } missing)
        {
            throw new JobConditionException($"The cluster has no server '{missing}'. It has {string.Join(", ", known)}.");
        }

        var own = new AgentAddress { Ip = ownIp, Port = ownPort }.ToString();
        return Servers.OrderBy(server => server == own);
    }
}
