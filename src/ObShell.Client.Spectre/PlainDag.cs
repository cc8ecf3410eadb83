namespace ObShell.Client.Spectre;

/// <summary>Shows a DAG as lines, one for each change.</summary>
internal sealed class PlainDag(PlainLines lines) : IProgressView, IProgress<DagDetailDTO>
{
    private readonly Dictionary<(int Stage, int Task), int> _loggedLines = [];
    private readonly Dictionary<(int Stage, int Task), string> _states = [];

    public void Warn(string message) => lines.Warn(message);

    public void Report(DagDetailDTO value)
    {
        var label = $"DAG {value.Id} '{value.Name}'";
        ShowPart((0, 0), label, value.State, value.Operator, () =>
        {
            foreach (var (index, node) in (value.Nodes ?? []).Index())
            {
                ShowNode(index + 1, $"stage {index + 1} of {value.MaxStage}", node);
            }
        });
    }

    private void ShowNode(int stage, string label, NodeDetailDTO node) =>
        ShowPart((stage, 0), $"{label} '{node.Name}'", node.State, node.Operator, () =>
        {
            foreach (var (index, task) in (node.SubTasks ?? []).Index())
            {
                var key = (stage, index + 1);
                var place = $"{label}, {DagText.Agent(task)}";
                ShowPart(key, place, task.State, task.Operator, () => ShowLogs(key, place, task.TaskLogs ?? []));
            }
        });

    /// <summary>Writes the start of a part before its contents, and its end after them.</summary>
    private void ShowPart((int Stage, int Task) key, string label, DagState state, DagOperator told, Action showInside)
    {
        var isEnd = state == DagState.Succeeded || state == DagState.Failed;
        if (isEnd)
        {
            showInside();
        }

        var text = DagText.State(state, told);
        var isNews = _states.GetValueOrDefault(key, DagState.Pending.ToString()) != text;
        _states[key] = text;
        if (isNews)
        {
            lines.Write($"{label}: {text}");
        }

        if (!isEnd)
        {
            showInside();
        }
    }

    private void ShowLogs((int Stage, int Task) key, string label, IReadOnlyList<string> logs)
    {
        foreach (var line in logs.Skip(_loggedLines.GetValueOrDefault(key)))
        {
            lines.Write($"{label}: {line}");
        }

        _loggedLines[key] = logs.Count;
    }
}
