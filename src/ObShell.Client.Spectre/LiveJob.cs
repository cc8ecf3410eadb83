using ObShell.Client.Jobs;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ObShell.Client.Spectre;

/// <summary>Shows the steps of a job, and the DAG of the current one.</summary>
/// <param name="console">The console.</param>
/// <param name="time">The clock.</param>
/// <param name="plan">The steps, as far as they are known before the job reports them.</param>
internal sealed class LiveJob(IAnsiConsole console, TimeProvider time, IReadOnlyList<JobStep> plan) : ILiveView, IProgress<JobProgress>
{
    private const int StepsBeforeCurrent = 3;
    private const int DagLines = 10;
    private readonly long _started = time.GetTimestamp();
    private readonly Lock _gate = new();
    private readonly LiveWarning _warning = new(time);
    private readonly SortedDictionary<int, string> _names = new(plan.Index().ToDictionary(step => step.Index + 1, step => step.Item.Name));
    private JobProgress? _latest;

    private int Width => console.Profile.Width;

    public void Report(JobProgress value)
    {
        lock (_gate)
        {
            if (_names.GetValueOrDefault(value.Number) is { } planned && planned != value.Step.Name)
            {
                // The run of a checkpoint has another plan than a new run would have.
                _names.Clear();
            }

            _names[value.Number] = value.Step.Name;
            _latest = value;
        }

        _warning.Clear();
    }

    public void Warn(string message) => _warning.Set(message);

    public IRenderable Draw()
    {
        lock (_gate)
        {
            if (_latest is not { } latest)
            {
                return ConsoleText.Fit(Width - 1, ($"waiting for the agent  {Clock()}", Color.Grey));
            }

            var current = latest.Number;
            var shown = Math.Min(latest.Count, Math.Max(5, console.Profile.Height - DagLines));
            var first = Math.Clamp(current - 1 - StepsBeforeCurrent, 0, latest.Count - shown);
            List<IRenderable> rows = [ConsoleText.Fit(Width - 1, ($"step {current} of {latest.Count}  {Clock()}", Color.Grey))];
            if (first > 0)
            {
                rows.Add(More(first, "before"));
            }

            foreach (var number in Enumerable.Range(first + 1, shown))
            {
                DrawStep(rows, latest, number, Math.Max(DagLines, console.Profile.Height - shown - 3));
            }

            if (first + shown < latest.Count)
            {
                rows.Add(More(latest.Count - first - shown, "after"));
            }

            if (_warning.Current is { } warning)
            {
                rows.Add(Line(2, (warning, Color.Yellow)));
            }

            return new Rows(rows);
        }
    }

    private static void Add(List<IRenderable> rows, IRenderable inside) => rows.Add(new Padder(inside, new Padding(4, 0, 0, 0)));

    private void DrawStep(List<IRenderable> rows, JobProgress latest, int number, int height)
    {
        var isDone = number < latest.Number || (number == latest.Number && latest.IsDone);
        var isCurrent = number == latest.Number && !isDone;
        var name = _names.GetValueOrDefault(number) ?? $"step {number}";
        rows.Add(Line(2, (Mark(isDone, isCurrent), isDone ? Color.Green : isCurrent ? Color.Yellow : Color.Grey), ($" {name}", isDone || isCurrent ? Color.Default : Color.Grey)));
        if (isCurrent && latest.Dag is { } dag)
        {
            Add(rows, new DagTree(Width - 4, height).Draw(dag, "", null));
        }
        else if (isCurrent && latest.Message is { } message)
        {
            rows.Add(Line(4, (message, Color.Grey)));
        }
    }

    private Padder More(int count, string where) => Line(2, ($"  {count} {(count == 1 ? "step" : "steps")} {where}", Color.Grey));

    private Padder Line(int indent, params ReadOnlySpan<(string Text, Style Style)> pieces) =>
        new(ConsoleText.Fit(Width - indent - 1, pieces), new Padding(indent, 0, 0, 0));

    private string Mark(bool isDone, bool isCurrent) => (console.Profile.Capabilities.Unicode, isDone, isCurrent) switch
    {
        (true, true, _) => "✓",
        (true, _, true) => "▶",
        (true, _, _) => "·",
        (_, true, _) => "+",
        (_, _, true) => ">",
        _ => "-",
    };

    private string Clock() => ConsoleText.Clock(time.GetElapsedTime(_started));
}
