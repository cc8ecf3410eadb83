using System.Text.Json.Nodes;
using ObShell.Client.Tenants;

namespace ObShell.Client.Testing;

/// <summary>The routes that add, remove and change the replicas of tenants.</summary>
internal static class ReplicaRoutes
{
    private const string CreateStage = "Create and attach resource pools";
    private const string LocalityStage = "Alter tenant locality";
    private const string ConfigStage = "Alter resource pool unit config";
    private const string NumberStage = "Alter resource pool unit num";

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("POST /api/v1/tenant/{name}/replicas", TenantGuard.Existing(Add)),
        new("DELETE /api/v1/tenant/{name}/replicas", TenantGuard.Existing(Remove)),
        new("PATCH /api/v1/tenant/{name}/replicas", TenantGuard.Existing(Change)),
    ];

    private static Reply Add(ModelCall call, FakeTenant tenant)
    {
        var (cluster, zones) = (call.Cluster, ZoneList.Read(call));
        if ((call.Require("ScaleOutTenantReplicasParam", ("zone_list", "ZoneList")) ?? CheckAddition(cluster, tenant, zones)) is { } refusal)
        {
            return call.Refuse(refusal);
        }

        (string Name, ZoneList.Entry Zone)[] pools = [.. zones.Select(zone => (cluster.PoolName(tenant.Name, zone.Zone), zone))];
        var draft = new DagDraft(DagCatalogue.ScaleOutTenantReplicas)
            .Do(
                CreateStage,
                () => Array.ForEach(pools, pool => cluster.AddPool(pool.Name, pool.Zone.Zone, cluster.UnitConfigs[pool.Zone.UnitConfig], (int)pool.Zone.UnitNum).Tenant = tenant),
                () => Array.ForEach(pools, pool => cluster.Pools.Remove(pool.Name)))
            .Log(CreateStage, [.. pools.Select(pool => $"Create resource pool {pool.Name} success")]);
        return call.Start(AlterLocality(draft, tenant, [.. zones.Select(zone => (zone.Zone, (ReplicaType?)zone.ReplicaType))]), tenant.Name);
    }

    private static Refusal? CheckAddition(FakeCluster cluster, FakeTenant tenant, IReadOnlyList<ZoneList.Entry> zones) =>
        ZoneList.Check(cluster, zones)
        ?? (zones.FirstOrDefault(zone => tenant.Replicas.ContainsKey(zone.Zone)) is { } present ? TenantRefusals.ZoneHasReplica(present.Zone) : null)
        ?? (zones[0].UnitNum != UnitNum(tenant) ? TenantRefusals.UnitNumInconsistent : null)
        ?? (zones.FirstOrDefault(zone => tenant.Pools.Any(pool => pool.Zones.Contains(zone.Zone))) is { } pooled ? TenantRefusals.ZoneHasPool(pooled.Zone) : null)
        ?? ZoneList.CheckResources(cluster, zones);

    private static Reply Remove(ModelCall call, FakeTenant tenant)
    {
        if (call.Require("ScaleInTenantReplicasParam", ("zones", "Zones")) is { } missing)
        {
            return missing;
        }

        string[] zones = [.. call.Texts("zones").Where(tenant.Replicas.ContainsKey)];
        if (zones.Length == 0)
        {
            return Reply.NothingToDo;
        }

        if ((tenant.Replicas.Count == 1 ? TenantRefusals.OnlyOneReplica(tenant.Name) : CheckMajority(tenant, zone => !zones.Contains(zone))) is { } refusal)
        {
            return call.Refuse(refusal);
        }

        FakePool[] spanning = [.. tenant.Pools.Where(pool => pool.Zones.Count > 1 && pool.Zones.Any(zones.Contains))];
        var draft = AlterLocality(new DagDraft(DagCatalogue.ScaleInTenantReplicas), tenant, [.. zones.Select(zone => (zone, (ReplicaType?)null))])
            .SplitPools(call.Cluster, tenant, spanning)
            .Do("Drop resource pools", () =>
            {
                foreach (var pool in tenant.Pools.Where(pool => pool.Zones.All(zones.Contains)))
                {
                    _ = call.Cluster.Pools.Remove(pool.Name);
                }
            })
            .Log("Drop resource pools", [.. zones.Select(zone => $"Detach and drop resource pool {zone}")]);
        return call.Start(draft, tenant.Name);
    }

    private static Reply Change(ModelCall call, FakeTenant tenant)
    {
        var (cluster, zones) = (call.Cluster, call.Objects("zone_list").Select(zone => new ZoneChange(zone)).ToArray());
        if ((call.Require("ModifyReplicasParam", ("zone_list", "ZoneList")) ?? CheckChange(cluster, tenant, zones)) is { } refusal)
        {
            return call.Refuse(refusal);
        }

        (string Zone, ReplicaType? Type)[] types =
        [
            .. zones.Where(zone => zone.Type is not null && tenant.Replicas[zone.Zone] != new ReplicaType(zone.Type))
                .Select(zone => (zone.Zone, (ReplicaType?)new ReplicaType(zone.Type!)))
                .OrderBy(zone => zone.Item2 == ReplicaType.Readonly),
        ];
        var configs = zones.Where(zone => zone.UnitConfig is { } config && PoolOf(tenant, zone.Zone).UnitConfig.Name != config).ToDictionary(zone => zone.Zone, zone => zone.UnitConfig!);
        var number = zones.Select(zone => zone.UnitNum).FirstOrDefault(number => number is not null && number != UnitNum(tenant));
        if (types.Length == 0 && configs.Count == 0 && number is null)
        {
            return Reply.NothingToDo;
        }

        FakePool[] split = [.. tenant.Pools.Where(pool => pool.Zones.Select(zone => configs.GetValueOrDefault(zone)).Distinct().Skip(1).Any())];
        var draft = AlterLocality(new DagDraft(DagCatalogue.ModifyTenantReplicas), tenant, types)
            .SplitPools(cluster, tenant, split)
            .If(configs.Count > 0, ConfigStage)
            .Do(ConfigStage, () => Alter(cluster, tenant, pool => pool.UnitConfig = configs.GetValueOrDefault(pool.Zones[0]) is { } name ? cluster.UnitConfigs[name] : pool.UnitConfig))
            .If(number is not null, NumberStage)
            .Do(NumberStage, () => Alter(cluster, tenant, pool => pool.UnitCount = (int)number!));
        return call.Start(draft, tenant.Name);
    }

    private static Refusal? CheckChange(FakeCluster cluster, FakeTenant tenant, ZoneChange[] zones)
    {
        var numbers = zones.Select(zone => zone.UnitNum).OfType<long>().ToArray();
        return (zones.FirstOrDefault(zone => !tenant.Replicas.ContainsKey(zone.Zone)) is { } foreign ? TenantRefusals.ZoneWithoutReplica(foreign.Zone) : null)
            ?? zones.Select(zone => CheckChange(cluster, zone)).FirstOrDefault(refusal => refusal is not null)
            ?? (numbers.Distinct().Skip(1).Any() ? TenantRefusals.UnitNumInconsistent : null)
            ?? (numbers is [var number, ..] && numbers.Length != tenant.Replicas.Count && number != UnitNum(tenant) ? TenantRefusals.UnitNumModifiedPartially : null)
            ?? CheckMajority(tenant, zone => (zones.FirstOrDefault(change => change.Zone == zone)?.Type ?? $"{tenant.Replicas[zone]}") == "FULL", promoted: true);
    }

    private static Refusal? CheckChange(FakeCluster cluster, ZoneChange zone) =>
        zone.Type is not (null or "FULL" or "READONLY") ? TenantRefusals.ReplicaTypeInvalid(zone.Type)
        : zone.UnitNum <= 0 ? TenantRefusals.UnitNumInvalid(zone.UnitNum.Value)
        : cluster.ServersOf(zone.Zone).Count is var servers && servers < zone.UnitNum ? TenantRefusals.UnitNumExceedsLimit(zone.UnitNum.Value, servers, zone.Zone)
        : zone.UnitConfig is { } config && !cluster.UnitConfigs.Contains(config) ? TenantRefusals.UnitConfigNotExist(config)
        : null;

    /// <summary>Refuses to leave a tenant with no full replica, or with one of several.</summary>
    private static Refusal? CheckMajority(FakeTenant tenant, Func<string, bool> stays, bool promoted = false)
    {
        var before = tenant.Replicas.Count(replica => replica.Value == ReplicaType.Full);
        var after = tenant.Replicas.Count(replica => (promoted || replica.Value == ReplicaType.Full) && stays(replica.Key));
        return after > 1 || (after == 1 && before <= 1) ? null : TenantRefusals.LocalityNotAllowed;
    }

    private static DagDraft AlterLocality(DagDraft draft, FakeTenant tenant, IReadOnlyList<(string Zone, ReplicaType? Type)> changes) => draft.Repeat(
        LocalityStage, LocalityStage, [.. changes.Select(change => change.Zone)], change: (stage, zone) =>
        {
            var type = changes.First(change => change.Zone == zone).Type;
            var before = tenant.Replicas.TryGetValue(zone, out var known) ? known : (ReplicaType?)null;
            return stage with
            {
                Effect = _ =>
                {
                    SetReplica(tenant, zone, type);
                    return null;
                },
                Undo = () => SetReplica(tenant, zone, before),
                WhenDone = _ => [$"Alter tenant {tenant.Name} locality to {TenantJson.Locality(tenant)}"],
            };
        });

    private static void SetReplica(FakeTenant tenant, string zone, ReplicaType? type)
    {
        var replicas = new OrderedDictionary<string, ReplicaType>(tenant.Replicas);
        if (type is { } known)
        {
            replicas[zone] = known;
        }
        else
        {
            _ = replicas.Remove(zone);
        }

        tenant.Replicas = replicas;
    }

    private static void Alter(FakeCluster cluster, FakeTenant tenant, Action<FakePool> change)
    {
        foreach (var pool in tenant.Pools)
        {
            change(pool);
            pool.ModifiedAt = cluster.Now;
        }
    }

    private static FakePool PoolOf(FakeTenant tenant, string zone) => tenant.Pools.First(pool => pool.Zones.Contains(zone));

    private static long UnitNum(FakeTenant tenant) => tenant.Pools.Select(pool => pool.UnitCount).FirstOrDefault();

    /// <summary>What is to become of a replica; null where it stays as it is.</summary>
    private sealed class ZoneChange(JsonObject zone)
    {
        public string Zone { get; } = zone["zone_name"]?.ToString() ?? "";

        public string? Type { get; } = zone["replica_type"]?.ToString() is { Length: > 0 } type ? type.ToUpperInvariant() : null;

        public string? UnitConfig { get; } = zone["unit_config_name"]?.ToString();

        public long? UnitNum { get; } = zone["unit_num"] is JsonValue value && value.TryGetValue<long>(out var number) ? number : null;
    }
}
