using System.Text.Json.Nodes;
using ObShell.Client.Tenants;

namespace ObShell.Client.Testing;

/// <summary>The zones that a tenant is to have replicas in, as requests give them.</summary>
internal static class ZoneList
{
    private const string Random = "RANDOM";

    /// <summary>One of the zones.</summary>
    public sealed record Entry(string Zone, string UnitConfig, long UnitNum, string Type)
    {
        public ReplicaType ReplicaType => new(Type);
    }

    public static IReadOnlyList<Entry> Read(ModelCall call) => [.. call.Objects("zone_list").Select(zone => new Entry(
        Text(zone, "name"), Text(zone, "unit_config_name"), Number(zone, "unit_num"), Text(zone, "replica_type") is { Length: > 0 } type ? type.ToUpperInvariant() : "FULL"))];

    /// <summary>Why pools and replicas cannot be made of the list; null when they can.</summary>
    public static Refusal? Check(FakeCluster cluster, IReadOnlyList<Entry> zones) =>
        zones.Count == 0 ? TenantRefusals.ZoneListEmpty : CheckForm(zones) ?? zones.Select(zone => CheckZone(cluster, zone)).FirstOrDefault(refusal => refusal is not null);

    /// <summary>Why a primary zone does not fit the zones that a tenant has replicas in; null when it does.</summary>
    public static Refusal? CheckPrimaryZone(FakeCluster cluster, string primaryZone, IReadOnlyCollection<string> zones)
    {
        if (primaryZone == Random)
        {
            return null;
        }

        string[] named = [.. primaryZone.Split(';', ',')];
        var regions = primaryZone.Split(';')[0].Split(',').Select(zone => cluster.Zones.Find(zone)?.Region).Distinct();
        return named.FirstOrDefault(zone => !zones.Contains(zone)) is { } foreign ? TenantRefusals.PrimaryZoneInvalid(primaryZone, $"Zone '{foreign}' is not in zone_list.")
            : named.GroupBy(zone => zone).FirstOrDefault(group => group.Skip(1).Any()) is { } twice ? TenantRefusals.PrimaryZoneInvalid(primaryZone, $"Zone '{twice.Key}' is repeated in primary_zone.")
            : regions.Skip(1).Any() ? TenantRefusals.PrimaryZoneCrossRegion(primaryZone)
            : null;
    }

    /// <summary>The primary zone that is meant by a text.</summary>
    public static string PrimaryZone(string? text) => text is { Length: > 0 } && !text.Equals(Random, StringComparison.OrdinalIgnoreCase) ? text : Random;

    /// <summary>Why the servers have not enough left for the units; null when they have.</summary>
    public static Refusal? CheckResources(FakeCluster cluster, IEnumerable<Entry> zones) =>
        zones.Select(zone => CheckResources(cluster, zone, cluster.UnitConfigs[zone.UnitConfig])).FirstOrDefault(refusal => refusal is not null);

    private static Refusal? CheckForm(IReadOnlyList<Entry> zones) => zones.Select((zone, index) =>
        zones.Take(index).Any(other => other.Zone == zone.Zone) ? TenantRefusals.ZoneRepeated(zone.Zone)
        : zone.Type is not ("FULL" or "READONLY") ? TenantRefusals.ReplicaTypeInvalid(zone.Type)
        : zone.UnitNum <= 0 ? TenantRefusals.UnitNumInvalid(zone.UnitNum)
        : zone.UnitNum != zones[0].UnitNum ? TenantRefusals.UnitNumInconsistent
        : null).FirstOrDefault(refusal => refusal is not null);

    private static Refusal? CheckZone(FakeCluster cluster, Entry zone) =>
        !cluster.Zones.Contains(zone.Zone) ? Refusals.ZoneNotExist(zone.Zone)
        : !cluster.UnitConfigs.Contains(zone.UnitConfig) ? TenantRefusals.UnitConfigNotExist(zone.UnitConfig)
        : cluster.ServersOf(zone.Zone).Count is var servers && servers < zone.UnitNum ? TenantRefusals.UnitNumExceedsLimit(zone.UnitNum, servers, zone.Zone)
        : null;

    private static Refusal? CheckResources(FakeCluster cluster, Entry zone, FakeUnitConfig unit)
    {
        // The units of a pool are on the first servers of the zone.
        var refusals = cluster.ServersOf(zone.Zone).Select((server, index) =>
        {
            FakeUnitConfig[] units = [.. cluster.Pools.Where(pool => pool.Zones.Contains(zone.Zone) && index < pool.UnitCount).Select(pool => pool.UnitConfig), unit];
            var name = $"{server.Address.Ip}:{server.RpcPort}";
            return units.Sum(item => item.MaxCpu) > server.CpuCores ? TenantRefusals.ResourceNotEnough(name, "CPU")
                : units.Sum(item => item.MemoryBytes) > server.MemoryBytes ? TenantRefusals.ResourceNotEnough(name, "MEMORY_SIZE")
                : units.Sum(item => item.LogDiskBytes) > server.DiskBytes ? TenantRefusals.ResourceNotEnough(name, "LOG_DISK_SIZE")
                : null;
        }).ToArray();
        return refusals.Count(refusal => refusal is null) >= zone.UnitNum ? null : refusals.Last(refusal => refusal is not null);
    }

    private static string Text(JsonObject zone, string name) => zone[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    private static long Number(JsonObject zone, string name) => zone[name] is JsonValue value && value.TryGetValue<long>(out var number) ? number : 0;
}
