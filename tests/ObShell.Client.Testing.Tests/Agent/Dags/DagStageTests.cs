using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Agent.Dags;

/// <summary>How a DAG runs through its stages, by the clock of the fake.</summary>
internal sealed class DagStageTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private readonly FakeTimeProvider _clock = new(Start);

    [Test]
    public async Task A_DAG_is_ready_for_half_a_stage_and_then_runs_one_stage_at_a_time()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();

        var seen = new List<string> { (await caller.GetAsync(dag)).Progress };
        Pass(0.499);
        seen.Add((await caller.GetAsync(dag)).Progress);
        Pass(0.001);
        for (var stage = 1; stage <= 5; stage++)
        {
            seen.Add((await caller.GetAsync(dag)).Progress);
            Pass(0.999);
            seen.Add((await caller.GetAsync(dag)).Progress);
            Pass(0.001);
        }

        seen.Add((await caller.GetAsync(dag)).Progress);
        Assert.That(seen, Is.EqualTo(new[]
        {
            "READY/RUN 1", "READY/RUN 1",
            "RUNNING/RUN 1", "RUNNING/RUN 1",
            "RUNNING/RUN 2", "RUNNING/RUN 2",
            "RUNNING/RUN 3", "RUNNING/RUN 3",
            "RUNNING/RUN 4", "RUNNING/RUN 4",
            "RUNNING/RUN 5", "RUNNING/RUN 5",
            "SUCCEED/RUN 5",
        }));
    }

    [Test]
    public async Task The_times_of_a_DAG_do_not_depend_on_when_it_is_polled()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();
        Pass(86_400);
        var data = (await caller.GetAsync(dag)).Data!;

        Assert.Multiple(() =>
        {
            Assert.That((string)data["start_time"]!, Is.EqualTo("2026-01-02T03:04:05.5Z"));
            Assert.That((string)data["end_time"]!, Is.EqualTo("2026-01-02T03:04:10.5Z"));
            Assert.That((string)data["nodes"]![2]!["start_time"]!, Is.EqualTo("2026-01-02T03:04:07.5Z"));
            Assert.That((string)data["nodes"]![2]!["end_time"]!, Is.EqualTo("2026-01-02T03:04:08.5Z"));
        });
    }

    [Test]
    public async Task The_times_of_a_DAG_include_the_clock_skew()
    {
        await using var fake = await StartAsync();
        fake.ClockSkew = TimeSpan.FromHours(3);
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();
        Pass(10);

        Assert.That((string)(await caller.GetAsync(dag)).Data!["end_time"]!, Is.EqualTo("2026-01-02T06:04:10.5Z"));
    }

    [Test]
    public async Task A_failed_DAG_ends_at_its_failing_stage_and_logs_the_reason()
    {
        await using var fake = await StartAsync();
        fake.NextDag = FakeDagScript.FailsAt(3, "ERROR: boom", "second");
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();
        Pass(3.499);
        var before = await caller.GetAsync(dag);
        Pass(0.001);
        var after = await caller.GetAsync(dag);

        Assert.Multiple(() =>
        {
            Assert.That(before.Progress, Is.EqualTo("RUNNING/RUN 3"));
            Assert.That(after.Progress, Is.EqualTo("FAILED/RUN 3"));
            Assert.That(Nodes(after).Select(node => (string)node!["state"]!), Is.EqualTo(new[] { "SUCCEED", "SUCCEED", "FAILED", "PENDING", "PENDING" }));
            Assert.That(LogsOf(Nodes(after)[2]!["sub_tasks"]![0]!), Is.EqualTo(new[] { "ERROR: boom", "second" }));
        });
    }

    [Test]
    public async Task A_stage_on_all_agents_fails_on_the_last_one()
    {
        await using var fake = await StartAsync();
        fake.NextDag = FakeDagScript.FailsAt(1);
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();
        Pass(10);
        var tasks = Nodes(await caller.GetAsync(dag))[0]!["sub_tasks"]!.AsArray();

        Assert.Multiple(() =>
        {
            Assert.That(tasks.Select(task => (string)task!["state"]!), Is.EqualTo(new[] { "SUCCEED", "SUCCEED", "FAILED" }));
            Assert.That(LogsOf(tasks[2]!), Has.Some.Contains("connection refused"));
        });
    }

    [Test]
    public async Task A_DAG_can_fail_without_logs()
    {
        await using var fake = await StartAsync();
        fake.NextDag = FakeDagScript.FailsAt(2) with { FailureLogs = [] };
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();
        Pass(10);

        Assert.That(LogsOf(Nodes(await caller.GetAsync(dag))[1]!["sub_tasks"]![0]!), Is.Empty);
    }

    [Test]
    public async Task A_failing_stage_after_the_last_one_has_no_effect()
    {
        await using var fake = await StartAsync();
        fake.NextDag = FakeDagScript.FailsAt(6);
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();
        Pass(10);

        Assert.That((await caller.GetAsync(dag)).Progress, Is.EqualTo("SUCCEED/RUN 5"));
    }

    [Test]
    public async Task A_DAG_can_have_custom_stage_names()
    {
        await using var fake = await StartAsync();
        fake.NextDag = new FakeDagScript { Stages = ["One", "Make sure all agents are ready"] };
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();
        Pass(2.5);
        var answer = await caller.GetAsync(dag);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Progress, Is.EqualTo("SUCCEED/RUN 2"));
            Assert.That(Nodes(answer).Select(node => (string)node!["name"]!), Is.EqualTo(fake.NextDag.Stages));
            Assert.That(LogsOf(Nodes(answer)[0]!["sub_tasks"]![0]!), Is.EqualTo(new[] { "One" }));
            Assert.That(LogsOf(Nodes(answer)[1]!["sub_tasks"]![0]!), Has.Some.EqualTo("10.10.10.1:2886 is ready"));
        });
    }

    [TestCase("SUCCEED", null)]
    [TestCase("FAILED", 2)]
    public async Task A_stage_of_zero_duration_ends_at_once(string state, int? failAtStage)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { StageDuration = TimeSpan.Zero });
        fake.NextDag = new FakeDagScript { FailAtStage = failAtStage };
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();

        Assert.That((await caller.GetAsync(dag)).Progress, Does.StartWith(state));
    }

    [TestCase("", true)]
    [TestCase("?show_details", true)]
    [TestCase("?show_details=1", true)]
    [TestCase("?show_details=True", true)]
    [TestCase("?other=1&show_details=f", false)]
    [TestCase("?show_details=false", false)]
    public async Task A_DAG_is_returned_with_details_unless_show_details_is_false(string query, bool details)
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();
        Pass(10);
        var data = (await caller.GetAsync(dag + query)).Data!;

        Assert.Multiple(() =>
        {
            Assert.That(data["nodes"] is not null, Is.EqualTo(details));
            Assert.That(data["additional_data"] is not null, Is.EqualTo(details));
        });
    }

    [Test]
    public async Task An_invalid_show_details_makes_the_agent_panic()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();

        Assert.That((await caller.GetAsync(dag + "?show_details=yes")).Outcome, Is.EqualTo("500 Common.Unexpected"));
    }

    [Test]
    public async Task A_DAG_can_be_configured_to_return_no_details()
    {
        await using var fake = await StartAsync();
        fake.NextDag = FakeDagScript.FailsAt(2) with { HideDetails = true };
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();
        Pass(10);

        Assert.That((await caller.GetAsync(dag + "?show_details=true")).Data!["nodes"], Is.Null);
    }

    private static JsonArray Nodes(RawAnswer answer) => answer.Data!["nodes"]!.AsArray();

    private static IEnumerable<string> LogsOf(JsonNode task) => task["task_logs"]!.AsArray().Select(line => (string)line!);

    private Task<FakeObShell> StartAsync() => FakeObShell.StartAsync(new FakeObShellOptions { TimeProvider = _clock });

    private void Pass(double seconds) => _clock.Advance(TimeSpan.FromSeconds(seconds));
}
