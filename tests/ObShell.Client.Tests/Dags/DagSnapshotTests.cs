using ObShell.Client.Dags;

namespace ObShell.Client.Tests.Dags;

/// <summary>Which differences of a DAG are changes.</summary>
internal sealed class DagSnapshotTests
{
    private static readonly TaskDetailDTO Task = new() { State = DagState.Running, Operator = DagOperator.Run, ExecuteTimes = 1, TaskLogs = ["one", "two"] };
    private static readonly NodeDetailDTO Node = new() { Name = "Stop", State = DagState.Running, Operator = DagOperator.Run, SubTasks = [Task] };
    private static readonly DagDetailDTO Dag = new() { Name = "Stop OB", State = DagState.Running, Operator = DagOperator.Run, Stage = 1, MaxStage = 5, Nodes = [Node] };

    private static IEnumerable<TestCaseData> Changes =>
    [
        Case("the state", Dag with { State = DagState.Failed }),
        Case("the operator", Dag with { Operator = DagOperator.Cancel }),
        Case("the stage", Dag with { Stage = 2 }),
        Case("the number of stages", Dag with { MaxStage = 6 }),
        Case("another node", Dag with { Nodes = [Node, Node] }),
        Case("no nodes", Dag with { Nodes = null }),
        Case("a null node", Dag with { Nodes = [null!] }),
        Case("the state of a node", With(Node with { State = DagState.Succeeded })),
        Case("the operator of a node", With(Node with { Operator = DagOperator.Retry })),
        Case("no sub-tasks", With(Node with { SubTasks = [] })),
        Case("another sub-task", With(Node with { SubTasks = [Task, Task] })),
        Case("the state of a sub-task", With(Task with { State = DagState.Failed })),
        Case("the operator of a sub-task", With(Task with { Operator = DagOperator.Retry })),
        Case("one more try", With(Task with { ExecuteTimes = 2 })),
        Case("one more line", With(Task with { TaskLogs = ["one", "two", "three"] })),
        Case("another first line", With(Task with { TaskLogs = ["eins", "two"] })),
        Case("another last line", With(Task with { TaskLogs = ["one", "zwei"] })),
        Case("a null line", With(Task with { TaskLogs = ["one", null!] })),
        Case("the case of a line", With(Task with { TaskLogs = ["one", "Two"] })),
    ];

    private static IEnumerable<TestCaseData> Trifles =>
    [
        Case("the same", Dag with { Nodes = [Node with { SubTasks = [Task with { TaskLogs = ["one", "two"] }] }] }),
        Case("a time", Dag with { EndTime = new ServerTime(DateTimeOffset.UnixEpoch.AddDays(1)) }),
        Case("the name of a node", With(Node with { Name = "Halt" })),
    ];

    [TestCaseSource(nameof(Changes))]
    public void Different_snapshots_differ_in_both_directions(DagDetailDTO other) => Assert.Multiple(() =>
    {
        Assert.That(DagSnapshot.ShowsTheSame(Dag, other), Is.False);
        Assert.That(DagSnapshot.ShowsTheSame(other, Dag), Is.False);
    });

    [TestCaseSource(nameof(Trifles))]
    public void An_irrelevant_difference_is_not_a_change(DagDetailDTO other) => Assert.That(DagSnapshot.ShowsTheSame(Dag, other));

    [Test]
    public void Two_missing_snapshots_are_equal() => Assert.Multiple(() =>
    {
        Assert.That(DagSnapshot.ShowsTheSame(Dag with { Nodes = null }, Dag with { Nodes = [] }));
        Assert.That(DagSnapshot.ShowsTheSame(Dag with { Nodes = [null!] }, Dag with { Nodes = [null!] }));
    });

    private static DagDetailDTO With(NodeDetailDTO node) => Dag with { Nodes = [node] };

    private static DagDetailDTO With(TaskDetailDTO task) => With(Node with { SubTasks = [task] });

    private static TestCaseData Case(string name, DagDetailDTO dag) => new TestCaseData(dag).SetArgDisplayNames(name);
}
