namespace ObShell.Client.Jobs;

/// <summary>How far a job has come.</summary>
/// <param name="Step">The step that it is at.</param>
/// <param name="Number">The number of the step, from 1.</param>
/// <param name="Count">How many steps the job has.</param>
public sealed record JobProgress(JobStep Step, int Number, int Count)
{
    /// <summary>Whether the step has been carried out, in this run or an earlier one.</summary>
    public bool IsDone { get; init; }

    /// <summary>The DAG of the step; null before it is started, or if the step has none.</summary>
    public DagDetailDTO? Dag { get; init; }

    /// <summary>What the step waits for; null if it has not said so.</summary>
    public string? Message { get; init; }

    /// <summary>The share of the job that has been carried out, from 0 to 100.</summary>
    public int Percentage => (int)(100 * (Number - 1 + (IsDone ? 1 : Dag is { MaxStage: > 0 } dag ? (double)(dag.Stage - 1) / dag.MaxStage : 0)) / Math.Max(Count, 1));

    /// <summary>The progress in words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Number}/{Count} {Step.Name}{(IsDone ? ": done" : Dag is not null ? $": {Dag}" : Message is not null ? $": {Message}" : "")}";
}
