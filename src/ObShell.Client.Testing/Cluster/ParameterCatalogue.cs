using System.Globalization;

namespace ObShell.Client.Testing;

/// <summary>The parameters that the fake knows, as an observer describes them.</summary>
internal static class ParameterCatalogue
{
    public static IReadOnlyList<Parameter> All { get; } =
    [
        new("log_archive_concurrency", "TENANT", "LOG", "INT", "0"),
        new("archive_lag_target", "TENANT", "LOG", "TIME", "120s"),
        new("ha_high_thread_score", "TENANT", "TENANT", "INT", "0"),
        new("ha_low_thread_score", "TENANT", "TENANT", "INT", "0"),
        new("major_freeze_duty_time", "TENANT", "ROOT_SERVICE", "MOMENT", "02:00"),
        new("freeze_trigger_percentage", "TENANT", "TENANT", "INT", "20"),
        new("memstore_limit_percentage", "TENANT", "TENANT", "INT", "0"),
        new("writing_throttling_trigger_percentage", "TENANT", "TRANS", "INT", "60"),
        new("undo_retention", "TENANT", "TENANT", "INT", "1800"),
        new("cpu_quota_concurrency", "TENANT", "TENANT", "DOUBLE", "4"),
        new("open_cursors", "TENANT", "OBSERVER", "INT", "50"),
        new("enable_early_lock_release", "TENANT", "TRANS", "BOOL", "True"),
        new("default_table_store_format", "TENANT", "TENANT", "STRING", "row"),
        new("log_disk_utilization_threshold", "TENANT", "LOGSERVICE", "INT", "80"),
        new("global_index_auto_split_policy", "TENANT", "TENANT", "STRING", "OFF"),
        new("__min_full_resource_pool_memory", "TENANT", "TENANT", "INT", "1073741824"),
        new("compatible", "TENANT", "ROOT_SERVICE", "VERSION", "4.3.5.2", "READONLY"),
        new("external_kms_info", "TENANT", "OBSERVER", "STRING", ""),
        new("recyclebin_object_expire_time", "TENANT", "ROOT_SERVICE", "TIME", "0s"),
        new("memory_limit", "CLUSTER", "OBSERVER", "CAPACITY", "0M"),
        new("system_memory", "CLUSTER", "OBSERVER", "CAPACITY", "0M") { Value = "1G" },
        new("cluster", "CLUSTER", "OBSERVER", "STRING", "obcluster"),
        new("server_permanent_offline_time", "CLUSTER", "ROOT_SERVICE", "TIME", "3600s"),
        new("enable_rereplication", "CLUSTER", "ROOT_SERVICE", "BOOL", "True"),
        new("log_disk_size", "CLUSTER", "LOGSERVICE", "CAPACITY", "0M"),
        new("max_syslog_file_count", "CLUSTER", "OBSERVER", "INT", "0") { Value = "4" },
        new("cluster_id", "CLUSTER", "OBSERVER", "INT", "0"),
        new("rootservice_list", "CLUSTER", "LOCATION_CACHE", "STRING_LIST", ""),
        new("enable_rebalance", "CLUSTER", "ROOT_SERVICE", "BOOL", "True"),
        new("datafile_size", "CLUSTER", "SSTABLE", "CAPACITY", "0M"),
        new("trace_log_slow_query_watermark", "CLUSTER", "OBSERVER", "TIME", "1s"),
        new("all_server_list", "CLUSTER", "LOCATION_CACHE", "STRING", ""),
        new("mysql_port", "CLUSTER", "OBSERVER", "INT", "2881"),
        new("devname", "CLUSTER", "OBSERVER", "STRING", "bond0", "READONLY") { Value = "lo" },
        new("cpu_count", "CLUSTER", "OBSERVER", "INT", "0"),
        new("sql_audit_queue_size", "CLUSTER", "OBSERVER", "INT", "10000000"),
        new("large_query_threshold", "CLUSTER", "OBSERVER", "TIME", "5s"),
        new("net_thread_count", "CLUSTER", "OBSERVER", "INT", "0", "STATIC_EFFECTIVE"),
        new("rpc_port", "CLUSTER", "OBSERVER", "INT", "2882"),
        new("zone", "CLUSTER", "OBSERVER", "STRING", "", "READONLY"),
        new("enable_syslog_recycle", "CLUSTER", "OBSERVER", "BOOL", "False") { Value = "True" },
        new("obconfig_url", "CLUSTER", "OBSERVER", "STRING", ""),
        new("enable_syslog_wf", "CLUSTER", "OBSERVER", "BOOL", "False"),
        new("syslog_level", "CLUSTER", "OBSERVER", "STRING", "WDIAG") { Value = "INFO" },
        new("enable_ddl", "CLUSTER", "ROOT_SERVICE", "BOOL", "True"),
        new("ob_startup_mode", "CLUSTER", "OBSERVER", "STRING", "NORMAL", "READONLY"),
    ];

    public static Parameter? Find(string name) => All.FirstOrDefault(parameter => parameter.Name == name);

    /// <summary>The parameters of a new tenant.</summary>
    public static IEnumerable<KeyValuePair<string, string>> OfTenants(FakeCluster cluster) => All.Where(parameter => parameter.IsOfTenants)
        .Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Name == "compatible" ? cluster.DatabaseVersion : parameter.Value));

    /// <summary>The value of a parameter of the cluster at a server where it has not been set.</summary>
    public static string Of(Parameter parameter, FakeCluster cluster, FakeServer server) => parameter.Name switch
    {
        "cluster" => cluster.Name,
        "cluster_id" => Number(cluster.Id),
        "zone" => server.Zone,
        "mysql_port" => Number(server.SqlPort),
        "rpc_port" => Number(server.RpcPort),
        "cpu_count" => Number(server.CpuCores),
        "memory_limit" => $"{(server.MemoryBytes >> 30) + 2}G",
        "datafile_size" or "log_disk_size" => $"{server.DiskBytes >> 30}G",
        _ => parameter.Value,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public sealed record Parameter(string Name, string Scope, string Section, string DataType, string Default, string EditLevel = "DYNAMIC_EFFECTIVE")
    {
        /// <summary>What it is in a new cluster or tenant.</summary>
        public string Value { get; init; } = Default;

        public string Info => Name.TrimStart('_').Replace('_', ' ');

        public bool IsOfTenants => Scope == "TENANT";
    }
}
