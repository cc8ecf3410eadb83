using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Testing;
using ObShell.Samples;
using ObShell.Samples.StopCluster;

namespace ObShell.Client.Tests.Samples;

/// <summary>The sample program when answers get lost or somebody presses Ctrl-C: what goes on is named, with the command that takes it up again.</summary>
internal sealed class LostAnswerTests
{
    /// <summary>The clock of the agent: it stands still, and so do the DAGs, until a test moves it.</summary>
    private readonly FakeTimeProvider _agentTime = new(DateTimeOffset.UtcNow);
    private FakeObShell _fake = null!;
    private SampleProgram _program = null!;

    private string FollowCommand => $"  {SampleProgram.Command} --endpoint {_fake.Endpoint.GetLeftPart(UriPartial.Authority)} --follow {_fake.Dags[0].Id}\n";

    [SetUp]
    public async Task StartAsync()
    {
        _fake = await FakeObShell.StartAsync(new FakeObShellOptions { TimeProvider = _agentTime });
        _program = SampleProgram.For(_fake);
    }

    [TearDown]
    public async Task StopAsync()
    {
        _program.Dispose();
        await _fake.DisposeAsync();
    }

    [Test]
    public async Task An_order_without_an_answer_is_exit_code_5_and_lists_what_it_may_have_started()
    {
        _fake.Misbehave(FakeFault.CutAfter().On("POST", "/api/v1/ob/stop"));

        var exitCode = await _program.RunAsync("--all", "--mode", "force", "--yes");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.OutcomeUnknown));
            Assert.That(_program.Errors, Does.Contain("whether it ran is unknown").And.Contain("to follow it:" + FollowCommand[1..]));
            Assert.That(_fake.StopExecutions, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task An_order_that_got_lost_has_no_candidates()
    {
        _fake.Misbehave(FakeFault.CutBefore().On("POST", "/api/v1/ob/stop"));

        var exitCode = await _program.RunAsync("--all", "--mode", "force", "--yes");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.OutcomeUnknown));
            Assert.That(_program.Errors, Does.Contain("The request was not taken; it is safe to repeat it.").And.Not.Contain("--follow"));
        });
    }

    [Test]
    public async Task An_agent_that_is_gone_after_the_order_cannot_be_asked_for_candidates()
    {
        _fake.Misbehave(FakeFault.CutAfter().On("POST", "/api/v1/ob/stop"));
        _fake.Misbehave(FakeFault.Html().On("GET", "/api/v1/t*").Forever());

        var exitCode = await _program.RunAsync("--all", "--mode", "force", "--yes");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.OutcomeUnknown));
            Assert.That(_program.Errors, Does.Contain("The agent could not be asked for its DAGs").And.Contain("before you repeat the order"));
        });
    }

    [Test]
    public async Task A_dag_that_is_lost_from_sight_is_exit_code_6_with_the_command_to_follow_it()
    {
        _program.FaultBudget = TimeSpan.FromMilliseconds(50);
        _fake.Misbehave(FakeFault.Status(502).On("GET", "/api/v1/task/dag/*").Forever());

        var exitCode = await _program.RunAsync("--all", "--mode", "force", "--yes");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.LostSight));
            Assert.That(_program.Errors, Does.Contain(FollowCommand));
            Assert.That(_program.Output, Does.Contain("warning: DAG"));
        });
    }

    [Test]
    public async Task An_agent_that_restarts_with_a_new_key_does_not_end_the_following()
    {
        var running = _program.RunAsync("--all", "--mode", "terminate", "--yes");
        await _fake.WaitForRequestAsync("GET", "/api/v1/task/dag/*", count: 3);
        await _fake.StopListeningAsync();
        await Task.Delay(100);
        await _fake.RestartAsync(newKey: true);

        Assert.That(await FinishAsync(running), Is.EqualTo(ExitCodes.Stopped));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task An_interruption_while_following_stops_nothing_and_is_exit_code_130(bool isLive)
    {
        _program.IsLive = isLive;
        var running = _program.RunAsync("--all", "--mode", "force", "--yes");
        await _fake.WaitForRequestAsync("GET", "/api/v1/task/dag/*");
        await _program.Interruption.CancelAsync();

        var exitCode = await running;

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.Interrupted));
            Assert.That(_program.Errors, Does.Contain($"Interrupted. DAG {_fake.Dags[0].Id} goes on.").And.Contain(FollowCommand));
            Assert.That(_fake.CountRequests("POST", "*"), Is.EqualTo(1));
            Assert.That(_fake.Dags[0].State, Is.Not.EqualTo(DagState.Failed));
        });
    }

    [Test]
    public async Task An_interruption_while_the_order_is_on_its_way_waits_for_the_id()
    {
        _fake.Misbehave(FakeFault.HangAfter().On("POST", "/api/v1/ob/stop"));
        var running = _program.RunAsync("--all", "--mode", "force", "--yes");
        await _fake.WaitForRequestAsync("POST", "/api/v1/ob/stop");
        await _program.Interruption.CancelAsync();
        await Task.Delay(50);
        var isStillWaiting = !running.IsCompleted;
        await _fake.RestartAsync();

        var exitCode = await running;

        Assert.Multiple(() =>
        {
            Assert.That(isStillWaiting, Is.True);
            Assert.That(exitCode, Is.EqualTo(ExitCodes.OutcomeUnknown));
            Assert.That(_program.Errors, Does.StartWith("Interrupted while the order is on its way"));
        });
    }

    [Test]
    public async Task An_interruption_before_the_order_starts_nothing()
    {
        await _program.Interruption.CancelAsync();

        var exitCode = await _program.RunAsync("--all", "--mode", "force", "--yes");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.Interrupted));
            Assert.That(_program.Errors, Does.Contain("Interrupted. Nothing was started."));
            Assert.That(_fake.CountRequests("POST", "*"), Is.Zero);
        });
    }

    [Test]
    public async Task A_stop_that_is_cancelled_by_somebody_else_is_exit_code_1()
    {
        using var other = new ObShellClient(_fake.Endpoint.ToString());
        var running = _program.RunAsync("--all", "--mode", "force", "--yes");
        await _fake.WaitForRequestAsync("GET", "/api/v1/task/dag/*");
        await other.GetDagOperation(_fake.Dags[0].Id).CancelAsync();

        var exitCode = await FinishAsync(running);

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.DagEndedBadly));
            Assert.That(_program.Errors, Does.Contain("was cancelled").And.Contain("stays done"));
        });
    }

    [Test]
    public async Task A_dag_can_be_taken_up_again()
    {
        using var other = new ObShellClient(_fake.Endpoint.ToString());
        var stop = await other.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));

        var exitCode = await FinishAsync(_program.RunAsync("--follow", stop.Id.ToString()));

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.Stopped));
            Assert.That(_program.Output, Does.Contain($"\nDAG {stop.Id} 'Stop OB' succeeded"));
            Assert.That(_fake.StopExecutions, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_dag_that_does_not_exist_is_exit_code_3()
    {
        var exitCode = await _program.RunAsync("--follow", "2016843008102886999");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.Refused));
            Assert.That(_program.Errors, Does.Contain("Task.NotFound"));
        });
    }

    /// <summary>Lets the agent's time pass until the program has ended.</summary>
    private async Task<int> FinishAsync(Task<int> running)
    {
        for (var start = Stopwatch.GetTimestamp(); !running.IsCompleted; Patience.Check(start))
        {
            _agentTime.Advance(TimeSpan.FromMilliseconds(500));
            await Task.WhenAny(running, Task.Delay(10));
        }

        return await running;
    }
}
