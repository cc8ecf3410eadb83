namespace ObShell.Client.Testing;

/// <summary>The conditions of the database for a stop by SQL.</summary>
internal static class StopRules
{
    public static Refusal? CheckImmediate(FakeCluster cluster, StopOrder order)
    {
        string[] zones = order.Zones.Count > 0 ? [.. order.Zones] : [.. order.Targets.Select(cluster.FindServer).OfType<FakeServer>().Select(server => server.Zone).Distinct()];
        if (zones.Length > 1)
        {
            return Refusals.MultipleZones;
        }

        return zones is [var zone] ? CheckOthers(cluster, zone) ?? (order.Zones.Count > 0 ? CheckMajority(cluster, zone) : null) : null;
    }

    /// <summary>Whether a zone may be stopped: no other zone is stopped, and a majority of the zones remains.</summary>
    public static Refusal? CheckZone(FakeCluster cluster, string zone) =>
        !cluster.Zones.Contains(zone) ? Refusals.ZoneNotExist(zone) : CheckOthers(cluster, zone) ?? CheckMajority(cluster, zone);

    /// <summary>Whether nothing is stopped in another zone.</summary>
    public static Refusal? CheckOthers(FakeCluster cluster, string zone) =>
        cluster.Zones.Any(other => other.Name != zone && other.IsStopped) || cluster.Servers.Any(server => server.Zone != zone && server.StoppedAt is not null) ? Refusals.MultipleZones : null;

    private static Refusal? CheckMajority(FakeCluster cluster, string zone)
    {
        var all = cluster.Zones.Count(item => cluster.ServersOf(item.Name).Count > 0);
        var left = cluster.Zones.Count(item => item.Name != zone && cluster.ServersOf(item.Name).Any(server => server.IsRunning));
        return left * 2 > all ? null : Refusals.ReplicaInvalid(cluster.Tenants.Select(tenant => tenant.Name));
    }
}
