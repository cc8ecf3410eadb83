using ObShell.Client.Tenants;

namespace ObShell.Client.Testing;

/// <summary>The global variables of a new tenant.</summary>
internal static class VariableCatalogue
{
    private static readonly IReadOnlyList<(string Name, string Value)> Fixed =
    [
        ("auto_increment_increment", "1"),
        ("auto_increment_offset", "1"),
        ("autocommit", "1"),
        ("character_set_client", "45"),
        ("character_set_server", "45"),
        ("collation_server", "45"),
        ("collation_connection", "45"),
        ("interactive_timeout", "28800"),
        ("wait_timeout", "28800"),
        ("max_allowed_packet", "16777216"),
        ("max_connections", "4294967295"),
        ("lower_case_table_names", "1"),
        ("sql_mode", "4194304"),
        ("time_zone", "+08:00"),
        ("system_time_zone", "+00:00"),
        ("tx_isolation", "READ-COMMITTED"),
        ("read_only", "0"),
        ("ob_query_timeout", "10000000"),
        ("ob_trx_timeout", "86400000000"),
        ("ob_trx_idle_timeout", "86400000000"),
        ("ob_tcp_invited_nodes", "127.0.0.1"),
        ("ob_sql_work_area_percentage", "5"),
        ("parallel_servers_target", "40"),
        ("parallel_max_servers", "0"),
        ("undo_retention", "1800"),
        ("recyclebin", "0"),
        ("ob_enable_truncate_flashback", "0"),
        ("secure_file_priv", "NULL"),
        ("validate_password_length", "0"),
        ("validate_password_mixed_case_count", "0"),
        ("validate_password_number_count", "0"),
        ("validate_password_policy", "0"),
        ("validate_password_special_char_count", "0"),
        ("connection_control_failed_connections_threshold", "0"),
        ("default_password_lifetime", "0"),
        ("explicit_defaults_for_timestamp", "1"),
        ("foreign_key_checks", "1"),
        ("log_bin", "1"),
        ("innodb_strict_mode", "1"),
    ];

    public static IEnumerable<KeyValuePair<string, string>> Of(FakeCluster cluster, TenantMode mode)
    {
        var edition = cluster.IsCommunityEdition ? "OceanBase_CE" : "OceanBase";
        return Fixed.Concat(
        [
            ("ob_compatibility_mode", mode == TenantMode.Oracle ? "1" : "0"),
            ("version", $"5.7.25-{edition}-v{cluster.DatabaseVersion}"),
            ("version_comment", $"{edition} {cluster.DatabaseVersion} (r{cluster.DatabaseBuild})"),
        ]).Select(item => KeyValuePair.Create(item.Item1, item.Item2));
    }
}
