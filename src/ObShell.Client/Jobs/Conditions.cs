namespace ObShell.Client.Jobs;

/// <summary>What several jobs do before and after their work.</summary>
internal static class Conditions
{
    /// <summary>Fails unless a condition holds now.</summary>
    public static async Task DemandAsync(JobContext job, Func<JobContext, Task<string?>> missing)
    {
        if (await missing(job).ConfigureAwait(false) is { } reason)
        {
            throw new JobConditionException(reason);
        }
    }

    /// <summary>Releases what a failed start or stop has left locked.</summary>
    public static async Task<string> ReleaseAsync(IObShellClient client, CancellationToken cancellationToken)
    {
        var release = await client.ReleaseMaintenanceAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        return release.Released.Count == 0 ? "" : $"The agents that were left locked are free again: {string.Join(", ", release.Released.Select(item => item.Agent))}.";
    }
}
