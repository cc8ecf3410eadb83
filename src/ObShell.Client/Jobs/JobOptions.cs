namespace ObShell.Client.Jobs;

/// <summary>How a job is run.</summary>
public sealed record JobOptions
{
    /// <summary>Where to keep how far the job has come, so that a later run goes on there; null to keep it nowhere.</summary>
    public IJobCheckpoint? Checkpoint { get; init; }

    /// <summary>What to tell about each step; null for nothing. It is called from any thread.</summary>
    public IProgress<JobProgress>? Progress { get; init; }
}
