namespace ObShell.Client.Dags;

/// <summary>Compares two snapshots of a DAG for changes that a watcher should see.</summary>
internal static class DagSnapshot
{
    public static bool ShowsTheSame(DagDetailDTO one, DagDetailDTO other) =>
        one.State == other.State
        && one.Operator == other.Operator
        && one.Stage == other.Stage
        && one.MaxStage == other.MaxStage
        && SameItems(one.Nodes, other.Nodes, SameNode);

    private static bool SameNode(NodeDetailDTO one, NodeDetailDTO other) =>
        one.State == other.State
        && one.Operator == other.Operator
        && SameItems(one.SubTasks, other.SubTasks, SameTask);

    private static bool SameTask(TaskDetailDTO one, TaskDetailDTO other) =>
        one.State == other.State
        && one.Operator == other.Operator
        && one.ExecuteTimes == other.ExecuteTimes
        && SameItems(one.TaskLogs, other.TaskLogs, static (a, b) => string.Equals(a, b, StringComparison.Ordinal));

    private static bool SameItems<T>(IReadOnlyList<T>? one, IReadOnlyList<T>? other, Func<T, T, bool> same)
        where T : class
    {
        if ((one?.Count ?? 0) != (other?.Count ?? 0))
        {
            return false;
        }

        for (var index = 0; index < (one?.Count ?? 0); index++)
        {
            var (left, right) = (one![index], other![index]);
            if (left is null || right is null ? left != right : !same(left, right))
            {
                return false;
            }
        }

        return true;
    }
}
