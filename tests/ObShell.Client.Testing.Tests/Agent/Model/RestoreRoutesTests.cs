using ObShell.Client.Backups;
using ObShell.Client.Tenants;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>Restores of the fake cluster.</summary>
internal sealed class RestoreRoutesTests
{
    private const string Data = "file:///backup/data";
    private const string Log = "file:///backup/log";
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static RestoreTenantRequest Order => new()
    {
        DataBackupUri = Data,
        ArchiveLogUri = Log,
        RestoreTenantName = "copy",
        ZoneList = [ModelFixture.Replica("zone1", "unit_1c1g"), ModelFixture.Replica("zone2", "unit_1c1g")],
    };

    [Test]
    public async Task A_backup_can_be_restored_to_the_times_that_logs_are_archived_of()
    {
        await using var fixture = await StartAsync();
        var job = fixture.Cluster.Tenants["orders"].Backup.Jobs[0];
        var source = await fixture.ObShell.Restores.GetSourceTenantAsync(new() { DataBackupUri = Data, ArchiveLogUri = Log });

        Assert.Multiple(() =>
        {
            Assert.That((source.TenantName, source.ClusterName), Is.EqualTo(("orders", "obcluster")));
            Assert.That(source.RestoreWindows!.Windows.Single().StartTime.ToDateTimeOffset(), Is.EqualTo(job.EndsAt).Within(TimeSpan.FromMicroseconds(1)));
            Assert.That(source.RestoreWindows!.Windows.Single().EndTime.ToDateTimeOffset(), Is.EqualTo(fixture.Clock.GetUtcNow()).Within(TimeSpan.FromMicroseconds(1)));
        });
    }

    [Test]
    public async Task A_place_without_backups_has_no_times_to_restore_to()
    {
        await using var fixture = await StartAsync();

        Assert.That((await fixture.ObShell.Restores.GetWindowsAsync(new() { DataBackupUri = "file:///elsewhere" })).Windows, Is.Empty);
    }

    [Test]
    public async Task A_restored_tenant_exists_when_the_restore_has_succeeded()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.RestoreDuration = Hour / 2;
        var operation = await fixture.ObShell.Restores.StartAsync(Order);
        var begun = await fixture.ObShell.Restores.GetOverviewAsync("copy");
        fixture.Clock.Advance(Hour / 4);
        var running = await fixture.ObShell.Restores.GetOverviewAsync("copy");
        var before = fixture.Cluster.Tenants.Contains("copy");
        fixture.Clock.Advance(Hour / 4);
        await operation.WaitForCompletionAsync();

        var tenant = await fixture.ObShell.Tenants.GetAsync("copy");
        var ended = await fixture.ObShell.Restores.GetOverviewAsync("copy");
        Assert.Multiple(() =>
        {
            Assert.That((begun.Status, running.Status, ended.Status), Is.EqualTo((RestoreStatus.CreatingTenant, RestoreStatus.Restoring, RestoreStatus.Succeeded)));
            Assert.That(running.RestoreProgress, Is.EqualTo("50.00%"));
            Assert.That(before, Is.False);
            Assert.That(tenant.Pools.Select(pool => pool.ZoneList), Is.EqualTo(["zone1", "zone2"]));
            Assert.That((ended.RestoreTenantId, ended.BackupTenantName), Is.EqualTo((tenant.TenantId, "orders")));
        });
    }

    [Test]
    public async Task A_restore_that_fails_leaves_no_tenant_and_a_DAG_that_fails()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.FailNextRestore("checksum error");
        var operation = await fixture.ObShell.Restores.StartAsync(Order);
        fixture.Clock.Advance(Hour);

        Assert.Multiple(async () =>
        {
            Assert.That(() => operation.WaitForCompletionAsync(), Throws.TypeOf<DagFailedException>().With.Message.Contains("checksum error"));
            Assert.That(fixture.Cluster.Tenants.Contains("copy"), Is.False);
            Assert.That((await fixture.ObShell.Restores.GetOverviewAsync("copy")).Status, Is.EqualTo(RestoreStatus.Failed));
        });
    }

    [Test]
    public async Task A_restore_of_more_than_an_hour_goes_on_when_its_DAG_has_failed()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.RestoreDuration = 2 * Hour;
        var operation = await fixture.ObShell.Restores.StartAsync(Order);
        fixture.Clock.Advance(Hour * 1.5);
        var failed = (await operation.UpdateStatusAsync()).State;
        await operation.RetryAsync();
        fixture.Clock.Advance(Hour);
        await operation.WaitForCompletionAsync();

        Assert.That((failed, fixture.Cluster.Tenants.Contains("copy")), Is.EqualTo((DagState.Failed, true)));
    }

    [Test]
    public async Task A_restore_is_canceled_by_a_rollback_of_its_DAG()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.RestoreDuration = Hour;
        var started = await fixture.ObShell.Restores.StartAsync(Order);
        _ = await started.UpdateStatusAsync();
        var canceled = await fixture.ObShell.Restores.CancelAsync("copy");
        var ended = await canceled!.UpdateStatusAsync();
        fixture.Clock.Advance(Hour);

        Assert.Multiple(async () =>
        {
            Assert.That((canceled.Id, ended.State, ended.Operator), Is.EqualTo((started.Id, DagState.Succeeded, DagOperator.Rollback)));
            Assert.That((await fixture.ObShell.Restores.GetOverviewAsync("copy")).Status, Is.EqualTo(RestoreStatus.Failed));
            Assert.That(fixture.Cluster.Tenants.Contains("copy"), Is.False);
            Assert.That(fixture.Cluster.Pools.Any(pool => pool.Name.StartsWith("copy", StringComparison.Ordinal)), Is.False);
        });
    }

    [Test]
    public async Task A_restore_that_OBShell_has_not_started_is_canceled_by_a_DAG_of_its_own()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.RestoreDuration = Hour;
        var job = fixture.Cluster.AddRestore("copy", fixture.Cluster.BackupSources.Single());
        var canceled = await fixture.ObShell.Restores.CancelAsync("copy");
        await canceled!.WaitForCompletionAsync();
        fixture.Clock.Advance(Hour);

        Assert.That((canceled.Latest!.Name, job.Status, fixture.Cluster.Tenants.Contains("copy")), Is.EqualTo(("Cancel restore copy", RestoreStatus.Failed, false)));
    }

    [Test]
    public async Task Nothing_is_canceled_where_nothing_is_restored()
    {
        await using var fixture = await StartAsync();

        Assert.Multiple(async () =>
        {
            Assert.That(await fixture.ObShell.Restores.CancelAsync("copy"), Is.Null);
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Restores.CancelAsync("orders")), Does.StartWith("400 OB.Restore.NotRecovering"));
        });
    }

    [Test]
    public async Task A_restore_to_a_time_that_there_is_no_backup_of_is_refused()
    {
        await using var fixture = await StartAsync();
        var restores = fixture.ObShell.Restores;

        Assert.Multiple(async () =>
        {
            Assert.That(await ModelFixture.RefusalAsync(() => restores.StartAsync(Order with { Timestamp = fixture.Clock.GetUtcNow().AddDays(-1) })), Does.StartWith("400 OB.Restore.TimeNotValid"));
            Assert.That(await ModelFixture.RefusalAsync(() => restores.StartAsync(Order with { RestoreTenantName = "orders" })), Does.StartWith("400 OB.Tenant.Existed"));
            Assert.That(await ModelFixture.RefusalAsync(() => restores.StartAsync(Order with { ZoneList = [ModelFixture.Replica("zone9", "unit_1c1g")] })), Does.StartWith("400 OB.Zone.NotExist"));
        });
    }

    [Test]
    public async Task Backups_of_another_cluster_can_be_restored_by_number()
    {
        await using var fixture = await StartAsync();
        var now = fixture.Clock.GetUtcNow();
        _ = fixture.Cluster.AddBackupSource("oss://bucket/data?host=oss.example&access_key=secret", "stock", now.AddDays(-2), now.AddDays(-1), cluster: "other");
        var scn = (now.AddDays(-1.5) - DateTimeOffset.UnixEpoch).Ticks * 100;
        var order = Order with { DataBackupUri = "oss://bucket/data?host=oss.example&access_key=other", ArchiveLogUri = "", RestoreTenantName = "stock2", Scn = scn };
        _ = await fixture.ObShell.Restores.StartAsync(order);
        fixture.Clock.Advance(Hour);

        var listed = (await fixture.ObShell.Restores.ListTasksAsync(status: ["SUCCESS"])).Items.Single();
        Assert.Multiple(() =>
        {
            Assert.That((listed.BackupClusterName, listed.RestoreTenantName), Is.EqualTo(("other", "stock2")));
            Assert.That(listed.BackupDataUri, Is.EqualTo("oss://bucket/data?host=oss.example"));
            Assert.That(listed.RestoreScn, Is.EqualTo(scn).Within(1_000_000));
        });
    }

    /// <summary>A cluster with a tenant that was backed up an hour ago, and whose logs are archived.</summary>
    private static async Task<ModelFixture> StartAsync()
    {
        var fixture = await ModelFixture.StartAsync();
        var backup = fixture.Cluster.Tenants.Add("orders").Backup;
        (backup.DataUri, backup.ArchiveUri) = (Data, Log);
        _ = await fixture.ObShell.Backups.StartTenantBackupAsync("orders");
        fixture.Clock.Advance(Hour);
        return fixture;
    }
}
