namespace ObShell.Client.Tests.Tasks;

/// <summary>What the exceptions about a DAG say, made by hand as code that stubs the library makes them.</summary>
internal sealed class DagExceptionTests
{
    private static readonly ObShellCall Call = new("GET", "/api/v1/task/dag/112", new Uri("http://10.10.10.1:2886"));
    private static readonly DagDetailDTO Dag = new() { Id = DagId.Parse("112"), Name = "Stop OB", State = DagState.Failed, Stage = 2, MaxStage = 5 };

    [Test]
    public void A_dag_is_wanted() => Assert.Multiple(() =>
    {
        Assert.That(() => new DagCancelledException(null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("dag"));
        Assert.That(() => new DagRolledBackException(null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("dag"));
        Assert.That(() => new DagFailedException(null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("dag"));
        Assert.That(() => new DagUnreachableException(Dag.Id, Dag, TimeSpan.Zero, null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("lastFault"));
    });

    [Test]
    public void The_message_is_whole_without_a_call() => Assert.Multiple(() =>
    {
        Assert.That(new DagCancelledException(Dag).Message, Is.EqualTo("DAG 'Stop OB' 112 was cancelled at stage 2 of 5."));
        Assert.That(new DagRolledBackException(Dag).Message, Is.EqualTo("DAG 'Stop OB' 112 was rolled back: what it had done is undone."));
        Assert.That(new DagFailedException(Dag).Message, Is.EqualTo("DAG 'Stop OB' 112 failed at stage 2 of 5. The server does not show which node failed."));
        Assert.That(new DagCancelledException(Dag).Dag, Is.SameAs(Dag));
    });

    [TestCase(null, "")]
    [TestCase("", "")]
    [TestCase("abc", ", trace id abc")]
    [TestCase("a\nb", ", trace id a b")]
    public void The_call_is_named_and_its_trace_id_where_there_is_one(string? traceId, string shown) => Assert.That(
        new DagCancelledException(Dag, Call with { TraceId = traceId }).Message,
        Is.EqualTo($"DAG 'Stop OB' 112 was cancelled at stage 2 of 5 (GET /api/v1/task/dag/112 at http://10.10.10.1:2886{shown})."));

    [Test]
    public void A_failure_that_could_not_be_asked_for_says_why() => Assert.That(
        new DagFailedException(Dag, null, new ObShellException("the agent is gone")).Message,
        Is.EqualTo("DAG 'Stop OB' 112 failed at stage 2 of 5. Which node failed could not be asked: the agent is gone"));

    [TestCase(1)]
    [TestCase(5)]
    public void Up_to_five_failures_are_all_told(int count)
    {
        var lines = new DagFailedException(Dag with { Nodes = [Node(count)] }).Message.Split('\n');

        Assert.Multiple(() =>
        {
            Assert.That(lines, Has.Length.EqualTo(1 + (2 * count)));
            Assert.That(lines[1], Is.EqualTo("  stage 1, node 'Stop', on agent 10.10.10.1:2886"));
            Assert.That(lines[2], Is.EqualTo("    ERROR 1"));
        });
    }

    [Test]
    public void Of_more_than_five_failures_the_rest_is_counted()
    {
        var exception = new DagFailedException(Dag with { Nodes = [Node(7)] });

        Assert.Multiple(() =>
        {
            Assert.That(exception.Failures, Has.Count.EqualTo(7));
            Assert.That(exception.Message.Split('\n'), Has.Length.EqualTo(12));
            Assert.That(exception.Message, Does.EndWith("\n  and 2 more").And.Contain("ERROR 5").And.Not.Contain("ERROR 6"));
        });
    }

    [Test]
    public void A_failure_without_an_agent_or_a_log_says_so() => Assert.That(
        new DagFailedException(Dag with { Nodes = [new NodeDetailDTO { Name = "Stop", State = DagState.Failed }] }).Message,
        Does.EndWith("\n  stage 1, node 'Stop', on an agent that is not named\n    (nothing was logged)"));

    [Test]
    public void Only_what_has_failed_is_a_failure()
    {
        var failures = new DagFailedException(Dag with
        {
            Nodes =
            [
                new NodeDetailDTO { Name = "Prepare", State = DagState.Succeed, SubTasks = [Task(1)] },
                new NodeDetailDTO { Name = "Stop", State = DagState.Failed, SubTasks = [new TaskDetailDTO { State = DagState.Succeed }, Task(1)] },
            ],
        }).Failures;

        Assert.Multiple(() =>
        {
            Assert.That(failures.Select(failure => (failure.Stage, failure.Node.Name)), Is.EqualTo(new[] { (2, "Stop") }));
            Assert.That(failures[0].Task!.State, Is.EqualTo(DagState.Failed));
        });
    }

    [Test]
    public void The_last_twenty_lines_that_tell_of_errors_are_shown()
    {
        var failure = Failure([.. Enumerable.Range(1, 25).Select(line => $"error {line}"), "the end"]);

        Assert.That(failure.ErrorLines, Is.EqualTo(Enumerable.Range(6, 20).Select(line => $"error {line}")));
    }

    [Test]
    public void Without_errors_the_last_three_lines_are_shown() => Assert.Multiple(() =>
    {
        Assert.That(Failure(["one", "two", " ", "three", "four"]).ErrorLines, Is.EqualTo(new[] { "two", "three", "four" }));
        Assert.That(Failure(["one"]).ErrorLines, Is.EqualTo(new[] { "one" }));
        Assert.That(Failure(["ERROR one"]).ErrorLines, Is.EqualTo(new[] { "ERROR one" }));
        Assert.That(Failure([]).ErrorLines, Is.Empty);
    });

    [Test]
    public void A_dag_that_was_lost_from_sight_says_what_was_seen_last()
    {
        var fault = new ObShellConnectionException("connection refused", Call);
        var never = new DagUnreachableException(Dag.Id, null, TimeSpan.FromSeconds(61), fault);
        var once = new DagUnreachableException(Dag.Id, Dag, TimeSpan.FromSeconds(61), fault);

        Assert.Multiple(() =>
        {
            Assert.That(never.Message, Is.EqualTo(
                $"DAG 112 was not heard of for 61 seconds; it may well be going on. Follow it again by its id once the agent answers. The last call: {fault.Message}"));
            Assert.That(once.Message, Does.Contain("going on. It was last seen FAILED, stage 2 of 5. Follow it"));
            Assert.That(never.LastSeen, Is.Null);
            Assert.That(once.LastSeen, Is.SameAs(Dag));
            Assert.That(once.Id, Is.EqualTo(Dag.Id));
            Assert.That(once.Call, Is.SameAs(Call));
            Assert.That(once.InnerException, Is.SameAs(fault));
        });
    }

    private static NodeDetailDTO Node(int failures) =>
        new() { Name = "Stop", State = DagState.Failed, SubTasks = [.. Enumerable.Range(1, failures).Select(Task)] };

    private static TaskDetailDTO Task(int number) => new()
    {
        State = DagState.Failed,
        ExecuteAgent = new AgentInfo { Ip = $"10.10.10.{number}", Port = 2886 },
        TaskLogs = [$"ERROR {number}"],
    };

    private static DagFailure Failure(IReadOnlyList<string> logs) => new(1, new NodeDetailDTO(), new TaskDetailDTO { TaskLogs = logs });
}
