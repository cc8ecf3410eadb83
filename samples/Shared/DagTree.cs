using System.Text;
using ObShell.Client;
using Spectre.Console;

namespace ObShell.Samples;

/// <summary>Draws a DAG: a line for each stage, and below a running or failed stage a line for each agent with the end of its log.</summary>
internal sealed class DagTree(int width, int height)
{
    private const int StageIndent = 4;
    private const int AgentIndent = 8;
    private const int FailedLogLines = 3;

    public Tree Draw(DagDetailDTO? dag, TimeSpan elapsed, string? warning)
    {
        var clock = $"{(int)elapsed.TotalMinutes:00}:{elapsed.Seconds:00}";
        if (dag is null)
        {
            return new Tree(Line(0, ($"waiting for the agent  {clock}", Color.Grey)));
        }

        var tree = new Tree(Line(
            0,
            ($"{dag.Name} {dag.Id}  ", Color.Default),
            (DagWording.State(dag.State, dag.Operator), DagWording.Style(dag.State)),
            ($"  stage {dag.Stage} of {dag.MaxStage}  {clock}", Color.Grey)));
        var nodes = dag.Nodes ?? [];
        foreach (var node in nodes)
        {
            DrawAgents(tree.AddNode(DrawStage(node)), node, Math.Max(3, height - nodes.Count - StageIndent));
        }

        if (warning is not null)
        {
            tree.AddNode(Line(StageIndent, (warning, Color.Yellow)));
        }

        return tree;
    }

    private static bool ShowsAgents(NodeDetailDTO node) => node.State == DagState.Running || node.State == DagState.Failed;

    private Paragraph DrawStage(NodeDetailDTO node)
    {
        var agents = node.SubTasks is { Count: > 0 } tasks ? $"  {tasks.Count} {(tasks.Count == 1 ? "agent" : "agents")}" : "";
        var duration = node.State == DagState.Succeeded ? DagWording.Duration(node.StartTime, node.EndTime) : "";
        return Line(
            StageIndent,
            (DagWording.State(node.State, node.Operator).PadRight(8), DagWording.Style(node.State)),
            ($" {node.Name}", node.State == DagState.Pending ? Color.Grey : Color.Default),
            (ShowsAgents(node) ? "" : agents, Color.Grey),
            (duration.Length == 0 ? "" : $", {duration}", Color.Grey));
    }

    private void DrawAgents(TreeNode stage, NodeDetailDTO node, int mostLines)
    {
        if (!ShowsAgents(node))
        {
            return;
        }

        // Failed and running agents come first, in case there is no room for all.
        var tasks = (node.SubTasks ?? []).OrderBy(task => task.State == DagState.Failed ? 0 : task.State == DagState.Succeeded ? 2 : 1).ToArray();
        foreach (var task in tasks.Take(mostLines))
        {
            var logs = (task.TaskLogs ?? []).Where(line => !string.IsNullOrWhiteSpace(line)).ToArray();
            var isFailed = task.State == DagState.Failed;
            var leaf = stage.AddNode(Line(
                AgentIndent,
                (DagWording.State(task.State, task.Operator).PadRight(8), DagWording.Style(task.State)),
                ($" {DagWording.Agent(task)}", Color.Default),
                (logs.Length == 0 || isFailed ? "" : $"  {logs[^1]}", Color.Grey)));
            leaf.AddNodes(logs.TakeLast(isFailed ? FailedLogLines : 0).Select(line => Line(AgentIndent + StageIndent, (line, Color.Red))));
        }

        if (tasks.Length > mostLines)
        {
            stage.AddNode(Line(AgentIndent, ($"and {tasks.Length - mostLines} more agents", Color.Grey)));
        }
    }

    /// <summary>Texts on one line, cut at the width of the terminal.</summary>
    private Paragraph Line(int indent, params ReadOnlySpan<(string Text, Style Style)> pieces)
    {
        var line = new Paragraph();
        var room = Math.Max(1, width - indent - 1);
        foreach (var (text, style) in pieces)
        {
            var fitting = Fit(Wording.Line(text), room);
            line.Append(fitting, style);
            room -= fitting.GetCellWidth();
        }

        return line;
    }

    private static string Fit(string text, int room)
    {
        if (text.GetCellWidth() <= room)
        {
            return text;
        }

        var kept = new StringBuilder();
        var used = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            used += rune.ToString().GetCellWidth();
            if (used > room)
            {
                break;
            }

            kept.Append(rune.ToString());
        }

        return room < 1 ? "" : $"{kept}…";
    }
}
