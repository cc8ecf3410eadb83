using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ObShell.Client.Tenants;

namespace ObShell.Client.Testing;

/// <summary><c>POST /api/v1/tenant</c>.</summary>
internal static partial class TenantCreation
{
    private const string CreateStage = "Create tenant";
    private const string TimeZoneVariable = "time_zone";
    private const string SplitPolicy = "global_index_auto_split_policy";

    public static Reply Create(ModelCall call)
    {
        if (call.Require("CreateTenantParam", ("name", "Name"), ("zone_list", "ZoneList")) is { } missing)
        {
            return missing;
        }

        var order = Read(call);
        return Check(call, order) is { } refusal ? call.Refuse(refusal) : call.Start(Draft(call, order), order.Name);
    }

    /// <summary>Why a tenant cannot have a name; null when it can.</summary>
    public static Refusal? CheckName(string name) =>
        name.Contains('$', StringComparison.Ordinal) ? TenantRefusals.NameInvalid(name, "Since 4.2.1, manually creating a tenant name containing '$' is not supported")
        : name is "all" or "all_user" or "all_meta" ? TenantRefusals.NameInvalid(name, $"Since 4.2.1, using '{name}' (case insensitive) as a tenant name is not supported")
        : !TenantName().IsMatch(name) ? TenantRefusals.NameInvalid(name, "Tenant names may only contain letters, numbers, and special characters(- _ # ~ +).")
        : null;

    private static Order Read(ModelCall call)
    {
        var variables = Settings(call, "variables");
        var parameters = Settings(call, "parameters");
        if (call.Cluster.SplitsGlobalIndexes && !parameters.ContainsKey(SplitPolicy))
        {
            parameters[SplitPolicy] = "ALL";
        }

        var invited = variables.GetValueOrDefault(FakeTenant.WhitelistVariable)?.ToString();
        var timeZone = variables.GetValueOrDefault(TimeZoneVariable)?.ToString();
        return new Order(call.Text("name")!, ZoneList.Read(call))
        {
            Mode = call.Text("mode") is { Length: > 0 } mode ? mode.ToUpperInvariant() : "MYSQL",
            PrimaryZone = ZoneList.PrimaryZone(call.Text("primary_zone")),
            Whitelist = call.Text("whitelist") ?? invited ?? "",
            RootPassword = call.Text("root_password") ?? "",
            Charset = call.Text("charset") ?? "",
            Collation = call.Text("collation") ?? "",
            IsReadOnly = call.Flag("read_only"),
            Comment = call.Text("comment") ?? "",
            Scenario = call.Text("scenario") ?? "",
            ImportsScript = call.Flag("import_script"),
            TimeZone = timeZone ?? "",
            Variables = variables,
            Parameters = parameters,
        };
    }

    private static SortedDictionary<string, JsonNode?> Settings(ModelCall call, string name) =>
        new((call.Body[name] as JsonObject ?? []).ToDictionary(pair => pair.Key, pair => pair.Value), StringComparer.Ordinal);

    private static Refusal? Check(ModelCall call, Order order)
    {
        var cluster = call.Cluster;
        return CheckName(order.Name)
            ?? (cluster.Tenants.Contains(order.Name) ? TenantRefusals.Existed(order.Name) : null)
            ?? (order.Mode == "MYSQL" || (order.Mode == "ORACLE" && !cluster.IsCommunityEdition) ? null : TenantRefusals.ModeNotSupported(order.Mode))
            ?? ZoneList.Check(cluster, order.Zones)
            ?? (order.Zones.Any(zone => zone.Type == "FULL") ? null : TenantRefusals.NoFullReplica)
            ?? ZoneList.CheckPrimaryZone(cluster, order.PrimaryZone, [.. order.Zones.Select(zone => zone.Zone)])
            ?? CheckCharset(order.Charset, order.Collation)
            ?? SettingRoutes.CheckVariables(cluster.Tenants["sys"], order.Variables)
            ?? SettingRoutes.CheckParameters(cluster.Tenants["sys"], order.Parameters)
            ?? CheckScenario(cluster, order.Scenario)
            ?? ZoneList.CheckResources(cluster, order.Zones);
    }

    private static Refusal? CheckCharset(string charset, string collation) => (charset, collation) switch
    {
        ("", "") => null,
        (_, "") => CharsetCatalogue.Find(charset) is null ? TenantRefusals.CollationInvalid($"Charset '{charset}' is not exist.") : null,
        ("", _) => CharsetCatalogue.OfCollation(collation) is null ? TenantRefusals.CollationInvalid($"Collation '{collation}' is not exist.") : null,
        _ => CharsetCatalogue.OfCollation(collation)?.Name == charset ? null : TenantRefusals.CollationInvalid($"Charset '{charset}' and Collation '{collation}' is not match."),
    };

    private static Refusal? CheckScenario(FakeCluster cluster, string scenario) =>
        scenario.Length == 0 ? null
        : cluster.Scenarios.Count == 0 ? TenantRefusals.ScenariosNotSupported
        : cluster.Scenarios.Any(known => known.ToString().Equals(scenario, StringComparison.OrdinalIgnoreCase)) ? null
        : TenantRefusals.ScenarioNotSupported(scenario, string.Join(", ", cluster.Scenarios));

    private static DagDraft Draft(ModelCall call, Order order)
    {
        var cluster = call.Cluster;
        FakeTenant? tenant = null;
        (string Name, ZoneList.Entry Zone)[] pools = [.. order.Zones.Select(zone => (cluster.PoolName(order.Name, zone.Zone), zone))];
        KeyValuePair<string, JsonNode?>[] variables =
            [.. order.Variables.Where(item => item.Key is not ("lower_case_table_names" or TimeZoneVariable or FakeTenant.WhitelistVariable))];
        return new DagDraft(DagCatalogue.CreateTenant, ("name", order.Name))
            .If(order.Parameters.Count > 0, "Set tenant parameter")
            .If(order.TimeZone.Length > 0, "Set tenant time zone")
            .If(variables.Length > 0, "Set tenant variables")
            .If(order.ImportsScript, "Import script for tenant")
            .If(order.RootPassword.Length > 0, "Set root password")
            .Do(CreateStage, () => tenant = Make(cluster, order, pools), () => Unmake(cluster, tenant!))
            .Log(CreateStage, () =>
            [
                .. pools.SelectMany(pool => (string[])[$"Create resource pool: {{{pool.Name} {pool.Zone.Zone} {pool.Zone.UnitConfig} {pool.Zone.UnitNum}}}", $"Create resource pool {pool.Name} success"]),
                $"Create tenant sql: {Sql(order, pools.Select(pool => pool.Name))}",
                $"Create tenant success, tenant id: {tenant!.Id}",
            ])
            .Do("Set tenant parameter", () => SettingRoutes.Set(tenant!.Parameters, order.Parameters))
            .Log("Set tenant parameter", $"Set tenant parameter 'map[{string.Join(' ', order.Parameters.Select(item => $"{item.Key}:{item.Value}"))}]' for tenant '{order.Name}'")
            .Do("Modify tenant whitelist", () => tenant!.Whitelist = TenantRoutes.MergeWhitelist(order.Whitelist))
            .Log("Modify tenant whitelist", $"modify tenant '{order.Name}' whitelist to '{order.Whitelist}'")
            .Do("Set tenant time zone", () => tenant!.Variables[TimeZoneVariable] = order.TimeZone)
            .Do("Set tenant variables", () => SettingRoutes.Set(tenant!.Variables, variables))
            .Do("Set root password", () => tenant!.RootPassword = order.RootPassword)
            .Log("Set root password", $"Set root password for tenant '{order.Name}'");
    }

    private static FakeTenant Make(FakeCluster cluster, Order order, IEnumerable<(string Name, ZoneList.Entry Zone)> pools)
    {
        var tenant = cluster.Tenants.Create(order.Name, new TenantMode(order.Mode));
        tenant.Comment = order.Comment;
        tenant.PrimaryZone = order.PrimaryZone;
        tenant.Whitelist = "";
        tenant.IsReadOnly = order.IsReadOnly;
        tenant.Replicas = new OrderedDictionary<string, ReplicaType>(order.Zones.Select(zone => KeyValuePair.Create(zone.Zone, zone.ReplicaType)));
        tenant.Collation = order.Collation.Length > 0 ? order.Collation : CharsetCatalogue.Find(order.Charset)?.Collations[0] ?? tenant.Collation;
        SettingRoutes.Set(tenant.Variables, order.Variables.Where(item => item.Key == "lower_case_table_names"));
        foreach (var database in tenant.Databases)
        {
            database.Collation = tenant.Collation;
        }

        foreach (var (name, zone) in pools)
        {
            cluster.AddPool(name, zone.Zone, cluster.UnitConfigs[zone.UnitConfig], (int)zone.UnitNum).Tenant = tenant;
        }

        return tenant;
    }

    private static void Unmake(FakeCluster cluster, FakeTenant tenant)
    {
        foreach (var pool in tenant.Pools)
        {
            _ = cluster.Pools.Remove(pool.Name);
        }

        _ = cluster.Tenants.Remove(tenant.Name);
    }

    private static string Sql(Order order, IEnumerable<string> pools) =>
        $"CREATE TENANT `{order.Name}` resource_pool_list=(\"{string.Join("\",\"", pools)}\")"
        + $", LOCALITY = \"{string.Join(',', order.Zones.Select(zone => $"{zone.Type}@{zone.Zone}"))}\", PRIMARY_ZONE = `{order.PrimaryZone}`"
        + (order.Charset.Length > 0 ? $", CHARSET = {order.Charset}" : "")
        + (order.Collation.Length > 0 ? $", COLLATE = \"{order.Collation}\"" : "")
        + (order.Comment.Length > 0 ? $", COMMENT = \"{order.Comment}\"" : "")
        + $" SET ob_tcp_invited_nodes = ``, ob_compatibility_mode = `{order.Mode}`";

    [GeneratedRegex("^[a-zA-Z0-9_~#+-]+$")]
    private static partial Regex TenantName();

    private sealed record Order(string Name, IReadOnlyList<ZoneList.Entry> Zones)
    {
        public required string Mode { get; init; }

        public required string PrimaryZone { get; init; }

        public required string Whitelist { get; init; }

        public required string RootPassword { get; init; }

        public required string Charset { get; init; }

        public required string Collation { get; init; }

        public required bool IsReadOnly { get; init; }

        public required string Comment { get; init; }

        public required string Scenario { get; init; }

        public required bool ImportsScript { get; init; }

        public required string TimeZone { get; init; }

        public required SortedDictionary<string, JsonNode?> Variables { get; init; }

        public required SortedDictionary<string, JsonNode?> Parameters { get; init; }
    }
}
