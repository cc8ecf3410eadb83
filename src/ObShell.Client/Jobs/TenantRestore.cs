using ObShell.Client.Backups;
using ObShell.Client.Protocol;
using ObShell.Client.Tenants;

namespace ObShell.Client.Jobs;

/// <summary>Restores a tenant from a backup: checks that the time is in a window of the backup, starts the restore, waits for the restore job itself, and verifies that the tenant is there.</summary>
/// <param name="Request">What to restore, and to where.</param>
public sealed record TenantRestore(RestoreTenantRequest Request) : ObShellJob
{
    /// <summary>How long to wait for the restore job.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan Timeout { get; init => field = Required.NotNegative(value); } = TimeSpan.FromHours(24);

    /// <inheritdoc/>
    public override string Name => "restore";

    internal override string Identity => $"of tenant {Request.RestoreTenantName}";

    /// <summary>What is restored, without keys.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name} {Identity}";

    internal override IReadOnlyList<JobStep> Plan(IReadOnlyDictionary<string, string> facts) =>
    [
        JobStep.Check("check the time", MissingWindowAsync),
        JobStep.Start($"restore tenant {Request.RestoreTenantName}", client => client.Restores.StartAsync(Request), retries: true, toleratesFailure: IsRestoringAsync),
        JobStep.Wait($"wait until tenant {Request.RestoreTenantName} is ready", Timeout, async job =>
        {
            await DemandNoFailureAsync(job).ConfigureAwait(false);
            var tenant = (await job.Client.Tenants.ListAsync(cancellationToken: job.CancellationToken).ConfigureAwait(false)).FirstOrDefault(item => item.TenantName == Request.RestoreTenantName);
            return tenant is null ? $"there is no tenant {Request.RestoreTenantName}" : tenant.Status == TenantStatus.Normal ? null : $"tenant {tenant.TenantName} is {tenant.Status}";
        }),
    ];

    private async Task<string?> MissingWindowAsync(JobContext job)
    {
        if (Request.Timestamp is not { } time)
        {
            return null;
        }

        var windows = (await job.Client.Restores.GetWindowsAsync(
            new RestoreSourceRequest { DataBackupUri = Request.DataBackupUri, ArchiveLogUri = Request.ArchiveLogUri }, job.CancellationToken).ConfigureAwait(false)).Windows;
        return windows.Any(window => window.StartTime.ToDateTimeOffset() <= time && time <= window.EndTime.ToDateTimeOffset())
            ? null
            : $"the backup cannot be restored to {time:O}. It has {(windows.Count == 0 ? "no window" : string.Join(", ", windows.Select(window => $"{window.StartTime} to {window.EndTime}")))}";
    }

    /// <summary>Whether the restore job runs, although the operation that waits for it has ended after an hour.</summary>
    private async Task<bool> IsRestoringAsync(JobContext job) => await ReadAsync(job).ConfigureAwait(false) is { FinishTimestamp: null };

    private async Task DemandNoFailureAsync(JobContext job)
    {
        if (await ReadAsync(job).ConfigureAwait(false) is { } task && $"{task.Status}".StartsWith("FAIL", StringComparison.OrdinalIgnoreCase))
        {
            throw new JobConditionException($"restore job {task.JobId} ended with {task.Status}: {task.Comment}");
        }
    }

    private async Task<RestoreTask?> ReadAsync(JobContext job)
    {
        try
        {
            return await job.Client.Restores.GetOverviewAsync(Request.RestoreTenantName, job.CancellationToken).ConfigureAwait(false);
        }
        catch (ObShellApiException)
        {
            // There is no restore job of that tenant.
            return null;
        }
    }
}
