using System.Text.Json.Nodes;

namespace ObShell.Client.Testing;

/// <summary>Tenants and what they are made of, as OBShell describes them.</summary>
internal static class TenantJson
{
    /// <summary>What the list of tenants says of one.</summary>
    public static JsonObject Overview(ModelCall call, FakeTenant tenant) => new()
    {
        ["tenant_id"] = tenant.Id,
        ["tenant_name"] = tenant.Name,
        ["mode"] = "MYSQL",
        ["status"] = "NORMAL",
        ["locked"] = ModelJson.YesNo(tenant.IsLocked),
        ["primary_zone"] = "RANDOM",
        ["locality"] = Locality(call.Cluster, tenant),
        ["in_recyclebin"] = "NO",
        ["created_time"] = ModelJson.Time(tenant.CreatedAt),
        ["read_only"] = false,
        ["comment"] = tenant.Comment,
        ["connection_strings"] = ConnectionStrings(call, tenant),
    };

    /// <summary>What a request for one tenant gives.</summary>
    public static JsonObject Info(ModelCall call, FakeTenant tenant) => new()
    {
        ["tenant_name"] = tenant.Name,
        ["tenant_id"] = tenant.Id,
        ["created_time"] = ModelJson.Time(tenant.CreatedAt),
        ["mode"] = "MYSQL",
        ["status"] = "NORMAL",
        ["locked"] = ModelJson.YesNo(tenant.IsLocked),
        ["primary_zone"] = "RANDOM",
        ["locality"] = Locality(call.Cluster, tenant),
        ["in_recyclebin"] = "NO",
        ["charset"] = "utf8mb4",
        ["collation"] = "utf8mb4_general_ci",
        ["whitelist"] = tenant.Whitelist,
        ["pools"] = new JsonArray([.. PoolsOf(call.Cluster, tenant).Select(PoolWithUnit)]),
        ["read_only"] = false,
        ["time_zone"] = "+08:00",
        ["lower_case_table_names"] = "1",
        ["dead_lock_detection_enabled"] = true,
        ["connection_strings"] = ConnectionStrings(call, tenant),
        ["comment"] = tenant.Comment,
    };

    public static IEnumerable<FakePool> PoolsOf(FakeCluster cluster, FakeTenant tenant) => cluster.Pools.Where(pool => pool.Tenant == tenant);

    public static string Locality(FakeCluster cluster, FakeTenant tenant) =>
        tenant.Name == "sys"
            ? string.Join(", ", PoolsOf(cluster, tenant).SelectMany(pool => pool.Zones).Select(zone => $"FULL{{1}}@{zone}"))
            : string.Join(',', PoolsOf(cluster, tenant).SelectMany(pool => pool.Zones.Select(zone => $"{pool.ReplicaType}@{zone}")));

    private static JsonArray ConnectionStrings(ModelCall call, FakeTenant tenant)
    {
        var self = call.Setup.Topology.Self;
        return
        [
            new JsonObject
            {
                ["type"] = "DIRECT",
                ["obproxy_address"] = "",
                ["obproxy_port"] = 0,
                ["connection_string"] = $"obclient -h{self.Ip} -P{call.Cluster.FindServer(self)?.SqlPort} -uroot@{tenant.Name} -p",
            },
        ];
    }

    private static JsonObject PoolWithUnit(FakePool pool) => new()
    {
        ["pool_name"] = pool.Name,
        ["pool_id"] = pool.Id,
        ["zone_list"] = string.Join(';', pool.Zones),
        ["observer_list"] = "",
        ["unit_num"] = pool.UnitCount,
        ["unit_config"] = UnitConfig(pool.UnitConfig),
    };

    public static JsonObject UnitConfig(FakeUnitConfig unit) => new()
    {
        ["create_time"] = ModelJson.Time(unit.CreatedAt),
        ["modify_time"] = ModelJson.Time(unit.CreatedAt),
        ["unit_config_id"] = unit.Id,
        ["name"] = unit.Name,
        ["max_cpu"] = unit.MaxCpu,
        ["min_cpu"] = unit.MinCpu,
        ["memory_size"] = unit.MemoryBytes,
        ["log_disk_size"] = unit.LogDiskBytes,
        ["data_disk_size"] = 0,
        ["max_iops"] = unit.MaxIops,
        ["min_iops"] = unit.MinIops,
    };
}
