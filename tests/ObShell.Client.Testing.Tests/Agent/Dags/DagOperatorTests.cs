using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Agent.Dags;

/// <summary>CANCEL, RETRY, ROLLBACK and PASS: their effect on a DAG, and when they are rejected.</summary>
internal sealed class DagOperatorTests
{
    private readonly FakeTimeProvider _clock = new();

    [Test]
    public async Task A_cancelled_DAG_finishes_its_stage_and_fails()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();
        Pass(2);
        var cancel = await caller.OperateAsync(dag, "CANCEL");

        Assert.That(cancel.Outcome, Is.EqualTo("200"));
        Assert.That(cancel.Json.AsObject().ContainsKey("data"), Is.False);
        Assert.That(await SeeAsync(caller, dag, 0.499, 0.001, 0.499, 0.001), Is.EqualTo(new[]
        {
            "READY/CANCEL 2", "READY/CANCEL 2", "RUNNING/CANCEL 2", "RUNNING/CANCEL 2", "FAILED/CANCEL 2",
        }));
    }

    [Test]
    public async Task A_running_sub_task_of_a_cancelled_DAG_fails_and_logs_the_reason()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();
        Pass(0.6);
        await caller.OperateAsync(dag, "CANCEL");
        Pass(10);
        var node = (await caller.GetAsync(dag)).Data!["nodes"]![0]!;

        Assert.Multiple(() =>
        {
            Assert.That($"{node["state"]}/{node["operator"]}", Is.EqualTo("FAILED/CANCEL"));
            Assert.That(node["sub_tasks"]!.AsArray().Select(task => $"{task!["state"]}/{task["operator"]}"), Is.All.EqualTo("FAILED/RUN"));
            Assert.That(node["sub_tasks"]!.AsArray().Select(task => (string)task!["task_logs"]!.AsArray()[^1]!), Is.All.EqualTo("sub task cancelled"));
        });
    }

    [Test]
    public async Task A_ready_DAG_can_be_cancelled_more_than_once()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();
        var (first, second) = (await caller.OperateAsync(dag, "CANCEL"), await caller.OperateAsync(dag, "cancel"));

        Assert.That(new[] { first.Status, second.Status }, Is.All.EqualTo(200));
        Assert.That(await SeeAsync(caller, dag, 0.5, 0.5), Is.EqualTo(new[] { "READY/CANCEL 1", "RUNNING/CANCEL 1", "FAILED/CANCEL 1" }));
    }

    [Test]
    public async Task A_retried_DAG_runs_its_failed_stage_again()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        fake.NextDag = FakeDagScript.FailsRecoverablyAt(3, times: 2);
        var dag = await caller.StartAsync();
        Pass(10);
        var retry = await caller.OperateAsync(dag, "retry");
        var first = await SeeAsync(caller, dag, 0.5, 1);
        await caller.OperateAsync(dag, "RETRY");
        var second = await SeeAsync(caller, dag, 0.5, 1, 2);

        Assert.Multiple(() =>
        {
            Assert.That(retry.Outcome, Is.EqualTo("200"));
            Assert.That(first, Is.EqualTo(new[] { "READY/RUN 3", "RUNNING/RUN 3", "FAILED/RUN 3" }));
            Assert.That(second, Is.EqualTo(new[] { "READY/RUN 3", "RUNNING/RUN 3", "RUNNING/RUN 4", "SUCCEED/RUN 5" }));
        });
    }

    [Test]
    public async Task A_retried_DAG_has_no_times_until_it_runs_and_counts_its_executions()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        fake.NextDag = FakeDagScript.FailsRecoverablyAt(2);
        var dag = await caller.StartAsync();
        Pass(10);
        await caller.OperateAsync(dag, "RETRY");
        var waiting = (await caller.GetAsync(dag)).Data!;
        Pass(0.5);
        var node = (await caller.GetAsync(dag)).Data!["nodes"]![1]!;

        Assert.Multiple(() =>
        {
            Assert.That((string)waiting["start_time"]!, Is.EqualTo("1970-01-01T00:00:00Z"));
            Assert.That((string)waiting["end_time"]!, Is.EqualTo("1970-01-01T00:00:00Z"));
            Assert.That($"{node["state"]}/{node["operator"]}", Is.EqualTo("RUNNING/RETRY"));
            Assert.That((int)node["sub_tasks"]![0]!["execute_times"]!, Is.EqualTo(3), "a failed sub-task is rolled back before it runs again");
        });
    }

    [Test]
    public async Task A_DAG_can_fail_more_than_once()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        fake.NextDag = FakeDagScript.FailsRecoverablyAt(2, times: int.MaxValue);
        var dag = await caller.StartAsync();
        Pass(10);
        for (var retry = 0; retry < 3; retry++)
        {
            await caller.OperateAsync(dag, "RETRY");
            Pass(10);
            Assert.That((await caller.GetAsync(dag)).Progress, Is.EqualTo("FAILED/RUN 2"));
        }
    }

    [Test]
    public async Task A_rolled_back_DAG_reverts_its_stages_and_succeeds()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        fake.NextDag = FakeDagScript.FailsRecoverablyAt(3);
        var dag = await caller.StartAsync();
        Pass(10);
        var rollback = await caller.OperateAsync(dag, "Rollback");
        var seen = await SeeAsync(caller, dag, 0.5, 1, 1, 1);
        var again = await caller.OperateAsync(dag, "ROLLBACK");

        Assert.Multiple(() =>
        {
            Assert.That(rollback.Outcome, Is.EqualTo("200"));
            Assert.That(seen, Is.EqualTo(new[] { "READY/ROLLBACK 3", "RUNNING/ROLLBACK 3", "RUNNING/ROLLBACK 2", "RUNNING/ROLLBACK 1", "SUCCEED/ROLLBACK 1" }));
            Assert.That(again.Outcome, Is.EqualTo("400 Task.Dag.Operator.RollbackNotFailedDag"));
        });
    }

    [Test]
    public async Task A_passed_DAG_succeeds_at_once()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        fake.NextDag = FakeDagScript.FailsRecoverablyAt(2);
        var dag = await caller.StartAsync();
        Pass(10);
        var pass = await caller.OperateAsync(dag, "pass");
        var answer = await caller.GetAsync(dag);

        Assert.Multiple(() =>
        {
            Assert.That(pass.Outcome, Is.EqualTo("200"));
            Assert.That(answer.Progress, Is.EqualTo("SUCCEED/PASS 2"));
            Assert.That(
                answer.Data!["nodes"]!.AsArray().Select(node => $"{node!["state"]}/{node["operator"]}"),
                Is.EqualTo(new[] { "SUCCEED/RUN", "SUCCEED/PASS", "SUCCEED/PASS", "SUCCEED/PASS", "SUCCEED/PASS" }));
        });
    }

    [TestCase("CANCEL", "200")]
    [TestCase("RETRY", "400 Task.Dag.Operator.RetryNotFailedDag")]
    [TestCase("ROLLBACK", "400 Task.Dag.Operator.RollbackNotFailedDag")]
    [TestCase("PASS", "400 Task.Dag.Operator.PassNotFailedDag")]
    [TestCase("JUMP", "400 Task.Dag.Operator.NotSupport")]
    public async Task A_running_DAG_can_only_be_cancelled(string @operator, string outcome)
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        fake.NextDag = FakeDagScript.FailsRecoverablyAt(5);
        var dag = await caller.StartAsync();
        Pass(2);

        Assert.That((await caller.OperateAsync(dag, @operator)).Outcome, Is.EqualTo(outcome));
        Assert.That(fake.CountExecutions("POST", dag), Is.EqualTo(outcome == "200" ? 1 : 0));
    }

    [TestCase("CANCEL", "400 Task.Dag.Operator.CancelFinishedDag")]
    [TestCase("RETRY", "400 Task.Dag.Operator.RetryNotAllowed")]
    [TestCase("ROLLBACK", "400 Task.Dag.Operator.RollbackNotAllowed")]
    [TestCase("PASS", "400 Task.Dag.Operator.PassNotAllowed")]
    public async Task A_failed_stop_accepts_no_operator(string @operator, string outcome)
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        fake.NextDag = FakeDagScript.FailsAt(2);
        var dag = await caller.StartAsync();
        Pass(10);

        Assert.That((await caller.OperateAsync(dag, @operator)).Outcome, Is.EqualTo(outcome));
        Assert.That((await caller.GetAsync(dag)).Progress, Is.EqualTo("FAILED/RUN 2"));
    }

    [Test]
    public async Task A_DAG_can_be_configured_to_reject_cancellation()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        fake.NextDag = FakeDagScript.Succeeds with { AllowCancel = false };
        var dag = await caller.StartAsync();
        var answer = await caller.OperateAsync(dag, "CANCEL");

        Assert.Multiple(() =>
        {
            Assert.That(answer.Outcome, Is.EqualTo("400 Task.Dag.Operator.CancelNotAllowed"));
            Assert.That(answer.Message, Is.EqualTo("Failed to cancel DAG: node Inform all agents to prepare to stop observer cannot cancel"));
        });
    }

    [TestCase("{}", "Bind JSON failed: Key: 'DagOperator.Operator' Error:Field validation for 'Operator' failed on the 'required' tag")]
    [TestCase("""{"operator":null}""", "Bind JSON failed: Key: 'DagOperator.Operator' Error:Field validation for 'Operator' failed on the 'required' tag")]
    [TestCase("""{"operator":1}""", "Bind JSON failed: json: cannot unmarshal number into Go struct field DagOperator.operator of type string")]
    [TestCase("CANCEL", "Bind JSON failed: EOF")]
    public async Task An_invalid_operator_is_rejected(string body, string message)
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();
        var answer = await caller.SendAsync(new RawRequest("POST", dag) { Body = body });

        Assert.That($"{answer.Outcome}: {answer.Message}", Is.EqualTo($"400 Common.BindJsonFailed: {message}"));
    }

    [TestCase("20168430081028869", "404 Task.NotFound")]
    [TestCase("abc", "400 Task.GenericID.Invalid")]
    [TestCase("2016843008102886", "400 Task.GenericID.Invalid")]
    public async Task An_unknown_DAG_is_not_found_by_reads_and_operators(string id, string outcome)
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var (shown, operated) = (await caller.GetAsync($"/api/v1/task/dag/{id}"), await caller.OperateAsync($"/api/v1/task/dag/{id}", "CANCEL"));

        Assert.That(new[] { shown.Outcome, operated.Outcome }, Is.All.EqualTo(outcome));
    }

    [TestCase("RETRY", "400 Task.Node.Operator.NotSupport")]
    [TestCase("", "400 Common.BindJsonFailed")]
    [TestCase("pass", "200")]
    public async Task A_node_can_only_be_passed(string word, string outcome)
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        fake.NextDag = FakeDagScript.FailsRecoverablyAt(2);
        var dag = (await caller.StartAsync()).Split('/')[^1];
        _clock.Advance(TimeSpan.FromSeconds(10));
        var node = fake.FindDag(DagId.Parse(dag))!.Nodes![1].Id;

        var answer = await caller.OperateAsync($"/api/v1/task/node/{node}", word);

        Assert.That(answer.Outcome, Is.EqualTo(outcome));
    }

    private Task<FakeObShell> StartAsync() => FakeObShell.StartAsync(new FakeObShellOptions { TimeProvider = _clock });

    private void Pass(double seconds) => _clock.Advance(TimeSpan.FromSeconds(seconds));

    /// <summary>Returns the state of a DAG now, and after each of the given durations.</summary>
    private async Task<IReadOnlyList<string>> SeeAsync(RawCaller caller, string dag, params double[] seconds)
    {
        var seen = new List<string> { (await caller.GetAsync(dag)).Progress };
        foreach (var span in seconds)
        {
            Pass(span);
            seen.Add((await caller.GetAsync(dag)).Progress);
        }

        return seen;
    }
}
