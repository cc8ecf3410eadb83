namespace ObShell.Client.Jobs;

/// <summary>A job ended at one of its steps. The inner exception says why; <see cref="Done"/> and <see cref="Step"/> say how far it came.</summary>
/// <remarks>Running the job again with the same checkpoint goes on at the step that failed.</remarks>
public sealed class JobFailedException : Exception
{
    internal JobFailedException(ObShellJob job, JobStep step, IReadOnlyList<JobStep> done, int count, string cleanUp, bool isOutcomeUnknown, Exception innerException)
        : base(Describe(job, step, done, count, cleanUp, isOutcomeUnknown, innerException), innerException)
    {
        Step = step;
        Done = done;
        CleanUp = cleanUp;
        IsOutcomeUnknown = isOutcomeUnknown;
    }

    /// <summary>The step that failed.</summary>
    public JobStep Step { get; }

    /// <summary>The steps that were carried out before, in this run or an earlier one.</summary>
    public IReadOnlyList<JobStep> Done { get; }

    /// <summary>What was done to make the cluster usable again; empty if nothing was.</summary>
    public string CleanUp { get; }

    /// <summary>Whether it is unknown whether the operation of the step was started: look at the cluster before running the job again.</summary>
    public bool IsOutcomeUnknown { get; }

    private static string Describe(ObShellJob job, JobStep step, IReadOnlyList<JobStep> done, int count, string cleanUp, bool isOutcomeUnknown, Exception cause) => string.Concat(
        $"{job.Name} ended at step {done.Count + 1} of {count}, '{step.Name}': {cause.Message}{(cause.Message.EndsWith('.') ? "" : ".")}",
        isOutcomeUnknown ? " Whether the step was started is unknown." : "",
        done.Count == 0 ? " No step was carried out before." : $" Carried out before: {string.Join(", ", done.Select(item => item.Name))}.",
        cleanUp.Length == 0 ? "" : $" {cleanUp}");
}
