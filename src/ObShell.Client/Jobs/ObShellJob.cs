namespace ObShell.Client.Jobs;

/// <summary>
/// Something that takes many calls, as a plan of named steps. <see cref="JobExtensions.RunAsync"/> carries it out, <see cref="JobExtensions.PlanAsync"/> shows the steps. With a checkpoint it survives the death of
/// the program: each step is carried out once, or is found again.
/// </summary>
public abstract record ObShellJob
{
    private protected ObShellJob()
    {
    }

    /// <summary>What the job is called in messages, checkpoints and progress.</summary>
    public abstract string Name { get; }

    /// <summary>What tells this job from others of its name, for a checkpoint. It contains no secrets.</summary>
    internal abstract string Identity { get; }

    /// <summary>Reads what the plan depends on. It is read once and kept in the checkpoint, so that a later run has the same plan.</summary>
    internal virtual Task<IReadOnlyDictionary<string, string>> ReadFactsAsync(IObShellClient client, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());

    /// <summary>The steps.</summary>
    /// <param name="facts">What was read.</param>
    internal abstract IReadOnlyList<JobStep> Plan(IReadOnlyDictionary<string, string> facts);

    /// <summary>The password of <c>root@sys</c> that becomes valid while the job runs; null if it stays as it is.</summary>
    internal virtual string? NextRootPassword => null;

    /// <summary>Makes the cluster usable again after a step has failed; what it returns is told to the caller.</summary>
    /// <param name="client">The client.</param>
    /// <param name="facts">What was read before the first step.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    internal virtual Task<string> CleanUpAsync(IObShellClient client, IReadOnlyDictionary<string, string> facts, CancellationToken cancellationToken) => Task.FromResult("");
}
