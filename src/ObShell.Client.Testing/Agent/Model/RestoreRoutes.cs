using System.Globalization;
using System.Text.Json.Nodes;
using ObShell.Client.Backups;
using ObShell.Client.Tenants;

namespace ObShell.Client.Testing;

/// <summary>The routes that restore tenants from backups.</summary>
internal static class RestoreRoutes
{
    private const string StartStage = "Start restore";
    private const string WaitStage = "Wait restore task finish";
    private const string CancelStage = "Cancel restore";
    private const string JobIdName = "restore_job_id";
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("GET /api/v1/restore/windows", call => FindSource(call, "RestoreWindowsParam.RestoreStorageParam", out var source) ?? Reply.With(BackupJson.Windows(source))) { WorksWithoutDatabase = true },
        new("POST /api/v1/restore/source-tenant-info", SourceTenant) { WorksWithoutDatabase = true },
        new("POST /api/v1/tenant/restore", Start),
        .. ClusterGuard.OfClusterAgents(
            new("DELETE /api/v1/tenant/{name}/restore", Cancel),
            new("GET /api/v1/tenant/{name}/restore/overview", Overview),
            new("GET /api/v1/restore/tasks", call => Reply.With(ModelJson.Page(
                call,
                [.. call.Cluster.Restores.Reverse().Where(job => BackupRoutes.IsAskedFor(call, job.StartedAt, job.Status.ToString())).Select(BackupJson.Restore)],
                int.MaxValue)))),
    ];

    /// <summary>Finds the backups that a body names.</summary>
    /// <returns>Why there cannot be any; null when there may be.</returns>
    private static Reply? FindSource(ModelCall call, string structName, out FakeBackupSource? source)
    {
        var (data, log) = (call.Text("data_backup_uri") ?? "", call.Text("archive_log_uri") ?? "");
        source = call.Cluster.BackupSources.Find(BackupUri.WithoutKeys(data)) is { } found && (log.Length == 0 || BackupUri.WithoutKeys(log) == found.ArchiveUri) ? found : null;
        return call.Require(structName, ("data_backup_uri", "DataBackupUri")) is { } missing ? missing
            : (BackupConfig.CheckUri("data_backup_uri", data) ?? BackupConfig.CheckUri("archive_log_uri", log)) is { } refusal ? call.Refuse(refusal)
            : null;
    }

    private static Reply SourceTenant(ModelCall call) =>
        FindSource(call, "RestoreStorageParam", out var source)
        ?? (source is null ? TopologyRoutes.Unexpected($"no backup in {BackupUri.WithoutKeys(call.Text("data_backup_uri")!)}") : Reply.With(new JsonObject
        {
            ["tenant_name"] = source.TenantName,
            ["cluster_name"] = source.ClusterName,
            ["restore_windows"] = BackupJson.Windows(source),
        }));

    private static Reply Start(ModelCall call)
    {
        if (call.Require("RestoreParam", ("data_backup_uri", "DataBackupUri"), ("restore_tenant_name", "TenantName"), ("zone_list", "ZoneList")) is { } missing)
        {
            return missing;
        }

        if (FindSource(call, "RestoreParam", out var source) is { } illegal)
        {
            return illegal;
        }

        var (name, zones, primaryZone) = (call.Text("restore_tenant_name")!, ZoneList.Read(call), ZoneList.PrimaryZone(call.Text("primary_zone")));
        var refusal = TenantCreation.CheckName(name)
            ?? (call.Cluster.Tenants.Contains(name) ? TenantRefusals.Existed(name) : null)
            ?? ZoneList.Check(call.Cluster, zones)
            ?? (zones.Any(zone => zone.ReplicaType == ReplicaType.Full) ? null : TenantRefusals.NoFullReplica)
            ?? ZoneList.CheckPrimaryZone(call.Cluster, primaryZone, [.. zones.Select(zone => zone.Zone)])
            ?? (call.Number("ha_high_thread_score") is null or (>= 0 and <= 100) ? null : TenantRefusals.IllegalArgument("ha_high_thread_score", "must be between 0 and 100"))
            ?? ZoneList.CheckResources(call.Cluster, zones);
        return refusal is not null ? call.Refuse(refusal)
            : source is null || TimeOf(call, source) is not { } time ? call.Refuse(BackupRefusals.TimeNotValid)
            : call.Start(Draft(call, new Order(name, source, time, zones, primaryZone)), name);
    }

    /// <summary>The time that the tenant is to be restored to: the last one when none is given; null when it cannot be.</summary>
    private static DateTimeOffset? TimeOf(ModelCall call, FakeBackupSource source)
    {
        var windows = source.Windows;
        DateTimeOffset? asked = call.Text("timestamp") is { Length: > 0 } text && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time
            : call.Number("scn") is > 0 and var scn ? DateTimeOffset.UnixEpoch.AddTicks((long)(scn / TimeSpan.NanosecondsPerTick))
            : windows.Count > 0 ? windows[^1].To
            : null;

        // Times come with microseconds, and numbers of nanoseconds lose some when they are read.
        var slack = TimeSpan.FromMilliseconds(1);
        return windows.Any(window => window.From - slack <= asked && asked <= window.To + slack) ? asked : null;
    }

    private static DagDraft Draft(ModelCall call, Order order)
    {
        var cluster = call.Cluster;
        FakeRestoreJob? job = null;
        return new DagDraft(DagCatalogue.RestoreTenant, ("name", order.Name)) { AdditionalData = new JsonObject { [JobIdName] = 0 } }
            .Do(
                StartStage,
                at =>
                {
                    job = Begin(cluster, order, at);
                    return null;
                },
                () => CancelJob(cluster, job!, cluster.Now))
            .Wait(WaitStage, at => () => BackupRoutes.Earlier(at + Patience, job!.EndsAt))

            // As in OBShell what counts is that no restore runs any longer, not how it ended.
            .Do(WaitStage, at => job!.IsRunningAt(at) ? BackupRoutes.Error("wait restore task finish timeout") : null)
            .Do("Active tenant", _ => cluster.Tenants.Contains(order.Name) ? null : BackupRoutes.Error($"tenant {order.Name} is not restored: {job!.Comment}"));
    }

    private static FakeRestoreJob Begin(FakeCluster cluster, Order order, DateTimeOffset at)
    {
        FakePool[] pools = [.. order.Zones.Select(zone => cluster.AddPool(cluster.PoolName(order.Name, zone.Zone), zone.Zone, cluster.UnitConfigs[zone.UnitConfig], (int)zone.UnitNum))];
        string[] names = [.. pools.Select(pool => pool.Name)];
        var locality = string.Join(',', order.Zones.Select(zone => $"{zone.Type}@{zone.Zone}"));
        return cluster.Restores.Put(new FakeRestoreJob(cluster, cluster.NextId(), order.Name, order.Source, at, job => job.TenantId = Create(cluster, order, pools).Id)
        {
            RestoresTo = order.Time,
            PoolNames = names,
            Option = $"pool_list={string.Join(',', names)}&locality={locality}&primary_zone={order.PrimaryZone}",
        });
    }

    private static FakeTenant Create(FakeCluster cluster, Order order, IEnumerable<FakePool> pools)
    {
        var tenant = cluster.Tenants.Create(order.Name, new TenantMode(order.Source.TenantMode));
        tenant.PrimaryZone = order.PrimaryZone;
        tenant.Replicas = new OrderedDictionary<string, ReplicaType>(order.Zones.Select(zone => KeyValuePair.Create(zone.Zone, zone.ReplicaType)));
        foreach (var pool in pools)
        {
            pool.Tenant = tenant;
        }

        return tenant;
    }

    private static void CancelJob(FakeCluster cluster, FakeRestoreJob job, DateTimeOffset at)
    {
        job.Cancel(at);
        DropPools(cluster, job);
    }

    private static void DropPools(FakeCluster cluster, FakeRestoreJob job)
    {
        foreach (var pool in job.PoolNames.Where(name => cluster.Pools.Find(name) is { Tenant: null }))
        {
            _ = cluster.Pools.Remove(pool);
        }
    }

    private static Reply Cancel(ModelCall call)
    {
        var name = call.Segment("name");
        if (name == "sys")
        {
            return TenantRefusals.SystemNotAllowed;
        }

        var (cluster, dags) = (call.Cluster, call.Setup.Dags);
        var job = cluster.Restores.LastOrDefault(job => job.TenantName == name && job.IsRunning);
        var last = dags.FindLastOf(name);
        if (job is null && last is null && !cluster.Tenants.Contains(name))
        {
            return Reply.NothingToDo;
        }

        if (job is not null && last is null or { IsSucceeded: true })
        {
            return call.Start(
                new DagDraft(DagCatalogue.CancelRestore, ("name", name)).Do(CancelStage, at =>
                {
                    job!.Cancel(at);
                    return null;
                }).Do("Drop resource pool", () => DropPools(cluster, job!)),
                name);
        }

        if (last?.Plan.AdditionalData?.ContainsKey(JobIdName) != true)
        {
            return call.Refuse(BackupRefusals.NotRecovering(name));
        }

        // A restore of OBShell itself is broken off and rolled back.
        var (dag, refusal) = dags.Abort(last, call.Setup.ClockSkew);
        return dag is not null ? Reply.With(dag) : call.Refuse(refusal!);
    }

    private static Reply Overview(ModelCall call)
    {
        var name = call.Segment("name");
        var jobs = call.Cluster.Restores.Where(job => job.TenantName == name).ToArray();
        return name == "sys" ? TenantRefusals.SystemNotAllowed
            : (jobs.LastOrDefault(job => job.IsRunning) ?? jobs.LastOrDefault()) is { } latest ? Reply.With(BackupJson.Restore(latest))
            : BackupRefusals.NoRestore;
    }

    private sealed record Order(string Name, FakeBackupSource Source, DateTimeOffset Time, IReadOnlyList<ZoneList.Entry> Zones, string PrimaryZone);
}
