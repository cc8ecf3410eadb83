using Spectre.Console;
using Spectre.Console.Testing;

namespace ObShell.Client.Spectre.Tests;

/// <summary>The tree of a DAG.</summary>
internal sealed class DagTreeTests
{
    [Test]
    public void A_running_stage_shows_its_agents_and_other_stages_one_line()
    {
        var dag = Dag(Node("first", DagState.Succeeded, "done"), Node("second", DagState.Running, "old line", "new line"), Node("third", DagState.Pending));

        Assert.That(Draw(dag, width: 80), Is.EqualTo(
            """
            Stop OB 2123  RUNNING  stage 2 of 3  00:07
            ├── SUCCEED  first  2 agents
            ├── RUNNING  second
            │   ├── RUNNING  10.10.10.1:2886  new line
            │   └── RUNNING  10.10.10.2:2886  new line
            └── PENDING  third  2 agents
            """));
    }

    [Test]
    public void A_failed_stage_shows_the_last_lines_of_its_log()
    {
        var dag = Dag(Node("first", DagState.Failed, "one", "two", "three", "four"));

        Assert.That(Draw(dag, width: 80), Does.Contain("FAILED   10.10.10.2:2886\n").And.Contain("── two").And.Contain("── four").And.Not.Contain("── one"));
    }

    [TestCase(20)]
    [TestCase(40)]
    [TestCase(80)]
    public void Long_log_lines_are_cut_at_the_width_of_the_terminal(int width)
    {
        var dag = Dag(Node("节点的名字很长很长很长很长很长很长很长", DagState.Running, new string('日', 200)), Node(new string('x', 300), DagState.Failed, new string('y', 300)));

        var lines = Draw(dag, width).Split('\n');

        Assert.Multiple(() =>
        {
            Assert.That(lines.Select(line => line.GetCellWidth()), Has.All.LessThanOrEqualTo(width));
            Assert.That(lines, Has.Length.EqualTo(9));
        });
    }

    [Test]
    public void Control_characters_in_logs_are_removed()
    {
        var dag = Dag(Node("first", DagState.Running, "[bold]markup[/] \u001b[2J\r\n\u0007wiped"));

        Assert.That(Draw(dag, width: 100), Does.Contain("[bold]markup[/]  [2J   wiped").And.Not.Contain('\u001b'));
    }

    [Test]
    public void A_stage_with_many_agents_does_not_hide_other_stages()
    {
        var tasks = Enumerable.Range(1, 50).Select(number => Task(number, DagState.Running)).ToArray();
        var dag = Dag(new NodeDetailDTO { Name = "first", State = DagState.Running, SubTasks = tasks }, Node("second", DagState.Pending));

        var picture = Draw(dag, width: 80, height: 12);

        Assert.Multiple(() =>
        {
            Assert.That(picture.Split('\n'), Has.Length.LessThanOrEqualTo(12));
            Assert.That(picture, Does.Contain("more agents").And.Contain("second"));
        });
    }

    [Test]
    public void A_DAG_without_details_is_displayed()
    {
        var dag = Dag() with { Nodes = null };

        Assert.Multiple(() =>
        {
            Assert.That(Draw(dag, width: 80), Is.EqualTo("Stop OB 2123  RUNNING  stage 2 of 3  00:07"));
            Assert.That(Draw(null, width: 80), Is.EqualTo("waiting for the agent  00:07"));
            Assert.That(Draw(dag, width: 80, warning: "no answer"), Does.EndWith("└── no answer"));
        });
    }

    [Test]
    public void A_DAG_with_more_stages_than_lines_shows_the_current_one()
    {
        var dag = Dag([.. Enumerable.Range(1, 40).Select(number => new NodeDetailDTO { Name = $"number {number}", State = DagState.Ready })]) with { Stage = 20, MaxStage = 40 };

        var picture = Draw(dag, width: 80, height: 20);

        Assert.Multiple(() =>
        {
            Assert.That(picture.Split('\n'), Has.Length.LessThanOrEqualTo(20));
            Assert.That(picture, Does.Contain("number 20").And.Contain("17 stages before").And.Contain("stages after"));
        });
    }

    [Test]
    public void Marks_that_turn_the_direction_of_text_are_removed()
    {
        var dag = Dag(Node("first\u202egnp.exe", DagState.Running, "a\u2066b\u2028c"));

        Assert.That(Draw(dag, width: 100), Does.Contain("first gnp.exe").And.Contain("a b c"));
    }

    private static DagDetailDTO Dag(params NodeDetailDTO[] nodes) => new()
    {
        Id = DagId.Parse("2123"),
        Name = "Stop OB",
        State = DagState.Running,
        Operator = DagOperator.Run,
        Stage = 2,
        MaxStage = 3,
        Nodes = nodes,
    };

    private static NodeDetailDTO Node(string name, DagState state, params string[] logs) => new()
    {
        Name = name,
        State = state,
        Operator = DagOperator.Run,
        SubTasks = [Task(1, state, logs), Task(2, state, logs)],
    };

    private static TaskDetailDTO Task(int number, DagState state, params string[] logs) => new()
    {
        State = state,
        Operator = DagOperator.Run,
        ExecuteAgent = new AgentAddress { Ip = $"10.10.10.{number}", Port = 2886 },
        TaskLogs = logs,
    };

    private static string Draw(DagDetailDTO? dag, int width, int height = 40, string? warning = null)
    {
        using var console = new TestConsole();
        console.Width(width).SupportsUnicode(true);
        console.Write(new DagTree(width, height).Draw(dag, "00:07", warning));
        return string.Join('\n', console.Lines.Select(line => line.TrimEnd()));
    }
}
