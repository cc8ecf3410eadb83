using System.Text.Json.Nodes;
using ObShell.Client.Tenants;

namespace ObShell.Client.Testing;

/// <summary>Tenants and what they are made of, as OBShell describes them.</summary>
internal static class TenantJson
{
    private static readonly string[] TimeNames = ["create_time", "modify_time"];

    /// <summary>What the list of tenants says of one.</summary>
    public static JsonObject Overview(ModelCall call, FakeTenant tenant) => new()
    {
        ["tenant_id"] = tenant.Id,
        ["tenant_name"] = tenant.Name,
        ["mode"] = tenant.Mode.ToString(),
        ["status"] = "NORMAL",
        ["locked"] = ModelJson.YesNo(tenant.IsLocked),
        ["primary_zone"] = tenant.PrimaryZone,
        ["locality"] = Locality(tenant),
        ["in_recyclebin"] = "NO",
        ["created_time"] = ModelJson.Time(tenant.CreatedAt),
        ["read_only"] = tenant.IsReadOnly,
        ["comment"] = tenant.Comment,
        ["connection_strings"] = Connection(Client(call, tenant, tenant.Administrator.Name)),
    };

    /// <summary>What a request for one tenant gives.</summary>
    public static JsonObject Info(ModelCall call, FakeTenant tenant) => new()
    {
        ["tenant_name"] = tenant.Name,
        ["tenant_id"] = tenant.Id,
        ["created_time"] = ModelJson.Time(tenant.CreatedAt),
        ["mode"] = tenant.Mode.ToString(),
        ["status"] = "NORMAL",
        ["locked"] = ModelJson.YesNo(tenant.IsLocked),
        ["primary_zone"] = tenant.PrimaryZone,
        ["locality"] = Locality(tenant),
        ["in_recyclebin"] = "NO",
        ["charset"] = CharsetCatalogue.OfCollation(tenant.Collation)?.Name ?? "",
        ["collation"] = tenant.Collation,
        ["whitelist"] = tenant.Whitelist,
        ["pools"] = new JsonArray([.. tenant.Pools.Select(PoolWithUnit)]),
        ["read_only"] = tenant.IsReadOnly,
        ["time_zone"] = tenant.Variables["time_zone"],
        ["lower_case_table_names"] = tenant.Variables["lower_case_table_names"],
        ["dead_lock_detection_enabled"] = true,
        ["connection_strings"] = Connection(Client(call, tenant, tenant.Administrator.Name)),
        ["comment"] = tenant.Comment,
    };

    public static string Locality(FakeTenant tenant) => tenant.IsSystem
        ? string.Join(", ", tenant.Replicas.Select(replica => $"{replica.Value}{{1}}@{replica.Key}"))
        : string.Join(',', tenant.Replicas.Select(replica => $"{replica.Value}@{replica.Key}"));

    /// <summary>How a user connects from a shell.</summary>
    public static string Client(ModelCall call, FakeTenant tenant, string user)
    {
        var self = call.Setup.Topology.Self;
        var login = tenant.Mode == TenantMode.Oracle && user.Any(char.IsAsciiLetterLower) ? $"'\"{user}\"@{tenant.Name}'" : $"{user}@{tenant.Name}";
        return $"obclient -h{self.Ip} -P{call.Cluster.FindServer(self)?.SqlPort} -u{login} -p";
    }

    public static JsonArray Connection(string text) =>
    [
        new JsonObject
        {
            ["type"] = "DIRECT",
            ["obproxy_address"] = "",
            ["obproxy_port"] = 0,
            ["connection_string"] = text,
        },
    ];

    private static JsonObject PoolWithUnit(FakePool pool) => new()
    {
        ["pool_name"] = pool.Name,
        ["pool_id"] = pool.Id,
        ["zone_list"] = string.Join(';', pool.Zones),
        ["observer_list"] = "",
        ["unit_num"] = pool.UnitCount,
        ["unit_config"] = WithTimesFirst(pool.UnitConfig),
    };

    /// <summary>What the list of unit configurations says of one.</summary>
    public static JsonObject UnitConfig(FakeUnitConfig unit) => new()
    {
        ["unit_config_id"] = unit.Id,
        ["name"] = unit.Name,
        ["max_cpu"] = unit.MaxCpu,
        ["min_cpu"] = unit.MinCpu,
        ["memory_size"] = unit.MemoryBytes,
        ["log_disk_size"] = unit.LogDiskBytes,
        ["data_disk_size"] = 0,
        ["max_iops"] = unit.MaxIops,
        ["min_iops"] = unit.MinIops,
        ["create_time"] = ModelJson.Time(unit.CreatedAt),
        ["modify_time"] = ModelJson.Time(unit.CreatedAt),
    };

    private static JsonObject WithTimesFirst(FakeUnitConfig unit)
    {
        var described = UnitConfig(unit);
        foreach (var (index, name) in TimeNames.Index())
        {
            var time = described[name];
            _ = described.Remove(name);
            described.Insert(index, name, time);
        }

        return described;
    }
}
