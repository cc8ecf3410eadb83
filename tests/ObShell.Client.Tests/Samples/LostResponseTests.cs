using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Testing;
using ObShell.Samples.StopCluster;

namespace ObShell.Client.Tests.Samples;

/// <summary>The sample program after lost responses and Ctrl-C: it names the running DAG, with the command that resumes the wait.</summary>
internal sealed class LostResponseTests
{
    /// <summary>The clock of the agent: it and the DAGs stand still until a test moves it.</summary>
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
    public async Task A_stop_without_a_response_exits_with_5_and_lists_the_DAGs_it_may_have_started()
    {
        _fake.Misbehave(FakeFault.CutAfter().On("POST", "/api/v1/ob/stop"));

        var exitCode = await _program.RunAsync("--all", "--mode", "force", "--yes");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.OutcomeUnknown));
            Assert.That(_program.Errors, Does.Contain("whether it ran is unknown").And.Contain("to wait for it:" + FollowCommand[1..]));
            Assert.That(_fake.StopExecutions, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_stop_that_did_not_reach_the_agent_has_no_candidates()
    {
        _fake.Misbehave(FakeFault.CutBefore().On("POST", "/api/v1/ob/stop"));

        var exitCode = await _program.RunAsync("--all", "--mode", "force", "--yes");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.OutcomeUnknown));
            Assert.That(_program.Errors, Does.Contain("The request did not run; it is safe to repeat it.").And.Not.Contain("--follow"));
        });
    }

    [Test]
    public async Task No_candidates_are_listed_when_the_agent_is_down_after_the_stop()
    {
        _fake.Misbehave(FakeFault.CutAfter().On("POST", "/api/v1/ob/stop"));
        _fake.Misbehave(FakeFault.Html().On("GET", "/api/v1/t*").Forever());

        var exitCode = await _program.RunAsync("--all", "--mode", "force", "--yes");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.OutcomeUnknown));
            Assert.That(_program.Errors, Does.Contain("Could not list the DAGs of the agent").And.Contain("before you repeat the request"));
        });
    }

    [Test]
    public async Task An_unreachable_DAG_exits_with_6_and_prints_the_command_that_resumes_it()
    {
        _program.FaultBudget = TimeSpan.FromMilliseconds(50);
        _fake.Misbehave(FakeFault.Status(502).On("GET", "/api/v1/task/dag/*").Forever());

        var exitCode = await _program.RunAsync("--all", "--mode", "force", "--yes");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.DagUnreachable));
            Assert.That(_program.Errors, Does.Contain(FollowCommand));
            Assert.That(_program.Output, Does.Contain("warning: DAG"));
        });
    }

    [Test]
    public async Task An_agent_restart_with_a_new_key_does_not_end_the_wait()
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
    public async Task An_interrupt_during_the_wait_exits_with_130_and_cancels_no_DAG(bool isLive)
    {
        _program.IsLive = isLive;
        var running = _program.RunAsync("--all", "--mode", "force", "--yes");
        await _fake.WaitForRequestAsync("GET", "/api/v1/task/dag/*");
        await _program.Interruption.CancelAsync();

        var exitCode = await running;

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.Interrupted));
            Assert.That(_program.Errors, Does.Contain($"Interrupted. DAG {_fake.Dags[0].Id} is still running.").And.Contain(FollowCommand));
            Assert.That(_fake.CountRequests("POST", "*"), Is.EqualTo(1));
            Assert.That(_fake.Dags[0].State, Is.Not.EqualTo(DagState.Failed));
        });
    }

    [Test]
    public async Task An_interrupt_while_the_request_is_in_flight_waits_for_the_DAG_id()
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
            Assert.That(_program.Errors, Does.StartWith("Interrupted while the request is in flight"));
        });
    }

    [Test]
    public async Task An_interrupt_before_the_request_sends_nothing()
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
    public async Task A_stop_cancelled_by_another_client_exits_with_1()
    {
        using var other = new ObShellClient(_fake.Endpoint.ToString());
        var running = _program.RunAsync("--all", "--mode", "force", "--yes");
        await _fake.WaitForRequestAsync("GET", "/api/v1/task/dag/*");
        await other.GetDagOperation(_fake.Dags[0].Id).CancelAsync();

        var exitCode = await FinishAsync(running);

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.DagNotSucceeded));
            Assert.That(_program.Errors, Does.Contain("was cancelled").And.Contain("are not undone"));
        });
    }

    [Test]
    public async Task A_DAG_can_be_resumed()
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
    public async Task A_DAG_that_does_not_exist_exits_with_3()
    {
        var exitCode = await _program.RunAsync("--follow", "2016843008102886999");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.Refused));
            Assert.That(_program.Errors, Does.Contain("Task.NotFound"));
        });
    }

    /// <summary>Advances the agent's clock until the program has ended.</summary>
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
