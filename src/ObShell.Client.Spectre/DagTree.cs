using Spectre.Console;

namespace ObShell.Client.Spectre;

/// <summary>Draws a DAG: a line for each stage, and below a running or failed stage a line for each agent with the end of its log.</summary>
/// <param name="width">The width of the terminal: longer lines are cut.</param>
/// <param name="height">Its height: stages and agents for which there is no room are counted.</param>
internal sealed class DagTree(int width, int height)
{
    private const int StageIndent = 4;
    private const int AgentIndent = 8;
    private const int FailedLogLines = 3;
    private const int StagesBeforeCurrent = 2;

    /// <param name="dag">The DAG; null before it was read.</param>
    /// <param name="clock">The text at the end of the first line.</param>
    /// <param name="warning">The last line; null for none.</param>
    public Tree Draw(DagDetailDTO? dag, string clock, string? warning)
    {
        if (dag is null)
        {
            return new Tree(Line(0, ($"waiting for the agent  {clock}", Color.Grey)));
        }

        var tree = new Tree(Line(
            0,
            ($"{dag.Name} {dag.Id}  ", Color.Default),
            (DagText.State(dag.State, dag.Operator), DagText.Style(dag.State)),
            ($"  stage {dag.Stage} of {dag.MaxStage}", Color.Grey),
            (clock.Length == 0 ? "" : $"  {clock}", Color.Grey)));
        DrawStages(tree, dag);
        if (warning is not null)
        {
            tree.AddNode(Line(StageIndent, (warning, Color.Yellow)));
        }

        return tree;
    }

    private static bool ShowsAgents(NodeDetailDTO node) => node.State == DagState.Running || node.State == DagState.Failed;

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    private void DrawStages(Tree tree, DagDetailDTO dag)
    {
        var nodes = dag.Nodes ?? [];
        var shown = Math.Min(nodes.Count, Math.Max(5, height - (2 * StageIndent)));
        var first = Math.Clamp(dag.Stage - 1 - StagesBeforeCurrent, 0, nodes.Count - shown);
        if (first > 0)
        {
            tree.AddNode(Line(StageIndent, ($"{Count(first, "stage")} before", Color.Grey)));
        }

        foreach (var node in nodes.Skip(first).Take(shown))
        {
            DrawAgents(tree.AddNode(DrawStage(node)), node, Math.Max(3, height - shown - StageIndent));
        }

        if (first + shown < nodes.Count)
        {
            tree.AddNode(Line(StageIndent, ($"{Count(nodes.Count - first - shown, "stage")} after", Color.Grey)));
        }
    }

    private Paragraph DrawStage(NodeDetailDTO node)
    {
        var agents = node.SubTasks is { Count: > 0 } tasks ? $"  {Count(tasks.Count, "agent")}" : "";
        var duration = node.State == DagState.Succeeded ? DagText.Duration(node.StartTime, node.EndTime) : "";
        return Line(
            StageIndent,
            (DagText.State(node.State, node.Operator).PadRight(8), DagText.Style(node.State)),
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
                (DagText.State(task.State, task.Operator).PadRight(8), DagText.Style(task.State)),
                ($" {DagText.Agent(task)}", Color.Default),
                (logs.Length == 0 || isFailed ? "" : $"  {logs[^1]}", Color.Grey)));
            leaf.AddNodes(logs.TakeLast(isFailed ? FailedLogLines : 0).Select(line => Line(AgentIndent + StageIndent, (line, Color.Red))));
        }

        if (tasks.Length > mostLines)
        {
            stage.AddNode(Line(AgentIndent, ($"and {tasks.Length - mostLines} more agents", Color.Grey)));
        }
    }

    private Paragraph Line(int indent, params ReadOnlySpan<(string Text, Style Style)> pieces) => ConsoleText.Fit(width - indent - 1, pieces);
}
