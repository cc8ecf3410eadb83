using ObShell.Client;

namespace ObShell.Tool.Documents;

/// <summary>The result of <c>task list</c>.</summary>
internal sealed record TasksDocument(IReadOnlyList<TaskDocument> Tasks);

internal sealed record TaskDocument(string Id, string Name, string State, string Operator, int Stage, int MaxStage, string? StartTime)
{
    public static TaskDocument Of(DagDetailDTO dag) => new(
        dag.Id.ToString(), dag.Name, dag.State.ToString(), dag.Operator.ToString(), dag.Stage, dag.MaxStage, dag.StartTime.IsSet ? dag.StartTime.ToString() : null);
}
