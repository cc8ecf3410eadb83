using ObShell.Client.Jobs;

namespace ObShell.Client.Spectre;

/// <summary>Shows a job as lines, one for each change.</summary>
internal sealed class PlainJob(PlainLines lines) : IProgressView, IProgress<JobProgress>
{
    private readonly Lock _gate = new();
    private string _last = "";

    public void Warn(string message) => lines.Warn(message);

    public void Report(JobProgress value)
    {
        var line = $"{value.Number}/{value.Count} {value.Step.Name}: {State(value)}";
        lock (_gate)
        {
            if (line != _last)
            {
                lines.Write(_last = line);
            }
        }
    }

    private static string State(JobProgress value) =>
        value.IsDone ? "done"
        : value.Dag is { } dag ? $"DAG {dag.Id} {DagText.State(dag.State, dag.Operator)}, stage {dag.Stage} of {dag.MaxStage}"
        : value.Message ?? "started";
}
