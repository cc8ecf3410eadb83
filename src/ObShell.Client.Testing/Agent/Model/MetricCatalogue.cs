using ObShell.Client.Monitoring;

namespace ObShell.Client.Testing;

/// <summary>The metrics that the fake knows: what they are called, and what their values are.</summary>
internal static class MetricCatalogue
{
    private static readonly Metric[] OfServers =
    [
        new("cpu_percent", "CPU usage", "%", IsShare: true, cluster => cluster.Servers.Select(server => (ServerLabels(cluster, server), server.IsRunning ? 35.0 : 0))),
        new("memory_percent", "Memory usage", "%", IsShare: true, cluster => cluster.Servers.Select(server => (ServerLabels(cluster, server), server.IsRunning ? 40.0 : 0))),
        new("disk_percent", "Disk usage", "%", IsShare: true, cluster => cluster.Servers.Select(server => (ServerLabels(cluster, server), ModelJson.Percent(server.DiskUsedBytes, server.DiskBytes)))),
        new("observer_up", "Observers that run", "", IsShare: false, cluster => cluster.Servers.Select(server => (ServerLabels(cluster, server), server.IsRunning ? 1.0 : 0))),
    ];

    private static readonly Metric[] OfTenants =
    [
        new("active_session", "Active sessions", "", IsShare: false, cluster => PerTenant(cluster, (tenant, server) => tenant.Sessions.Count(session => session.Server == server && session.Statement is not null))),
        new("all_session", "Sessions", "", IsShare: false, cluster => PerTenant(cluster, (tenant, server) => tenant.Sessions.Count(session => session.Server == server))),
        new("tenant_cpu_core", "CPU cores", "", IsShare: false, cluster => PerTenant(cluster, (tenant, server) => UnitsOf(tenant, server).Sum(pool => pool.UnitConfig.MaxCpu))),
        new("tenant_memory", "Memory", "byte", IsShare: false, cluster => PerTenant(cluster, (tenant, server) => UnitsOf(tenant, server).Sum(pool => pool.UnitConfig.MemoryBytes))),
    ];

    /// <summary>A metric.</summary>
    /// <param name="Key">What it is requested by.</param>
    /// <param name="Name">The name.</param>
    /// <param name="Unit">The unit.</param>
    /// <param name="IsShare">Whether several of them make an average, and not a sum.</param>
    /// <param name="Series">The labels and the values of all that has the metric.</param>
    public sealed record Metric(string Key, string Name, string Unit, bool IsShare, Func<FakeCluster, IEnumerable<(IReadOnlyList<KeyValue> Labels, double Value)>> Series);

    public static Metric? Find(string key) => OfServers.Concat(OfTenants).FirstOrDefault(metric => metric.Key == key);

    /// <summary>The metrics of a scope in classes and groups; null when there is no such scope.</summary>
    public static IReadOnlyList<MetricClass>? Classes(string scope) => scope switch
    {
        "OBCLUSTER" or "OBCLUSTER_OVERVIEW" => [Class("Host performance", "host_performance", OfServers), Class("Database performance", "database_performance", OfTenants)],
        "OBTENANT" or "OBTENANT_OVERVIEW" => [Class("Database performance", "database_performance", OfTenants)],
        "OBPROXY" => [],
        _ => null,
    };

    private static MetricClass Class(string name, string key, IEnumerable<Metric> metrics) => new()
    {
        Name = name,
        Description = name,
        Key = key,
        MetricGroups = [.. metrics.Select(metric => new MetricGroup
        {
            Name = metric.Name,
            Description = metric.Name,
            Metrics = [new MetricMeta { Name = metric.Name, Unit = metric.Unit, Description = metric.Name, Key = metric.Key }],
        })],
    };

    private static IEnumerable<FakePool> UnitsOf(FakeTenant tenant, FakeServer server) => tenant.Pools.Where(pool => pool.Zones.Contains(server.Zone));

    private static IEnumerable<(IReadOnlyList<KeyValue>, double)> PerTenant(FakeCluster cluster, Func<FakeTenant, FakeServer, double> value) =>
        from tenant in cluster.Tenants
        from server in cluster.Servers
        where server.IsRunning && tenant.Replicas.ContainsKey(server.Zone)
        select ((IReadOnlyList<KeyValue>)[.. ServerLabels(cluster, server), Label("tenant_name", tenant.Name)], value(tenant, server));

    private static IReadOnlyList<KeyValue> ServerLabels(FakeCluster cluster, FakeServer server) =>
        [Label("ob_cluster_name", cluster.Name), Label("obzone", server.Zone), Label("svr_ip", server.Address.Ip), Label("svr_port", $"{server.RpcPort}")];

    private static KeyValue Label(string key, string value) => new() { Key = key, Value = value };
}
