using System.Globalization;
using ObShell.Client;
using Spectre.Console;

namespace ObShell.Samples;

/// <summary>Shows a DAG as lines, one for each change: for files, pipes and simple terminals.</summary>
internal sealed class PlainDagDisplay(IAnsiConsole console, TimeProvider time) : IDagDisplay, IProgress<DagDetailDTO>
{
    private static readonly TimeSpan WarningPause = TimeSpan.FromSeconds(30);
    private readonly Dictionary<(int Stage, int Task), int> _loggedLines = [];
    private readonly Dictionary<(int Stage, int Task), string> _states = [];
    private long? _lastWarning;
    private bool _isFollowing;

    public Task<DagDetailDTO> FollowAsync(DagOperation operation, CancellationToken cancellationToken)
    {
        _isFollowing = true;
        return operation.WaitForCompletionAsync(this, cancellationToken);
    }

    public void Warn(string message)
    {
        if (!_isFollowing || (_lastWarning is { } last && time.GetElapsedTime(last) < WarningPause))
        {
            return;
        }

        _lastWarning = time.GetTimestamp();
        Write($"warning: {message}");
    }

    public void Report(DagDetailDTO dag)
    {
        var label = $"DAG {dag.Id} '{dag.Name}'";
        ShowPart((0, 0), label, dag.State, dag.Operator, () =>
        {
            foreach (var (index, node) in (dag.Nodes ?? []).Index())
            {
                ShowNode(index + 1, $"stage {index + 1} of {dag.MaxStage}", node);
            }
        });
    }

    private void ShowNode(int stage, string label, NodeDetailDTO node) =>
        ShowPart((stage, 0), $"{label} '{node.Name}'", node.State, node.Operator, () =>
        {
            foreach (var (index, task) in (node.SubTasks ?? []).Index())
            {
                var key = (stage, index + 1);
                var place = $"{label}, {DagWording.Agent(task)}";
                ShowPart(key, place, task.State, task.Operator, () => ShowLogs(key, place, task.TaskLogs ?? []));
            }
        });

    /// <summary>Prints the start of a part before its contents, and its end after them.</summary>
    private void ShowPart((int Stage, int Task) key, string label, DagState state, DagOperator told, Action showInside)
    {
        var isEnd = state == DagState.Succeeded || state == DagState.Failed;
        if (isEnd)
        {
            showInside();
        }

        var text = DagWording.State(state, told);
        var isNews = _states.GetValueOrDefault(key, DagState.Pending.ToString()) != text;
        _states[key] = text;
        if (isNews)
        {
            Write($"{label}: {text}");
        }

        if (!isEnd)
        {
            showInside();
        }
    }

    private void ShowLogs((int Stage, int Task) key, string label, IReadOnlyList<string> lines)
    {
        foreach (var line in lines.Skip(_loggedLines.GetValueOrDefault(key)))
        {
            Write($"{label}: {line}");
        }

        _loggedLines[key] = lines.Count;
    }

    private void Write(string text)
    {
        var now = time.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        console.Profile.Out.Writer.WriteLine($"{now} {Wording.Line(text)}");
    }
}
