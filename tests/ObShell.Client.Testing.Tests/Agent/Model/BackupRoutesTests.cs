using ObShell.Client.Backups;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>Backups of the fake cluster and the archiving of its logs.</summary>
internal sealed class BackupRoutesTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static IEnumerable<TestCaseData> Refused =>
    [
        new TestCaseData(new TenantBackupConfigRequest { DataBaseUri = "file:///a" }, "OB.Backup.ArchiveBaseUriEmpty").SetArgDisplayNames("no place for logs"),
        new TestCaseData(new TenantBackupConfigRequest { ArchiveBaseUri = "file:///a" }, "OB.Backup.DataBaseUriEmpty").SetArgDisplayNames("no place for data"),
        new TestCaseData(Places with { PieceSwitchInterval = "8d" }, "OB.Backup.PieceSwitchInterval.Invalid").SetArgDisplayNames("pieces that are too long"),
        new TestCaseData(Places with { ArchiveLagTarget = "3h" }, "OB.Backup.ArchiveLagTarget.Invalid").SetArgDisplayNames("a lag that is too long"),
        new TestCaseData(Places with { ArchiveBaseUri = "s3://a", ArchiveLagTarget = "30s" }, "OB.Backup.ArchiveLagTargetForS3.Invalid").SetArgDisplayNames("a lag that is too short for S3"),
    ];

    private static TenantBackupConfigRequest Places => new() { DataBaseUri = "file:///backup/data", ArchiveBaseUri = "file:///backup/log" };

    [Test]
    public async Task A_configuration_of_a_tenant_shows_in_its_storage_and_its_parameters()
    {
        await using var fixture = await StartAsync();
        var request = Places with { DataBaseUri = "s3://bucket/data?host=s3.example&access_id=me&access_key=secret", Binding = ArchiveBinding.Mandatory, HaLowThreadScore = 5 };
        await (await fixture.ObShell.Backups.SetTenantConfigAsync("orders", request)).WaitForCompletionAsync();

        var storage = await fixture.ObShell.Backups.GetTenantStorageAsync("orders");
        var backup = fixture.Cluster.Tenants["orders"].Backup;
        Assert.Multiple(() =>
        {
            Assert.That(storage.DataBaseUri, Is.EqualTo("s3://bucket/data?host=s3.example"));
            Assert.That(storage.ArchiveBaseUri, Is.EqualTo("file:///backup/log"));
            Assert.That(backup.DataUri, Does.EndWith("access_key=secret"));
            Assert.That(backup.Binding, Is.EqualTo(ArchiveBinding.Mandatory));
            Assert.That(fixture.Cluster.Tenants["orders"].Parameters["ha_low_thread_score"], Is.EqualTo("5"));
        });
    }

    [Test]
    public async Task A_configuration_of_the_cluster_gives_each_tenant_places_of_its_own()
    {
        await using var fixture = await StartAsync();
        _ = fixture.Cluster.Tenants.Add("stock");
        await (await fixture.ObShell.Backups.SetClusterConfigAsync(new() { BackupBaseUri = "file:///backup" })).WaitForCompletionAsync();

        Assert.That(
            fixture.Cluster.Tenants.Select(tenant => tenant.Backup.DataUri),
            Is.EqualTo(["", "file:///backup/obcluster/orders/data", "file:///backup/obcluster/stock/data"]));
    }

    [Test]
    public async Task An_update_leaves_what_it_does_not_name()
    {
        await using var fixture = await StartAsync();
        Configure(fixture, "orders");
        await (await fixture.ObShell.Backups.UpdateTenantConfigAsync("orders", new() { DeletePolicy = new() { RecoveryWindow = "7d" } })).WaitForCompletionAsync();

        var backup = fixture.Cluster.Tenants["orders"].Backup;
        Assert.That((backup.DataUri, backup.RecoveryWindow), Is.EqualTo(("file:///backup/orders/data", "7d")));
    }

    [TestCaseSource(nameof(Refused))]
    public async Task A_configuration_that_cannot_be_is_refused(TenantBackupConfigRequest request, string code)
    {
        await using var fixture = await StartAsync();

        Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Backups.SetTenantConfigAsync("orders", request)), Does.StartWith($"400 {code}"));
    }

    [Test]
    public async Task A_backup_runs_by_the_clock_and_the_DAG_waits_for_it()
    {
        await using var fixture = await StartAsync();
        Configure(fixture, "orders");
        fixture.Cluster.BackupDuration = Hour / 2;
        var operation = await fixture.ObShell.Backups.StartTenantBackupAsync("orders");
        fixture.Clock.Advance(fixture.Cluster.ArchiveLogDelay);
        var running = (await fixture.ObShell.Backups.GetTenantOverviewAsync("orders")).Status;
        var waiting = await operation.UpdateStatusAsync();
        fixture.Clock.Advance(Hour / 2);
        var ended = (await fixture.ObShell.Backups.GetTenantOverviewAsync("orders")).Status;
        await operation.WaitForCompletionAsync();

        var job = fixture.Cluster.Tenants["orders"].Backup.Jobs.Single();
        Assert.Multiple(() =>
        {
            Assert.That((running.Status, running.EndTimestamp.ToDateTimeOffset().Year), Is.EqualTo((BackupStatus.Doing, 1)));
            Assert.That((waiting.State, waiting.Stage), Is.EqualTo((DagState.Running, 4)));
            Assert.That((ended.Status, ended.JobId), Is.EqualTo((BackupStatus.Completed, (long)job.Id)));
            Assert.That(job.EndsAt - job.StartedAt, Is.EqualTo(Hour / 2));
        });
    }

    [Test]
    public async Task A_backup_fails_while_the_DAG_succeeds()
    {
        await using var fixture = await StartAsync();
        Configure(fixture, "orders");
        fixture.Cluster.FailNextBackup("no space left on device", -4184);
        var operation = await fixture.ObShell.Backups.StartTenantBackupAsync("orders");
        fixture.Clock.Advance(Hour);
        await operation.WaitForCompletionAsync();

        var newest = (await fixture.ObShell.Backups.GetTenantOverviewAsync("orders")).Status;
        Assert.That((newest.Status, newest.Result, newest.Comment), Is.EqualTo((BackupStatus.Failed, -4184L, "no space left on device")));
    }

    [Test]
    public async Task A_backup_is_canceled_while_the_DAG_succeeds()
    {
        await using var fixture = await StartAsync();
        Configure(fixture, "orders");
        fixture.Cluster.BackupDuration = Hour / 2;
        var operation = await fixture.ObShell.Backups.StartTenantBackupAsync("orders");
        fixture.Clock.Advance(fixture.Cluster.ArchiveLogDelay);
        await fixture.ObShell.Backups.CancelTenantBackupAsync("orders");
        var canceling = (await fixture.ObShell.Backups.GetTenantOverviewAsync("orders")).Status.Status;
        fixture.Clock.Advance(Hour / 20);
        await operation.WaitForCompletionAsync();

        Assert.That((canceling, (await fixture.ObShell.Backups.GetTenantOverviewAsync("orders")).Status.Status), Is.EqualTo((BackupStatus.Canceling, BackupStatus.Canceled)));
    }

    [Test]
    public async Task A_backup_of_more_than_an_hour_outlives_its_DAG()
    {
        await using var fixture = await StartAsync();
        Configure(fixture, "orders");
        fixture.Cluster.BackupDuration = 2 * Hour;
        var operation = await fixture.ObShell.Backups.StartTenantBackupAsync("orders");
        fixture.Clock.Advance(Hour + Hour / 2);

        Assert.Multiple(() =>
        {
            Assert.That(() => operation.WaitForCompletionAsync(), Throws.TypeOf<DagFailedException>());
            Assert.That(fixture.Cluster.Tenants["orders"].Backup.Jobs.Single().Status, Is.EqualTo(BackupStatus.Doing));
        });
    }

    [Test]
    public async Task A_DAG_that_waits_for_a_backup_can_be_canceled()
    {
        await using var fixture = await StartAsync();
        Configure(fixture, "orders");
        fixture.Cluster.BackupDuration = Hour / 2;
        var operation = await fixture.ObShell.Backups.StartTenantBackupAsync("orders");
        fixture.Clock.Advance(fixture.Cluster.ArchiveLogDelay);
        await operation.CancelAsync();
        var state = (await operation.UpdateStatusAsync()).State;
        await operation.RollbackAsync();
        _ = await operation.UpdateStatusAsync();

        Assert.That((state, fixture.Cluster.Tenants["orders"].Backup.Jobs.Single().Status), Is.EqualTo((DagState.Failed, BackupStatus.Canceling)));
    }

    [Test]
    public async Task A_backup_of_the_cluster_is_one_of_each_tenant()
    {
        await using var fixture = await StartAsync();
        _ = fixture.Cluster.Tenants.Add("stock");
        Configure(fixture, "orders");
        var missing = await ModelFixture.RefusalAsync(() => fixture.ObShell.Backups.StartClusterBackupAsync());
        Configure(fixture, "stock");
        var operation = await fixture.ObShell.Backups.StartClusterBackupAsync(new() { Mode = BackupMode.Incremental });
        fixture.Clock.Advance(Hour);
        await operation.WaitForCompletionAsync();

        var overview = await fixture.ObShell.Backups.GetClusterOverviewAsync();
        Assert.Multiple(() =>
        {
            Assert.That(missing, Does.StartWith("400 OB.Backup.ArchiveDestEmpty"));
            Assert.That(operation.Latest!.Name, Is.EqualTo("Obcluster start increment backup"));
            Assert.That(overview.Statuses.Select(task => (task.TenantId, task.Status)), Is.EqualTo(fixture.Cluster.Tenants.Skip(1).Select(tenant => ((long)tenant.Id, BackupStatus.Completed))));
        });
    }

    [Test]
    public async Task The_list_of_backups_is_filtered_sorted_and_paged()
    {
        await using var fixture = await StartAsync();
        Configure(fixture, "orders");
        var backup = fixture.Cluster.Tenants["orders"].Backup;
        var start = fixture.Clock.GetUtcNow();
        for (var count = 0; count < 3; count++)
        {
            _ = backup.Start();
            fixture.Clock.Advance(Hour);
        }

        fixture.Cluster.FailNextBackup();
        var failed = backup.Start();
        fixture.Clock.Advance(Hour);
        var newest = await fixture.ObShell.Backups.ListTenantTasksAsync("orders", page: 1, size: 2);
        var oldest = await fixture.ObShell.Backups.ListTenantTasksAsync("orders", sort: BackupSort.StartTimestampAsc, endTime: start.AddMinutes(90));
        var bad = await fixture.ObShell.Backups.ListTenantTasksAsync("orders", status: ["FAILED"]);

        Assert.Multiple(() =>
        {
            Assert.That(newest.Items.Select(job => job.BackupSetId), Is.EqualTo([4L, 3]));
            Assert.That(newest.TotalItems, Is.EqualTo(4));
            Assert.That(oldest.Items.Select(job => job.BackupSetId), Is.EqualTo([1L, 2]));
            Assert.That(bad.Items.Single().JobId, Is.EqualTo(failed.Id));
        });
    }

    [Test]
    public async Task The_archiving_of_logs_goes_through_its_states()
    {
        await using var fixture = await StartAsync();
        Configure(fixture, "orders");
        fixture.Cluster.ArchiveLogDelay = TimeSpan.FromMinutes(2);
        var (backups, log) = (fixture.ObShell.Backups, fixture.Cluster.Tenants["orders"].Backup.ArchiveLog);
        List<string> states = [$"{log.Status}"];
        foreach (var order in (ArchiveLogOrder?[])[ArchiveLogOrder.Doing, ArchiveLogOrder.Suspend, ArchiveLogOrder.Doing, null])
        {
            await backups.SetTenantArchiveLogStatusAsync("orders", order is { } status ? (SetArchiveLogStatusRequest)status : null);
            for (var minute = 0; minute < 3; minute++)
            {
                states.Add($"{log.Status}");
                fixture.Clock.Advance(TimeSpan.FromMinutes(1));
            }
        }

        Assert.That(
            states,
            Is.EqualTo((string[])["", "PREPARE", "BEGINNING", "DOING", "SUSPENDING", "SUSPENDING", "SUSPEND", "PREPARE", "BEGINNING", "DOING", "STOPPING", "STOPPING", "STOP"]));
    }

    [Test]
    public async Task The_round_of_archiving_is_listed_while_it_is_not_stopped()
    {
        await using var fixture = await StartAsync();
        Configure(fixture, "orders");
        var log = fixture.Cluster.Tenants["orders"].Backup.ArchiveLog;
        var never = await fixture.ObShell.Backups.ListTenantArchiveLogTasksAsync("orders");
        await fixture.ObShell.Backups.SetClusterArchiveLogStatusAsync(ArchiveLogOrder.Doing);
        log.Lag = TimeSpan.FromSeconds(30);
        fixture.Clock.Advance(Hour);
        var doing = (await fixture.ObShell.Backups.ListTenantArchiveLogTasksAsync("orders")).Single();
        var info = await fixture.ObShell.Backups.GetTenantInfoAsync("orders");
        log.Interrupt();

        Assert.Multiple(async () =>
        {
            Assert.That(never, Is.Empty);
            Assert.That((doing.Status, doing.RoundId, doing.Delay), Is.EqualTo((ArchiveLogStatus.Doing, 1L, TimeSpan.FromSeconds(30))));
            Assert.That(info.ArchiveLogDelay, Is.EqualTo(TimeSpan.FromSeconds(30)));
            Assert.That(await fixture.ObShell.Backups.ListTenantArchiveLogTasksAsync("orders"), Is.Empty);
        });
    }

    [Test]
    public async Task The_system_tenant_and_one_that_does_not_exist_have_no_backups()
    {
        await using var fixture = await StartAsync();
        var backups = fixture.ObShell.Backups;

        Assert.Multiple(async () =>
        {
            Assert.That(await ModelFixture.RefusalAsync(() => backups.StartTenantBackupAsync("sys")), Does.StartWith("400 OB.Tenant.SysOperationNotAllowed"));
            Assert.That(await ModelFixture.RefusalAsync(() => backups.StartTenantBackupAsync("nobody")), Does.StartWith("400 OB.Tenant.NotExist"));
            Assert.That(await ModelFixture.RefusalAsync(() => backups.StartTenantBackupAsync("orders")), Does.StartWith("400 OB.Backup.ArchiveDestEmpty"));
        });
    }

    private static async Task<ModelFixture> StartAsync()
    {
        var fixture = await ModelFixture.StartAsync();
        _ = fixture.Cluster.Tenants.Add("orders");
        return fixture;
    }

    private static void Configure(ModelFixture fixture, string tenant)
    {
        var backup = fixture.Cluster.Tenants[tenant].Backup;
        (backup.DataUri, backup.ArchiveUri) = ($"file:///backup/{tenant}/data", $"file:///backup/{tenant}/log");
    }
}
