using ObShell.Client.Clusters;
using ObShell.Client.Tenants;

namespace ObShell.Client.Jobs;

/// <summary>Removes servers or zones from a cluster, after it has removed the replicas of tenants from them if asked to, and verifies that they are gone.</summary>
/// <remarks>OBShell refuses to remove the server or zone of the agent that it is asked at: have another agent among the endpoints of the client, first.</remarks>
public sealed record ScaleIn : ObShellJob
{
    /// <summary>The servers to remove.</summary>
    public IReadOnlyList<AgentAddress> Servers { get; init; } = [];

    /// <summary>The zones to remove, with all of their servers.</summary>
    public IReadOnlyList<string> Zones { get; init; } = [];

    /// <summary>Whether the servers are removed without moving their units first, because they are down. Every log stream must keep a majority without them.</summary>
    public bool ForceKill { get; init; }

    /// <summary>Whether the replicas of tenants are removed from <see cref="Zones"/> first. Without it, OBShell refuses to delete a zone that has units.</summary>
    public bool RemoveReplicas { get; init; }

    /// <inheritdoc/>
    public override string Name => "scale-in";

    internal override string Identity => $"of {string.Join(",", Servers.Select(server => server.ToString()).Concat(Zones))}";

    internal override async Task<IReadOnlyDictionary<string, string>> ReadFactsAsync(IObShellClient client, CancellationToken cancellationToken)
    {
        if (Servers.Count + Zones.Count == 0)
        {
            throw new JobConditionException("There is nothing to remove: neither servers nor zones are given.");
        }

        var facts = new Dictionary<string, string>();
        foreach (var tenant in RemoveReplicas ? (await client.Cluster.GetInfoAsync(cancellationToken).ConfigureAwait(false)).Tenants : [])
        {
            var zones = Zones.Where(zone => tenant.Pools.Any(pool => pool.ZoneList.Split(';').Contains(zone))).ToArray();
            if (zones.Length > 0 && tenant.TenantName != "sys")
            {
                facts[tenant.TenantName] = string.Join(',', zones);
            }
        }

        return facts;
    }

    internal override IReadOnlyList<JobStep> Plan(IReadOnlyDictionary<string, string> facts) =>
    [
        .. facts.Select(tenant => JobStep.StartIfNeeded(
            $"remove replicas of tenant {tenant.Key}",
            client => client.Tenants.RemoveReplicasAsync(tenant.Key, new ScaleInTenantReplicasRequest { Zones = tenant.Value.Split(',') }))),
        .. Servers.Select(StepOf),
        .. Zones.Select(zone => JobStep.StartIfNeeded($"delete zone {zone}", client => client.Zones.DeleteAsync(zone), retries: true)),
        JobStep.Check("check that they are gone", MissingAsync),
    ];

    private JobStep StepOf(AgentAddress server) =>
        JobStep.StartIfNeeded($"remove server {server}", client => client.Cluster.ScaleInAsync(new ScaleInRequest { AgentAddress = server, ForceKill = ForceKill ? true : null }), retries: true);

    private async Task<string?> MissingAsync(JobContext job)
    {
        var zones = (await job.Client.Cluster.GetInfoAsync(job.CancellationToken).ConfigureAwait(false)).Zones;
        var servers = zones.SelectMany(zone => zone.Servers).Select(ClusterChecks.AddressOf).Intersect(Servers.Select(server => server.ToString()), StringComparer.Ordinal);
        string[] left = [.. zones.Select(zone => zone.Name).Intersect(Zones, StringComparer.Ordinal), .. servers];
        return left.Length == 0 ? null : $"still in the cluster: {string.Join(", ", left)}";
    }
}
