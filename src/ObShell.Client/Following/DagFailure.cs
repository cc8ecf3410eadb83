namespace ObShell.Client;

/// <summary>One sub-task that failed, and where.</summary>
/// <param name="Stage">The stage, from 1.</param>
/// <param name="Node">The node that the sub-task belongs to.</param>
/// <param name="Task">The sub-task; null when the node failed without showing one.</param>
public sealed record DagFailure(int Stage, NodeDetailDTO Node, TaskDetailDTO? Task)
{
    private const int MostLines = 20;

    /// <summary>The agent that the sub-task failed on; null when the server does not say.</summary>
    public AgentInfo? Agent => Task?.ExecuteAgent;

    /// <summary>
    /// The lines of the sub-task's log that tell of errors, or its last lines when none do; empty when it logged nothing.
    /// </summary>
    public IReadOnlyList<string> ErrorLines
    {
        get
        {
            var logs = (Task?.TaskLogs ?? []).Where(line => !string.IsNullOrWhiteSpace(line)).ToArray();
            var errors = logs.Where(line => line.Contains("ERROR", StringComparison.OrdinalIgnoreCase)).ToArray();
            return errors.Length > 0 ? errors[^Math.Min(errors.Length, MostLines)..] : logs[^Math.Min(logs.Length, 3)..];
        }
    }

    internal static IReadOnlyList<DagFailure> Of(DagDetailDTO dag)
    {
        var failures = new List<DagFailure>();
        foreach (var (index, node) in (dag.Nodes ?? []).Index())
        {
            if (node is null || node.State != DagState.Failed)
            {
                continue;
            }

            var failed = (node.SubTasks ?? []).Where(task => task is not null && task.State == DagState.Failed).ToArray();
            failures.AddRange(failed.Length == 0
                ? [new DagFailure(index + 1, node, null)]
                : failed.Select(task => new DagFailure(index + 1, node, task)));
        }

        return failures;
    }
}
