using ObShell.Client.Agents;
using ObShell.Client.Backups;
using ObShell.Client.Clusters;
using ObShell.Client.Dags;
using ObShell.Client.Jobs;
using ObShell.Client.Tenants;
using ObShell.Client.Testing;
using ObShell.Client.TestSupport;
using ObShell.Client.Upgrades;
using ObShell.Client.Users;

namespace ObShell.Client.Tests.Jobs;

/// <summary>The jobs that need no long description: each to its good end, and what is special about each.</summary>
internal sealed class OtherJobTests
{
    private static TenantSetup Setup => new()
    {
        Tenant = "orders",
        RootPassword = "Tenant#1",
        Unit = new CreateUnitConfigRequest { Name = "small", MemorySize = ByteSize.Parse("2G"), MaxCpu = 1 },
        Databases = ["shop"],
        Users = [new CreateUserRequest { UserName = "app", Password = "App#1" }],
    };

    [Test]
    public async Task A_tenant_is_set_up_from_nothing_and_a_second_run_changes_nothing()
    {
        await using var harness = await JobHarness.StartAsync();

        await harness.RunAsync(Setup);
        await harness.RunAsync(Setup);
        var tenant = harness.Model.Tenants["orders"];

        Assert.Multiple(() =>
        {
            Assert.That(tenant.Databases.Contains("shop"), Is.True);
            Assert.That(tenant.Users.Contains("app"), Is.True);
            Assert.That(tenant.Whitelist, Does.Contain("%"));
            Assert.That(harness.Cluster.CountExecutions("POST", "/api/v1/tenant"), Is.EqualTo(1));
        });
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task A_tenant_whose_setup_fails_is_dropped_if_asked_to_unless_it_was_there_before(bool wasThere)
    {
        await using var harness = await JobHarness.StartAsync();
        if (wasThere)
        {
            harness.Model.Tenants.Add("orders").RootPassword = "Tenant#1";
        }

        harness.Cluster.Agents[0].Misbehave(FakeFault.Refuse(400, "OB.Database.Name.Invalid", "no").On("POST", "/api/v1/tenant/orders/databases"));

        var failure = (await Assert.ThrowsAsync<JobFailedException>(() => harness.RunAsync(Setup with { DropOnFailure = true })))!;

        Assert.Multiple(() =>
        {
            Assert.That(failure.Step.Name, Is.EqualTo("create database shop"));
            Assert.That(harness.Model.Tenants.Contains("orders"), Is.EqualTo(wasThere));
        });
    }

    [Test]
    public async Task A_server_is_added_and_another_one_removed()
    {
        await using var harness = await JobHarness.StartAsync();
        var added = await harness.Cluster.AddAgentAsync();
        var old = harness.Model.Servers.Last().Address;

        await harness.RunAsync(new ServerReplacement { Replacement = new ScaleOutRequest { AgentAddress = added.Address, Zone = "zone3", ObConfigs = new Dictionary<string, string>() }, Old = old });

        Assert.Multiple(() =>
        {
            Assert.That(harness.Model.Servers.Contains($"{old}"), Is.False);
            Assert.That(harness.Model.Servers[$"{added.Address}"].Zone, Is.EqualTo("zone3"));
            Assert.That(added.Identity, Is.EqualTo(AgentIdentity.ClusterAgent));
        });
    }

    [Test]
    public async Task An_operation_that_was_rolled_back_is_started_anew_by_the_next_run()
    {
        await using var harness = await JobHarness.StartAsync();
        var added = await harness.Cluster.AddAgentAsync();
        var job = new ScaleOut { Servers = [new ScaleOutRequest { AgentAddress = added.Address, Zone = "zone3", ObConfigs = new Dictionary<string, string>() }] };
        harness.Model.ScriptNext("Cluster scale out", FakeDagScript.FailsRecoverablyAt(9));
        await Assert.ThrowsAsync<JobFailedException>(() => harness.RunAsync(job));
        var failed = (await harness.Client.Tasks.ListUnfinishedDagsAsync()).Single(dag => dag.Name == "Cluster scale out");
        var operation = harness.Client.GetDagOperation(failed.Id);
        await operation.RollbackAsync();
        await Assert.CatchAsync<DagException>(() => operation.WaitForCompletionAsync());

        await harness.RunAsync(job);

        Assert.That(harness.Model.Servers.Contains($"{added.Address}"), Is.True);
    }

    [Test]
    public async Task An_operation_that_OBShell_does_not_retry_is_started_anew_by_the_next_run()
    {
        await using var harness = await JobHarness.StartAsync();
        var added = await harness.Cluster.AddAgentAsync();
        var old = harness.Model.Servers.Last().Address;
        await harness.RunAsync(new ScaleOut { Servers = [new ScaleOutRequest { AgentAddress = added.Address, Zone = "zone3", ObConfigs = new Dictionary<string, string>() }] });
        harness.Model.ScriptNext("Cluster scale in", FakeDagScript.FailsAt(1) with { AllowRetry = false });
        var job = new ScaleIn { Servers = [old] };

        await Assert.ThrowsAsync<JobFailedException>(() => harness.RunAsync(job));
        await harness.RunAsync(job);

        Assert.That(harness.Model.Servers.Contains($"{old}"), Is.False);
    }

    [Test]
    public async Task A_replacement_in_another_zone_is_refused_before_anything_is_added()
    {
        await using var harness = await JobHarness.StartAsync();
        var added = await harness.Cluster.AddAgentAsync();

        var failure = (await Assert.ThrowsAsync<JobFailedException>(() => harness.RunAsync(new ServerReplacement
        {
            Replacement = new ScaleOutRequest { AgentAddress = added.Address, Zone = "zone1", ObConfigs = new Dictionary<string, string>() },
            Old = harness.Model.Servers.Last().Address,
        })))!;

        Assert.Multiple(() =>
        {
            Assert.That(failure.Message, Does.Contain("zone3").And.Contain("zone1"));
            Assert.That(harness.Model.Servers, Has.Count.EqualTo(3));
        });
    }

    [Test]
    public async Task A_server_is_added_in_a_new_zone_and_the_zone_is_removed_again_with_the_replicas_of_tenants()
    {
        await using var harness = await JobHarness.StartAsync();
        await harness.RunAsync(Setup);
        var added = await harness.Cluster.AddAgentAsync();

        await harness.RunAsync(new ScaleOut
        {
            Servers = [new ScaleOutRequest { AgentAddress = added.Address, Zone = "zone4", ObConfigs = new Dictionary<string, string>() }],
            Replicas = new Dictionary<string, IReadOnlyList<TenantZone>> { ["orders"] = [new TenantZone { Name = "zone4", UnitConfigName = "small", UnitNum = 1 }] },
        });
        var zones = harness.Model.Tenants["orders"].Replicas.Keys.ToArray();
        await harness.RunAsync(new ScaleIn { Zones = ["zone4"], RemoveReplicas = true });

        Assert.Multiple(() =>
        {
            Assert.That(zones, Does.Contain("zone4"));
            Assert.That(harness.Model.Zones.Contains("zone4"), Is.False);
            Assert.That(harness.Model.Tenants["orders"].Replicas.Keys, Does.Not.Contain("zone4"));
        });
    }

    [Test]
    public async Task Agents_are_upgraded_through_their_restarts()
    {
        await using var harness = await JobHarness.StartAsync();
        var directory = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(directory.FullName, "obshell.rpm");
            await File.WriteAllBytesAsync(file, RpmFile.Create("obshell", "4.5.1.0", "12026010100.el8"));
            var job = new AgentUpgrade { Version = "4.5.1.0", Release = "12026010100.el8", Packages = [file] };

            await harness.RunAsync(job);

            Assert.Multiple(() =>
            {
                Assert.That(harness.Cluster.Agents.Select(agent => agent.Version.Split('-')[0]), Is.All.EqualTo("4.5.1.0"));
                Assert.That(harness.Model.Packages, Has.Count.EqualTo(1));
            });
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    [Test]
    public async Task The_database_is_upgraded_and_a_failed_upgrade_is_retried_by_the_next_run()
    {
        await using var harness = await JobHarness.StartAsync();
        harness.Model.AddPackage("oceanbase-ce", "4.3.5.3", "103000012025080818.el8");
        harness.Model.AddPackage("oceanbase-ce-libs", "4.3.5.3", "103000012025080818.el8");
        harness.Model.ScriptNext("OB rolling upgrade", FakeDagScript.FailsRecoverablyAt(12));
        var job = new DatabaseUpgrade { Version = "4.3.5.3", Release = "103000012025080818.el8", Mode = UpgradeMode.Rolling };

        await Assert.ThrowsAsync<JobFailedException>(() => harness.RunAsync(job));
        await harness.RunAsync(job);

        Assert.Multiple(() =>
        {
            Assert.That(harness.Model.DatabaseVersion, Is.EqualTo("4.3.5.3"));
            Assert.That(harness.Cluster.CountExecutions("POST", "/api/v1/ob/upgrade"), Is.EqualTo(1));
            Assert.That(harness.Model.Servers.Select(server => server.Status), Is.All.EqualTo(ObserverStatus.Running));
        });
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_backup_ends_as_its_job_does_and_not_as_its_operation(bool fails)
    {
        await using var harness = await JobHarness.StartAsync();
        await harness.RunAsync(Setup);
        if (fails)
        {
            harness.Model.FailNextBackup("disk full");
        }

        var run = harness.RunAsync(new BackupRun { Tenant = "orders", TenantDestination = new TenantBackupConfigRequest { DataBaseUri = "file:///backup/data", ArchiveBaseUri = "file:///backup/log" } });

        if (fails)
        {
            var failure = (await Assert.ThrowsAsync<JobFailedException>(() => run))!;
            Assert.That(failure.Message, Does.Contain("disk full"));
        }
        else
        {
            await run;
            Assert.That(harness.Model.Tenants["orders"].Backup.Jobs.Single().HasSucceeded, Is.True);
        }
    }

    [Test]
    public async Task The_run_after_a_backup_that_has_failed_backs_up_again()
    {
        await using var harness = await JobHarness.StartAsync();
        await harness.RunAsync(Setup);
        harness.Model.FailNextBackup("disk full");
        var job = new BackupRun { Tenant = "orders", TenantDestination = new TenantBackupConfigRequest { DataBaseUri = "file:///backup/data", ArchiveBaseUri = "file:///backup/log" } };

        var failure = (await Assert.ThrowsAsync<JobFailedException>(() => harness.RunAsync(job)))!;
        await harness.RunAsync(job);

        Assert.That(failure.Message, Does.Contain("disk full. Carried out before: set the destination, back up."));
        Assert.That(harness.Model.Tenants["orders"].Backup.Jobs.Select(backup => backup.HasSucceeded), Is.EqualTo(new[] { false, true }));
        Assert.That(harness.Cluster.CountExecutions("PATCH", "/api/v1/tenant/orders/backup/config"), Is.EqualTo(1), "the destinations stay set");
    }

    [Test]
    public void A_negative_duration_is_refused_by_every_job() => Assert.Multiple(() =>
    {
        Assert.That(() => new RollingRestart { Pause = TimeSpan.FromSeconds(-1) }, Throws.TypeOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Pause"));
        foreach (var type in typeof(ObShellJob).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(ObShellJob)) && type.GetProperty("Timeout") is not null))
        {
            var job = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
            Assert.That(() => type.GetProperty("Timeout")!.SetValue(job, TimeSpan.FromTicks(-1)), Throws.InnerException.TypeOf<ArgumentOutOfRangeException>(), type.Name);
        }
    });

    [Test]
    public async Task A_stop_and_a_start_of_an_unknown_zone_are_refused_before_the_first_step()
    {
        await using var harness = await JobHarness.StartAsync();
        var stop = new ClusterStop(StopClusterRequest.Zone("zone9", StopMode.Terminate));
        var start = new ClusterStart(StartClusterRequest.Zone("zone9"));

        Assert.That(() => harness.Client.RunAsync(stop), Throws.TypeOf<JobConditionException>().With.Message.EqualTo("The cluster has no zone 'zone9'. It has zone1, zone2, zone3."));
        Assert.That(() => harness.Client.RunAsync(start), Throws.TypeOf<JobConditionException>());
        Assert.That(harness.Cluster.CountExecutions("POST", "/api/v1/ob/stop"), Is.Zero);
    }

    [Test]
    public async Task A_tenant_is_restored_only_to_a_time_that_the_backup_has()
    {
        await using var harness = await JobHarness.StartAsync();
        harness.Model.AddUnitConfig("small");
        var now = DateTimeOffset.UtcNow;
        harness.Model.AddBackupSource("file:///backup/data", "orders", now.AddHours(-2), now.AddHours(-1), "file:///backup/log");
        var request = new RestoreTenantRequest
        {
            DataBackupUri = "file:///backup/data",
            ArchiveLogUri = "file:///backup/log",
            RestoreTenantName = "orders2",
            Timestamp = now.AddMinutes(-90),
            ZoneList = [new TenantZone { Name = "zone1", UnitConfigName = "small", UnitNum = 1 }],
        };

        var failure = (await Assert.ThrowsAsync<JobFailedException>(() => harness.Client.RunAsync(new TenantRestore(request with { Timestamp = now }))))!;
        await harness.Client.RunAsync(new TenantRestore(request));

        Assert.Multiple(() =>
        {
            Assert.That(failure.Step.Name, Is.EqualTo("check the time"));
            Assert.That(harness.Model.Tenants.Contains("orders2"), Is.True);
        });
    }

    [Test]
    public async Task Readiness_waits_until_an_observer_is_up()
    {
        await using var harness = await JobHarness.StartAsync();
        harness.Model.Servers.Last().Availability = ObserverAvailability.ProcessNotRunning;
        var run = harness.RunAsync(new ClusterReadiness());
        await Task.Delay(100);
        var early = run.IsCompleted;
        harness.Model.Servers.Last().Availability = ObserverAvailability.ConnectionAvailable;

        await run;

        Assert.That(early, Is.False);
    }
}
