using ObShell.Client.Jobs;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ObShell.Samples.ClusterAdmin;

/// <summary>Shows a job while it runs: on a terminal its steps and the DAG of the present one, drawn again and again in place; else a line for each change.</summary>
internal sealed class JobDisplay(IAnsiConsole console, IReadOnlyList<JobStep> steps) : IProgress<JobProgress>
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(200);
    private readonly Lock _gate = new();
    private readonly long _started = TimeProvider.System.GetTimestamp();
    private JobProgress? _latest;
    private string _lastLine = "";

    private bool IsLive => console.Profile.Capabilities.Ansi;

    public async Task FollowAsync(Task job)
    {
        if (!IsLive)
        {
            await job;
            return;
        }

        await console.Live(Draw()).AutoClear(true).StartAsync(async live =>
        {
            while (!job.IsCompleted)
            {
                live.UpdateTarget(Draw());
                await Task.WhenAny(job, Task.Delay(Tick));
            }
        });
        console.Write(Draw());
        await job;
    }

    public void Report(JobProgress value)
    {
        lock (_gate)
        {
            _latest = value;
            var line = Wording.Line($"{value.Number}/{value.Count} {value.Step.Name}{(value.IsDone ? ": done" : value.Dag is { } dag ? $": {dag.State}, stage {dag.Stage} of {dag.MaxStage}" : value.Message is { } message ? $": {message}" : "")}");
            if (!IsLive && line != _lastLine)
            {
                console.Profile.Out.Writer.WriteLine(_lastLine = line);
            }
        }
    }

    private Rows Draw()
    {
        lock (_gate)
        {
            var number = _latest?.Number ?? 1;
            var done = _latest is null ? 0 : _latest.IsDone ? number : number - 1;
            List<IRenderable> rows = [.. steps.Select((step, index) => Line(step, index < done, index == number - 1))];
            if (_latest is { IsDone: false, Dag: { } dag })
            {
                rows.Add(new DagTree(console.Profile.Width, Math.Max(console.Profile.Height - steps.Count - 1, 8)).Draw(dag, TimeProvider.System.GetElapsedTime(_started), null));
            }
            else if (_latest is { IsDone: false, Message: { } message })
            {
                rows.Add(new Text("    " + Wording.Line(message)));
            }

            return new Rows(rows);
        }
    }

    private static Text Line(JobStep step, bool isDone, bool isCurrent) => isDone
        ? new Text($"  ✓ {step.Name}", new Style(Color.Green))
        : new Text($"  {(isCurrent ? "▶" : "·")} {step.Name}", isCurrent ? new Style(Color.Yellow) : Style.Plain);
}
