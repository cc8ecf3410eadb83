namespace ObShell.Client.Jobs;

/// <summary>Plans and runs jobs.</summary>
public static class JobExtensions
{
    /// <summary>Shows the steps of a job, and carries out none of them. What the plan depends on is read from the cluster.</summary>
    /// <param name="client">The client.</param>
    /// <param name="job">The job.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The steps, in order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JobConditionException">The job does not fit the cluster.</exception>
    /// <exception cref="ObShellException">A call failed.</exception>
    public static async Task<IReadOnlyList<JobStep>> PlanAsync(this IObShellClient client, ObShellJob job, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(job);
        return job.Plan(await job.ReadFactsAsync(client, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>
    /// Runs a job to its end. With a checkpoint it goes on where an earlier run has ended: a step that was carried out is not carried out again, and the operation of a step that was begun is followed, or
    /// searched for by <see cref="IObShellClient.FindOperationAsync"/>.
    /// </summary>
    /// <param name="client">The client.</param>
    /// <param name="job">The job.</param>
    /// <param name="options">How to run it; null for no checkpoint and no progress.</param>
    /// <param name="cancellationToken">Ends the run after the call that is in progress; an operation that OBShell has started goes on. A later run with the same checkpoint takes it up.</param>
    /// <returns>A task that ends when the job has succeeded and its end was verified on the cluster.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> or <paramref name="job"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Another run works with the checkpoint, or it is that of another job.</exception>
    /// <exception cref="JobFailedException">A step failed.</exception>
    /// <exception cref="JobConditionException">The job does not fit the cluster; no step was carried out.</exception>
    /// <exception cref="ObShellException">What the plan depends on could not be read; no step was carried out.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task RunAsync(this IObShellClient client, ObShellJob job, JobOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(job);
        return new JobRun(client, job, options ?? new JobOptions(), ObShellClient.TimeOf(client), cancellationToken).RunAsync();
    }
}
