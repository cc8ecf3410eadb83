using ObShell.Client.Dags;

namespace ObShell.Client.Tests.Dags;

/// <summary>The exceptions about DAGs, created as in code that stubs the library.</summary>
internal sealed class DagExceptionTests
{
    private static readonly ObShellCall Call = new("GET", "/api/v1/task/dag/112", new Uri("http://10.10.10.1:2886"));
    private static readonly DagDetailDTO Dag = new() { Id = DagId.Parse("112"), Name = "Stop OB", State = DagState.Failed, Stage = 2, MaxStage = 5 };

    [Test]
    public void A_null_DAG_is_refused() => Assert.Multiple(() =>
    {
        Assert.That(() => new DagCancelledException(null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("dag"));
        Assert.That(() => new DagRolledBackException(null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("dag"));
        Assert.That(() => new DagFailedException(null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("dag"));
        Assert.That(() => new DagUnreachableException(Dag.Id, Dag, TimeSpan.Zero, null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("lastFault"));
    });

    [Test]
    public void The_message_is_complete_without_a_call() => Assert.Multiple(() =>
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
    public void The_message_names_the_call_and_its_trace_id(string? traceId, string shown) => Assert.That(
        new DagCancelledException(Dag, Call with { TraceId = traceId }).Message,
        Is.EqualTo($"DAG 'Stop OB' 112 was cancelled at stage 2 of 5 (GET /api/v1/task/dag/112 at http://10.10.10.1:2886{shown})."));

    [Test]
    public void The_message_says_why_the_details_of_a_failure_are_missing() => Assert.That(
        new DagFailedException(Dag, null, new ObShellException("the agent is gone")).Message,
        Is.EqualTo("DAG 'Stop OB' 112 failed at stage 2 of 5. The failed node could not be read: the agent is gone"));

    [TestCase(1)]
    [TestCase(5)]
    public void The_message_lists_up_to_five_failures(int count)
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
    public void The_message_counts_the_failures_after_the_fifth()
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
    public void The_message_says_that_a_failure_has_no_agent_or_log() => Assert.That(
        new DagFailedException(Dag with { Nodes = [new NodeDetailDTO { Name = "Stop", State = DagState.Failed }] }).Message,
        Does.EndWith("\n  stage 1, node 'Stop', on an unknown agent\n    (nothing was logged)"));

    [Test]
    public void A_sub_task_that_did_not_fail_is_listed_if_it_logged_an_error()
    {
        var failures = new DagFailedException(Dag with
        {
            Nodes =
            [
                new NodeDetailDTO { Name = "Prepare", State = DagState.Succeeded, SubTasks = [Logged("fine", "ERROR: [A.B]: busy"), Logged("checked the error log")] },
                new NodeDetailDTO { Name = "Stop", State = DagState.Failed, SubTasks = [Logged("ERROR: [C.D]: slow"), Logged("fine"), Task(1)] },
            ],
        }).Failures;

        Assert.That(failures.Select(failure => (failure.Stage, failure.Node.Name, failure.IsLoggedErrorOnly, failure.ErrorLines.Single())), Is.EqualTo(new[]
        {
            (1, "Prepare", true, "ERROR: [A.B]: busy"), (2, "Stop", true, "ERROR: [C.D]: slow"), (2, "Stop", false, "ERROR 1"),
        }));
    }

    [Test]
    public void A_failed_node_without_a_failed_sub_task_is_a_failure() => Assert.That(
        new DagFailedException(Dag with { Nodes = [new NodeDetailDTO { State = DagState.Failed, SubTasks = [Logged("ERROR: [A.B]: busy")] }] }).Failures.Select(failure => failure.IsLoggedErrorOnly),
        Is.EqualTo(new[] { true, false }));

    [Test]
    public void The_text_of_a_failure_has_its_place_and_last_error_line() => Assert.Multiple(() =>
    {
        var task = new TaskDetailDTO { State = DagState.Failed, ExecuteAgent = new AgentAddress { Ip = "10.10.10.1", Port = 2886 }, TaskLogs = ["ERROR: first", "ERROR: last\nline", "done"] };
        var node = new NodeDetailDTO { Name = "Stop observer", State = DagState.Failed, SubTasks = [task] };

        Assert.That(new DagFailure(2, node, task).ToString(), Is.EqualTo("stage 2, Stop observer on 10.10.10.1:2886: ERROR: last line"));
        Assert.That(new DagFailure(2, node, null).ToString(), Is.EqualTo("stage 2, Stop observer: FAILED, without a log"));
    });

    [Test]
    public void Many_logged_errors_do_not_hide_the_failure()
    {
        var causes = Enumerable.Range(1, 7).Select(number => Logged($"ERROR: [A.B]: busy {number}")).ToArray();
        var lines = new DagFailedException(Dag with { Nodes = [new NodeDetailDTO { Name = "Prepare", State = DagState.Succeeded, SubTasks = causes }, Node(1)] }).Message.Split('\n');

        Assert.Multiple(() =>
        {
            Assert.That(lines, Has.Length.EqualTo(1 + (2 * 5) + 1 + 2));
            Assert.That(lines[10], Is.EqualTo("    ERROR: [A.B]: busy 5"));
            Assert.That(lines[11..], Is.EqualTo(new[] { "  and 2 more", "  stage 2, node 'Stop', on agent 10.10.10.1:2886", "    ERROR 1" }));
        });
    }

    [TestCase("ERROR: [Agent.UnderMaintenanceDag]: 10.10.10.1:2886 is under maintenance by DAG [22130706433128921:Stop observer]", "10.10.10.1:2886 22130706433128921 Stop observer")]
    [TestCase(
        "ERROR: [Common.Unexpected]: Unexpected error: 10.10.10.2:2886 failed to create the task due to 'Request [POST]/rpc/v1/ob/stop to 10.10.10.2:2886 error: "
        + "10.10.10.2:2886 is under maintenance by DAG [22130706433128921:Start observer]' and will try again[1/3].",
        "10.10.10.2:2886 22130706433128921 Start observer")]
    [TestCase("ERROR: [Agent.UnderMaintenanceDag]: 10.10.10.1:2886 处于运维状态中，运维任务：[22130706433128921:Stop observer]", "10.10.10.1:2886 22130706433128921 Stop observer")]
    [TestCase(
        "ERROR: [Common.Unexpected]: 非预期错误：10.10.10.2:2886 failed to create the task due to '请求 [POST]/rpc/v1/ob/stop 到 10.10.10.2:2886 出错："
        + "10.10.10.2:2886 处于运维状态中，运维任务：[22130706433128921:Stop observer]' and will try again[3/3].",
        "10.10.10.2:2886 22130706433128921 Stop observer")]
    [TestCase("ERROR: [Agent.UnderMaintenanceDag]: [fd00::1]:2886 is under maintenance by DAG [3336294682933583715844663186250927177729028861:Stop observer]", "[fd00::1]:2886 3336294682933583715844663186250927177729028861 Stop observer")]
    [TestCase("ERROR: [Agent.UnderMaintenanceDag]: 10.10.10.1:2886 is under maintenance by DAG [:Update observer config]", "10.10.10.1:2886  Update observer config")]
    [TestCase("ERROR: [Agent.UnderMaintenanceDag]: 10.10.10.1:2886 est en maintenance, DAG [22130706433128921:Stop observer]", "10.10.10.1:2886 22130706433128921 Stop observer")]
    [TestCase("ERROR: [Agent.UnderMaintenanceDag]: it is under maintenance by DAG [22130706433128921:Stop observer]", null)]
    [TestCase("ERROR: [Agent.UnderMaintenanceDag]: 10.10.10.1:99999 is under maintenance by DAG [22130706433128921:Stop observer]", null)]
    [TestCase("ERROR: [Agent.UnderMaintenanceDag]: 10.10.10.999:2886 is under maintenance by DAG [22130706433128921:Stop observer]", null)]
    [TestCase("ERROR: [Agent.UnderMaintenanceDag]: [nothing]:2886 is under maintenance by DAG [22130706433128921:Stop observer]", null)]
    [TestCase("ERROR: [Agent.UnderMaintenanceDag]: 10.10.10.1:2886 is under maintenance by DAG [22130706433128921", null)]
    [TestCase("ERROR: [Agent.UnderMaintenanceDag]: 10.10.10.1:2886 is under maintenance by DAG Stop observer", null)]
    [TestCase("ERROR: [Agent.UnderMaintenanceDag]", null)]
    [TestCase("ERROR: [Task.SubDag.NotAllCreated]: check sub dag created failed: Sub DAG of agents: [10.10.10.1:2886] not created, main DAG failed", null)]
    [TestCase("ERROR: 10.10.10.1:2886 gave up [1:2]", null)]
    public void A_lock_is_read_from_its_log_line(string line, string? shown) => Assert.That(
        Locked(line, line).Locks.Select(item => $"{item.Agent} {item.Dag} {item.DagName}"),
        Is.EqualTo(shown is null ? [] : new[] { shown }));

    [TestCase("22130706433128921:Stop observer", "22130706433128921")]
    [TestCase("22130706433128921:Start observer", "22130706433128921")]
    [TestCase("22130706433128921:Join to master", null)]
    [TestCase(":Stop observer", null)]
    public void Only_the_lock_of_a_start_or_stop_has_a_main_DAG(string dag, string? mainDag) =>
        Assert.That(Locked(LockLine("10.10.10.1:2886", dag)).Locks.Single().MainDag?.ToString(), Is.EqualTo(mainDag));

    [Test]
    public void The_message_starts_with_the_lock_and_how_to_release_it()
    {
        var exception = Locked(LockLine("10.10.10.1:2886", "22130706433128921:Stop observer"));

        Assert.That(exception.Message.Split('\n')[..4], Is.EqualTo(new[]
        {
            "DAG 'Stop OB' 112 failed at stage 2 of 5: agent 10.10.10.1:2886 is locked by DAG 22130706433128921 (its sub-DAG 'Stop observer').",
            "  To go on once DAG 22130706433128921 has ended: name it in ForcePassDag of the next request, or pass its sub-DAGs (additional_data.sub_dags). Sub-DAG ids have no effect in ForcePassDag.",
            "  stage 1, node 'Prepare', on agent 10.10.10.1:2886",
            "    ERROR: [Agent.UnderMaintenanceDag]: 10.10.10.1:2886 is under maintenance by DAG [22130706433128921:Stop observer]",
        }));
    }

    [Test]
    public void The_message_groups_locks_by_DAG_and_counts_agents_if_there_are_many()
    {
        var exception = Locked(
        [
            .. Enumerable.Range(1, 7).Select(number => LockLine($"10.10.10.{number}:2886", "22130706433128921:Stop observer")),
            LockLine("10.10.10.8:2886", "22130706433128925:Start observer"),
            LockLine("10.10.10.9:2886", ":Join self"),
        ]);
        var lines = exception.Message.Split('\n');

        Assert.Multiple(() =>
        {
            Assert.That(exception.Locks, Has.Count.EqualTo(9));
            Assert.That(lines[0], Does.EndWith(
                " of 5: agents 10.10.10.1:2886, 10.10.10.2:2886, 10.10.10.3:2886, 10.10.10.4:2886, 10.10.10.5:2886 and 2 more are locked by DAG 22130706433128921 (its sub-DAG 'Stop observer'); "
                + "agent 10.10.10.8:2886 is locked by DAG 22130706433128925 (its sub-DAG 'Start observer'); agent 10.10.10.9:2886 is locked by DAG 'Join self'."));
            Assert.That(lines[1], Does.StartWith("  To go on once DAGs 22130706433128921 and 22130706433128925 have ended: name them in ForcePassDag of the next request, or pass their sub-DAGs"));
            Assert.That(lines[2], Is.EqualTo("  DAG 'Join self' cannot be named in ForcePassDag: wait for it; if it has failed, retry it, roll it back or pass it."));
        });
    }

    [Test]
    public void A_lock_cannot_inject_log_lines()
    {
        var message = Locked("ERROR: [Agent.UnderMaintenanceDag]: 10.10.10.1:2886 is under maintenance by DAG [:Stop\u001b[31m\nobserver]").Message;

        Assert.That(message, Does.Not.Contain('\u001b').And.Not.Contain("\nobserver"));
    }

    [Test]
    public void A_failure_without_a_lock_has_no_locks() => Assert.That(new DagFailedException(Dag with { Nodes = [Node(2)] }).Locks, Is.Empty);

    [Test]
    public void The_message_has_the_last_twenty_error_lines()
    {
        var failure = Failure([.. Enumerable.Range(1, 25).Select(line => $"error {line}"), "the end"]);

        Assert.That(failure.ErrorLines, Is.EqualTo(Enumerable.Range(6, 20).Select(line => $"error {line}")));
    }

    [Test]
    public void The_message_has_the_last_three_lines_if_there_are_no_error_lines() => Assert.Multiple(() =>
    {
        Assert.That(Failure(["one", "two", " ", "three", "four"]).ErrorLines, Is.EqualTo(new[] { "two", "three", "four" }));
        Assert.That(Failure(["one"]).ErrorLines, Is.EqualTo(new[] { "one" }));
        Assert.That(Failure(["ERROR one"]).ErrorLines, Is.EqualTo(new[] { "ERROR one" }));
        Assert.That(Failure([]).ErrorLines, Is.Empty);
    });

    [Test]
    public void The_exception_for_an_unreachable_DAG_has_its_last_known_state()
    {
        var fault = new ObShellConnectionException("connection refused", Call);
        var never = new DagUnreachableException(Dag.Id, null, TimeSpan.FromSeconds(61), fault);
        var once = new DagUnreachableException(Dag.Id, Dag, TimeSpan.FromSeconds(61), fault);

        Assert.Multiple(() =>
        {
            Assert.That(never.Message, Is.EqualTo(
                $"DAG 112 has been unreachable for 61 s; it may still be running. Follow it again by its id once the agent responds. The last error: {fault.Message}"));
            Assert.That(once.Message, Does.Contain("still be running. It was last seen FAILED, stage 2 of 5. Follow it"));
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
        ExecuteAgent = new AgentAddress { Ip = $"10.10.10.{number}", Port = 2886 },
        TaskLogs = [$"ERROR {number}"],
    };

    private static string LockLine(string agent, string dag) => $"ERROR: [Agent.UnderMaintenanceDag]: {agent} is under maintenance by DAG [{dag}]";

    private static DagFailedException Locked(params string[] lines) =>
        new(Dag with { Nodes = [new NodeDetailDTO { Name = "Prepare", State = DagState.Succeeded, SubTasks = [Logged(lines)] }, Node(1)] });

    private static TaskDetailDTO Logged(params string[] lines) =>
        new() { State = DagState.Succeeded, ExecuteAgent = new AgentAddress { Ip = "10.10.10.1", Port = 2886 }, TaskLogs = lines };

    private static DagFailure Failure(IReadOnlyList<string> logs) =>
        new(1, new NodeDetailDTO { State = DagState.Failed }, new TaskDetailDTO { State = DagState.Failed, TaskLogs = logs });
}
