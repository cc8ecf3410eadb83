using System.Globalization;
using System.Text.Json.Nodes;
using ObShell.Client.Backups;

namespace ObShell.Client.Testing;

/// <summary>The routes that configure, start, cancel and describe backups and the archiving of logs.</summary>
internal static class BackupRoutes
{
    private const string OpenStage = "Open archive log";
    private const string StartStage = "Start backup";
    private const string WaitStage = "Wait backup Finish";
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public static IReadOnlyList<ModelRoute> All { get; } = ClusterGuard.OfClusterAgents(
        new("POST /api/v1/tenant/{name}/backup/config", ClusterGuard.UserTenant((call, tenant) => Configure(call, tenant, isComplete: true))),
        new("PATCH /api/v1/tenant/{name}/backup/config", ClusterGuard.UserTenant((call, tenant) => Configure(call, tenant, isComplete: false))),
        new("POST /api/v1/obcluster/backup/config", ClusterGuard.UserTenants((call, tenants) => ConfigureAll(call, tenants, isComplete: true))),
        new("PATCH /api/v1/obcluster/backup/config", ClusterGuard.UserTenants((call, tenants) => ConfigureAll(call, tenants, isComplete: false))),
        new("GET /api/v1/tenant/{name}/backup/config/storage", ClusterGuard.UserTenant((_, tenant) => Reply.With(new JsonObject
        {
            ["tenant_id"] = tenant.Id,
            ["archive_base_uri"] = tenant.Backup.ArchivePath,
            ["data_base_uri"] = tenant.Backup.DataPath,
        }))),
        new("POST /api/v1/tenant/{name}/backup", ClusterGuard.UserTenant((call, tenant) => Start(call, [tenant], DagCatalogue.BackUpTenant, DagCatalogue.BackUpTenantIncrementally))),
        new("POST /api/v1/obcluster/backup", ClusterGuard.UserTenants((call, tenants) => Start(call, tenants, DagCatalogue.BackUpCluster, DagCatalogue.BackUpClusterIncrementally))),
        new("PATCH /api/v1/tenant/{name}/backup", ClusterGuard.UserTenant((call, tenant) => Cancel(call, [tenant]))),
        new("PATCH /api/v1/obcluster/backup", ClusterGuard.UserTenants(Cancel)),
        new("PATCH /api/v1/tenant/{name}/backup/log", ClusterGuard.UserTenant((call, tenant) => SetArchiveLog(call, [tenant]))),
        new("PATCH /api/v1/obcluster/backup/log", ClusterGuard.UserTenants(SetArchiveLog)),
        new("GET /api/v1/tenant/{name}/backup/overview", ClusterGuard.UserTenant((_, tenant) => tenant.Backup.Latest is { } job
            ? Reply.With(new JsonObject { ["status"] = BackupJson.Task(tenant, job) })
            : BackupRefusals.NoTenantTask)),
        new("GET /api/v1/obcluster/backup/overview", ClusterGuard.UserTenants(Overview)),
        new("GET /api/v1/tenant/{name}/backup/tasks", ClusterGuard.UserTenant(List)),
        new("GET /api/v1/tenant/{name}/backup/info", ClusterGuard.UserTenant((_, tenant) => Reply.With(BackupJson.Info(tenant)))),
        new("GET /api/v1/tenant/{name}/backup/log/tasks", ClusterGuard.UserTenant(ListArchiveLog)));

    /// <summary>Whether something that happened in a span of time did so in the one that a query asks for, and has a status that it asks for.</summary>
    public static bool IsAskedFor(ModelCall call, DateTimeOffset startedAt, string status) =>
        !(startedAt < Time(call, "start_time")) && !(startedAt > Time(call, "end_time"))
        && (!call.Queries("status").Any() || call.Queries("status").Contains(status, StringComparer.OrdinalIgnoreCase));

    private static DateTimeOffset? Time(ModelCall call, string name) =>
        DateTimeOffset.TryParse(call.Query(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    private static Reply Configure(ModelCall call, FakeTenant tenant, bool isComplete)
    {
        var config = new BackupConfig(call, isOfCluster: false);
        return config.Check(isComplete) is { } refusal ? call.Refuse(refusal)
            : call.Start(new DagDraft(DagCatalogue.SetTenantBackupConfig, ("name", tenant.Name)).Do("Set backup config", () => config.Apply(tenant)), tenant.Name);
    }

    private static Reply ConfigureAll(ModelCall call, IReadOnlyList<FakeTenant> tenants, bool isComplete)
    {
        var config = new BackupConfig(call, isOfCluster: true);
        return (config.Check(isComplete) ?? (tenants.Count == 0 ? BackupRefusals.NoUserTenants : null)) is { } refusal ? call.Refuse(refusal)
            : call.Start(new DagDraft(DagCatalogue.SetClusterBackupConfig).Do("Set backup config", () =>
            {
                foreach (var tenant in tenants)
                {
                    config.Apply(tenant);
                }
            }));
    }

    private static Reply Start(ModelCall call, IReadOnlyList<FakeTenant> tenants, DagTemplate full, DagTemplate incremental)
    {
        var mode = call.Text("mode") is { Length: > 0 } word ? word.ToLowerInvariant() : "full";
        var refusal = mode is not ("full" or "incremental") ? BackupRefusals.Mode(mode)
            : tenants.Count == 0 ? BackupRefusals.NoUserTenants
            : tenants.FirstOrDefault(tenant => tenant.Backup.ArchiveUri.Length == 0) is { } first ? BackupRefusals.ArchiveDestEmpty(first.Name)
            : tenants.FirstOrDefault(tenant => tenant.Backup.DataUri.Length == 0) is { } second ? BackupRefusals.DataDestEmpty(second.Name)
            : null;
        return refusal is not null ? call.Refuse(refusal) : call.Start(Draft(call, tenants, mode == "full" ? (full, BackupMode.Full) : (incremental, BackupMode.Incremental)));
    }

    private static DagDraft Draft(ModelCall call, IReadOnlyList<FakeTenant> tenants, (DagTemplate Template, BackupMode Mode) kind)
    {
        FakeTenantBackup[] backups = [.. tenants.Select(tenant => tenant.Backup)];
        var (plusArchive, isEncrypted) = (call.Flag("plus_archive"), call.Text("encryption") is { Length: > 0 });
        return new DagDraft(kind.Template, ("name", tenants[0].Name))
            .Wait(OpenStage, at =>
            {
                Array.ForEach(backups, backup => backup.ArchiveLog.Set(ArchiveLogStatus.Doing, at));
                return () => Earlier(at + Patience, backups.Max(backup => backup.ArchiveLog.SettledAt));
            })
            .Do(OpenStage, at => backups.FirstOrDefault(backup => backup.ArchiveLog.StatusAt(at) != ArchiveLogStatus.Doing) is { } late
                ? Error($"archive log of tenant {late.TenantName} is {late.ArchiveLog.StatusAt(at)}")
                : null)
            .Do(
                StartStage,
                at =>
                {
                    if (backups.FirstOrDefault(backup => backup.IsRunningAt(at)) is { } busy)
                    {
                        return Error($"Error 9049 (HY000): backup of tenant {busy.TenantName} is in progress");
                    }

                    Array.ForEach(backups, backup => backup.Start(at, kind.Mode, plusArchive, isEncrypted));
                    return null;
                },
                () => Array.ForEach(backups, backup => backup.Cancel(call.Cluster.Now)))
            .Wait(WaitStage, at => () => Earlier(at + (Patience * backups.Length), backups.Max(backup => backup.Latest?.EndsAt ?? at)))

            // As in OBShell what counts is that no backup runs any longer, not how it ended.
            .Do(WaitStage, at => backups.Any(backup => backup.IsRunningAt(at)) ? Error("wait backup finish timeout") : null);
    }

    public static string Error(string message) => $"ERROR: [Common.Unexpected]: Unexpected error: {message}";

    public static DateTimeOffset Earlier(DateTimeOffset first, DateTimeOffset second) => first < second ? first : second;

    private static Reply Cancel(ModelCall call, IReadOnlyList<FakeTenant> tenants)
    {
        var status = call.Text("status") is { Length: > 0 } word ? word : "canceled";
        return call.Unless(status.Equals("canceled", StringComparison.OrdinalIgnoreCase) ? null : BackupRefusals.Status(status), () =>
        {
            foreach (var tenant in tenants)
            {
                tenant.Backup.Cancel(call.Cluster.Now);
            }
        });
    }

    private static Reply SetArchiveLog(ModelCall call, IReadOnlyList<FakeTenant> tenants)
    {
        var status = call.Text("status") is { Length: > 0 } word ? word.ToUpperInvariant() : "STOP";
        var refusal = status is not ("STOP" or "DOING" or "SUSPEND") ? BackupRefusals.ArchiveLogStatus(status)
            : tenants.Count == 0 ? BackupRefusals.NoUserTenants
            : status == "DOING" && tenants.FirstOrDefault(tenant => tenant.Backup.ArchiveUri.Length == 0) is { } tenant ? BackupRefusals.ArchiveDestEmpty(tenant.Name)
            : null;
        return call.Unless(refusal, () =>
        {
            foreach (var tenant in tenants)
            {
                tenant.Backup.ArchiveLog.Set(new ArchiveLogStatus(status), call.Cluster.Now);
            }
        });
    }

    private static Reply Overview(ModelCall call, IReadOnlyList<FakeTenant> tenants)
    {
        JsonNode[] statuses = [.. tenants.Where(tenant => tenant.Backup.Latest is not null).Select(tenant => BackupJson.Task(tenant, tenant.Backup.Latest!))];
        return statuses.Length == 0 ? BackupRefusals.NoClusterTask : Reply.With(new JsonObject { ["statuses"] = new JsonArray(statuses) });
    }

    private static Reply List(ModelCall call, FakeTenant tenant)
    {
        var sort = call.Queries("sort").ToArray();
        var jobs = tenant.Backup.Jobs.Where(job => IsAskedFor(call, job.StartedAt, job.Status.ToString()));
        var sorted = sort is ["end_timestamp", ..] ? jobs.OrderBy(job => job.EndsAt) : jobs.OrderBy(job => job.StartedAt);
        return Reply.With(ModelJson.Page(call, [.. (sort is [_, "asc", ..] ? sorted : sorted.Reverse()).Select(job => BackupJson.Job(tenant, job))], int.MaxValue));
    }

    /// <summary>The round that archives logs; OBShell leaves out one that is stopped, interrupted or being suspended.</summary>
    private static Reply ListArchiveLog(ModelCall call, FakeTenant tenant)
    {
        var status = tenant.Backup.ArchiveLog.Status;
        var isListed = status != default && status != ArchiveLogStatus.Stop && status != ArchiveLogStatus.Interrupted && status != ArchiveLogStatus.Suspending;
        return Reply.Contents(isListed ? [BackupJson.ArchiveLog(tenant)] : []);
    }
}
