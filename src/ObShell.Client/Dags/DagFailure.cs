using ObShell.Client.Protocol;

namespace ObShell.Client.Dags;

/// <summary>One sub-task that failed, or that logged an error although it did not fail, and its place.</summary>
/// <param name="Stage">The stage, from 1.</param>
/// <param name="Node">The node that the sub-task belongs to.</param>
/// <param name="Task">The sub-task; null if the node failed without one.</param>
public sealed record DagFailure(int Stage, NodeDetailDTO Node, TaskDetailDTO? Task)
{
    private const int MostLines = 20;
    private const string ErrorMark = "ERROR:";

    /// <summary>The agent that the sub-task ran on; null if the server does not return it.</summary>
    public AgentAddress? Agent => Task?.ExecuteAgent;

    /// <summary>
    /// Whether the sub-task itself did not fail, but logged an error that may have caused a later failure. For instance, a stop on a locked agent
    /// logs the lock in its first stage, which succeeds, and fails in the second one.
    /// </summary>
    public bool IsLoggedErrorOnly => Task is not null && (Task.State != DagState.Failed || Node.State != DagState.Failed);

    /// <summary>
    /// The lines of the sub-task's log that report errors, or its last lines if none do; empty when it logged nothing.
    /// </summary>
    public IReadOnlyList<string> ErrorLines
    {
        get
        {
            var logs = (Task?.TaskLogs ?? []).Where(line => !string.IsNullOrWhiteSpace(line)).ToArray();
            var errors = logs.Where(IsError).ToArray();
            return errors.Length > 0 ? errors[^Math.Min(errors.Length, MostLines)..] : logs[^Math.Min(logs.Length, 3)..];
        }
    }

    /// <summary>The failure in one line: its stage and node, its agent, and its last error line.</summary>
    /// <returns>The line.</returns>
    public override string ToString()
    {
        var agent = Agent is null ? "" : $" on {Agent}";
        var reason = ErrorLines.Count > 0 ? Printable.Of(ErrorLines[^1]) : $"{Task?.State ?? Node.State}, without a log";
        return $"stage {Stage}, {Printable.Of(Node.Name)}{agent}: {reason}";
    }

    /// <summary>What failed in a DAG and the errors that other sub-tasks logged; in each stage the logged errors come first.</summary>
    internal static IReadOnlyList<DagFailure> Of(DagDetailDTO dag)
    {
        var failures = new List<DagFailure>();
        foreach (var (index, node) in (dag.Nodes ?? []).Index())
        {
            if (node is null)
            {
                continue;
            }

            var tasks = (node.SubTasks ?? []).Where(task => task is not null).Select(task => new DagFailure(index + 1, node, task)).ToArray();
            failures.AddRange(tasks.Where(task => task.IsLoggedErrorOnly && task.LogsError));
            if (node.State == DagState.Failed)
            {
                var failed = tasks.Where(task => !task.IsLoggedErrorOnly).ToArray();
                failures.AddRange(failed.Length == 0 ? [new DagFailure(index + 1, node, null)] : failed);
            }
        }

        return failures;
    }

    // The log of a successful sub-task may mention errors: only the server's own error mark counts there.
    private bool LogsError => (Task?.TaskLogs ?? []).Any(line => line?.Contains(ErrorMark, StringComparison.Ordinal) == true);

    private bool IsError(string line) =>
        IsLoggedErrorOnly ? line.Contains(ErrorMark, StringComparison.Ordinal) : line.Contains("ERROR", StringComparison.OrdinalIgnoreCase);
}
