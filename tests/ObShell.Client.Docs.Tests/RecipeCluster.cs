using System.Text.RegularExpressions;
using ObShell.Client.Monitoring;
using ObShell.Client.Tenants;
using ObShell.Client.Testing;

namespace ObShell.Client.Docs.Tests;

/// <summary>The cluster that the recipes are about.</summary>
internal static class RecipeCluster
{
    /// <summary>Adds what a recipe needs and does not create itself.</summary>
    public static void Seed(FakeCluster cluster, string code)
    {
        SeedTenants(cluster, code);
        SeedMonitoring(cluster);
        if (Regex.IsMatch(code, @"obshell\.(Backups|Restores)\.|new BackupRun") && cluster.Tenants.Find("orders") is { } orders)
        {
            SeedBackups(cluster, orders.Backup);
        }
    }

    private static void SeedTenants(FakeCluster cluster, string code)
    {
        cluster.Scenarios = [TenantScenario.Htap];
        if (!code.Contains("Units.CreateAsync", StringComparison.Ordinal))
        {
            _ = cluster.AddUnitConfig("small");
        }

        var ledger = cluster.Tenants.Add("ledger", TenantMode.Oracle);
        ledger.Objects = [new() { Type = "TABLE", Owner = "LEDGER", Name = "ENTRIES" }];
        (ledger.RootPassword, ledger.PersistedPassword) = ("secret", "secret");
        _ = ledger.AddUser("REPORTER");
        if (!code.Contains("Tenants.CreateAsync", StringComparison.Ordinal))
        {
            var orders = cluster.Tenants.Add("orders");
            (orders.RootPassword, orders.PersistedPassword) = ("secret", "secret");
            if (!code.Contains("Databases.CreateAsync", StringComparison.Ordinal))
            {
                _ = orders.AddDatabase("shop");
            }

            if (code.Contains("FlashbackAsync", StringComparison.Ordinal) && !code.Contains("Tenants.DropAsync", StringComparison.Ordinal))
            {
                _ = cluster.Tenants.Recycle("orders");
            }
        }

        // A zone that a tenant can have another replica in.
        _ = cluster.AddServer(new AgentAddress { Ip = "10.10.10.9", Port = 2886 }, "zone4");
    }

    private static void SeedBackups(FakeCluster cluster, FakeTenantBackup backup)
    {
        cluster.BackupDuration = cluster.RestoreDuration = cluster.ArchiveLogDelay = TimeSpan.FromMilliseconds(1);
        (backup.DataUri, backup.ArchiveUri) = ("file:///backup/orders/data", "file:///backup/orders/log");
        var now = DateTimeOffset.UtcNow;
        _ = cluster.AddRestore("orders_today", cluster.AddBackupSource(backup.DataUri, "orders", now.AddDays(-7), now, backup.ArchiveUri));
    }

    private static void SeedMonitoring(FakeCluster cluster)
    {
        cluster.Prometheus = new() { Address = "http://prometheus:9090" };
        cluster.Alertmanager = new() { Address = "http://alertmanager:9093" };
        cluster.AlarmRules = [new() { Name = "ob_server_down", Severity = AlarmSeverity.Critical, InstanceType = AlarmInstanceType.Observer }];
    }
}
