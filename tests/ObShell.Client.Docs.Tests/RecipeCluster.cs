using ObShell.Client.Monitoring;
using ObShell.Client.Testing;

namespace ObShell.Client.Docs.Tests;

/// <summary>The cluster that the recipes are about.</summary>
internal static class RecipeCluster
{
    /// <summary>Adds what a recipe needs and does not create itself.</summary>
    public static void Seed(FakeCluster cluster, string code)
    {
        SeedMonitoring(cluster);
        if (code.Contains("obshell.Backups.", StringComparison.Ordinal) || code.Contains("obshell.Restores.", StringComparison.Ordinal))
        {
            SeedBackups(cluster);
        }
    }

    private static void SeedBackups(FakeCluster cluster)
    {
        cluster.BackupDuration = cluster.RestoreDuration = cluster.ArchiveLogDelay = TimeSpan.FromMilliseconds(1);
        _ = cluster.AddUnitConfig("small");
        var orders = cluster.Tenants.Add("orders");
        (orders.Backup.DataUri, orders.Backup.ArchiveUri) = ("file:///backup/orders/data", "file:///backup/orders/log");
        var now = DateTimeOffset.UtcNow;
        _ = cluster.AddRestore("orders_today", cluster.AddBackupSource(orders.Backup.DataUri, "orders", now.AddDays(-7), now, orders.Backup.ArchiveUri));
    }

    private static void SeedMonitoring(FakeCluster cluster)
    {
        cluster.Prometheus = new() { Address = "http://prometheus:9090" };
        cluster.Alertmanager = new() { Address = "http://alertmanager:9093" };
        cluster.AlarmRules = [new() { Name = "ob_server_down", Severity = AlarmSeverity.Critical, InstanceType = AlarmInstanceType.Observer }];
    }
}
