using System.Globalization;
using ObShell.Client.Backups;
using ObShell.Client.Protocol;

namespace ObShell.Client.Jobs;

/// <summary>
/// Backs up a tenant or the whole cluster: sets the destinations if they are given, starts the backup, and waits for the backup jobs themselves. The operation of OBShell ends well also when a job has failed, and ends badly
/// after an hour while jobs go on; the status of the jobs is what counts.
/// </summary>
public sealed record BackupRun : ObShellJob
{
    private const string BackUp = "back up";
    private static readonly string[] Good = ["COMPLETED", "SUCCESS"];
    private static readonly string[] Bad = ["FAILED", "CANCELED", "CANCELLED", "FAIL"];

    /// <summary>The tenant; null for all tenants of the cluster.</summary>
    public string? Tenant { get; init; }

    /// <summary>Where to back up the tenant to; null to leave the destinations as they are. Only with <see cref="Tenant"/>.</summary>
    public TenantBackupConfigRequest? TenantDestination { get; init; }

    /// <summary>Where to back up the cluster to; null to leave the destinations as they are. Only without <see cref="Tenant"/>.</summary>
    public ClusterBackupConfigRequest? ClusterDestination { get; init; }

    /// <summary>What to back up; null for a full backup.</summary>
    public BackupRequest? Request { get; init; }

    /// <summary>How long to wait for the backup jobs after the operation has ended.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan Timeout { get; init => field = Required.NotNegative(value); } = TimeSpan.FromHours(24);

    /// <inheritdoc/>
    public override string Name => "backup";

    internal override string Identity => Tenant is null ? "of the cluster" : $"of tenant {Tenant}";

    internal override async Task<IReadOnlyDictionary<string, string>> ReadFactsAsync(IObShellClient client, CancellationToken cancellationToken) =>
        (await TasksAsync(client, cancellationToken).ConfigureAwait(false)).ToDictionary(task => $"{task.TenantId}", task => $"{task.JobId}");

    internal override IReadOnlyList<JobStep> Plan(IReadOnlyDictionary<string, string> facts) =>
    [
        .. (TenantDestination, ClusterDestination) switch
        {
            ({ } destination, _) when Tenant is not null => [JobStep.Start("set the destination", client => client.Backups.UpdateTenantConfigAsync(Tenant, destination), retries: true)],
            (_, { } destination) when Tenant is null => [JobStep.Start("set the destination", client => client.Backups.UpdateClusterConfigAsync(destination), retries: true)],
            _ => Array.Empty<JobStep>(),
        },
        JobStep.Start(
            BackUp,
            client => Tenant is null ? client.Backups.StartClusterBackupAsync(Request) : client.Backups.StartTenantBackupAsync(Tenant, Request),
            toleratesFailure: async job => NewOf(await TasksAsync(job.Client, job.CancellationToken).ConfigureAwait(false), facts).Any()),
        JobStep.Wait("wait for the backup jobs", Timeout, job => MissingAsync(job, facts)),
    ];

    private async Task<string?> MissingAsync(JobContext job, IReadOnlyDictionary<string, string> before)
    {
        var tasks = NewOf(await TasksAsync(job.Client, job.CancellationToken).ConfigureAwait(false), before).ToArray();
        if (tasks.FirstOrDefault(task => Bad.Contains($"{task.Status}", StringComparer.OrdinalIgnoreCase)) is { } failed)
        {
            throw new JobConditionException($"backup job {failed.JobId} of tenant {failed.TenantId} ended with {failed.Status}, result {failed.Result}: {failed.Comment}") { FailedStep = BackUp };
        }

        return tasks.Length == 0 ? "no backup job has begun"
            : tasks.FirstOrDefault(task => !Good.Contains($"{task.Status}", StringComparer.OrdinalIgnoreCase)) is { } running ? $"backup job {running.JobId} of tenant {running.TenantId} is {running.Status}"
            : null;
    }

    private static IEnumerable<BackupTask> NewOf(IEnumerable<BackupTask> tasks, IReadOnlyDictionary<string, string> before) => tasks.Where(task =>
        task.JobId > long.Parse(before.GetValueOrDefault($"{task.TenantId}") ?? "0", CultureInfo.InvariantCulture));

    private async Task<IReadOnlyList<BackupTask>> TasksAsync(IObShellClient client, CancellationToken cancellationToken)
    {
        try
        {
            return Tenant is null
                ? (await client.Backups.GetClusterOverviewAsync(cancellationToken).ConfigureAwait(false)).Statuses
                : [(await client.Backups.GetTenantOverviewAsync(Tenant, cancellationToken).ConfigureAwait(false)).Status];
        }
        catch (ObShellNotFoundException)
        {
            // There never was a backup.
            return [];
        }
    }
}
