using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Dags;

/// <summary>Waiting for a stop at an agent that restarts, changes its key and returns invalid responses.</summary>
internal sealed class FollowThroughFaultsTests
{
    private static readonly StopClusterRequest Request = StopClusterRequest.WholeCluster(StopMode.Terminate);

    // Longer than the duration of any DAG here.
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private static IEnumerable<TestCaseData> PollFaults =>
    [
        new TestCaseData(FakeFault.Status(502)).SetArgDisplayNames("502"),
        new TestCaseData(FakeFault.Status(503, "")).SetArgDisplayNames("503 without a body"),
        new TestCaseData(FakeFault.Html()).SetArgDisplayNames("HTML"),
        new TestCaseData(FakeFault.EmptyBody()).SetArgDisplayNames("empty body"),
        new TestCaseData(FakeFault.NoContent()).SetArgDisplayNames("204"),
        new TestCaseData(FakeFault.Truncate(100)).SetArgDisplayNames("truncated"),
        new TestCaseData(FakeFault.TruncateJson(100)).SetArgDisplayNames("truncated JSON"),
        new TestCaseData(FakeFault.CutBefore()).SetArgDisplayNames("reset"),
        new TestCaseData(FakeFault.CutAfter()).SetArgDisplayNames("reset after"),
        new TestCaseData(FakeFault.Hang()).SetArgDisplayNames("hang"),
        new TestCaseData(FakeFault.RotateKeyFirst()).SetArgDisplayNames("new key"),
        new TestCaseData(FakeFault.Refuse(500, "Agent.OceanBase.NotHold", "restarting")).SetArgDisplayNames("500"),
    ];

    [TestCaseSource(nameof(PollFaults))]
    public async Task A_fault_during_a_wait_is_tolerated(FakeFault fault)
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        var stop = await obshell.StopClusterAsync(Request);
        fake.Misbehave(fault.On("GET", $"/api/v1/task/dag/{stop.Id}").Repeat(3));
        var done = await stop.WaitForCompletionAsync();

        Assert.Multiple(() =>
        {
            Assert.That(done.State, Is.EqualTo(DagState.Succeeded));
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
            Assert.That(fake.PendingFaults, Is.Zero, "the faults happened");
        });
    }

    [Test]
    public async Task A_wait_survives_an_agent_restart_with_a_new_key()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        fake.Tenants.Add("orders");
        var change = await obshell.Tenants.SetPrimaryZoneAsync("orders", "zone1");
        var wait = change.WaitForCompletionAsync();
        await fake.StopListeningAsync();
        await Task.Delay(100);
        await fake.RestartAsync(newKey: true);

        Assert.That((await wait).State, Is.EqualTo(DagState.Succeeded));
    }

    [Test]
    public async Task Another_process_can_wait_for_a_stop_by_its_id()
    {
        await using var fake = await StartAsync();
        string id;
        using (var first = Connect(fake))
        {
            id = (await first.StopClusterAsync(Request)).Id.ToString();
        }

        using var second = Connect(fake);
        var done = await second.GetDagOperation(DagId.Parse(id)).WaitForCompletionAsync();
        Assert.That(done.Id.ToString(), Is.EqualTo(id));
    }

    [Test]
    public async Task Waiting_for_an_unknown_DAG_throws_at_once()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);

        Assert.That(() => obshell.GetDagOperation(DagId.Parse("22130706433028879")).WaitForCompletionAsync(), Throws.TypeOf<ObShellNotFoundException>());
    }

    [Test]
    public async Task A_stop_can_be_cancelled()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        var stop = await obshell.StopClusterAsync(Request);
        await stop.CancelAsync();

        Assert.That(() => stop.WaitForCompletionAsync(), Throws.TypeOf<DagCancelledException>());
    }

    [Test]
    public async Task A_failed_stop_can_be_retried()
    {
        await using var fake = await StartAsync();
        fake.NextDag = FakeDagScript.FailsRecoverablyAt(3);
        using var obshell = Connect(fake);
        var stop = await obshell.StopClusterAsync(Request);
        var failure = await Assert.ThrowsAsync<DagFailedException>(() => stop.WaitForCompletionAsync());
        await stop.RetryAsync();
        var done = await stop.WaitForCompletionAsync();

        Assert.Multiple(() =>
        {
            Assert.That(failure!.Message, Does.Contain("stage 3 of 6").And.Contain("ERROR"));
            Assert.That(done.Operator, Is.EqualTo(DagOperator.Run));
        });
    }

    [Test]
    public async Task A_failed_stop_can_be_rolled_back()
    {
        await using var fake = await StartAsync();
        fake.NextDag = FakeDagScript.FailsRecoverablyAt(3);
        using var obshell = Connect(fake);
        var stop = await obshell.StopClusterAsync(Request);
        await Assert.ThrowsAsync<DagFailedException>(() => stop.WaitForCompletionAsync());
        await stop.RollbackAsync();

        Assert.That(() => stop.WaitForCompletionAsync(), Throws.TypeOf<DagRolledBackException>());
    }

    [Test]
    public async Task A_stop_on_locked_agents_fails_and_names_the_main_DAG_to_pass()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var fake = await StartAsync(clock);
        using var obshell = Connect(fake);
        var cancelled = await CancelStopAsync(obshell, clock);
        var second = await obshell.StopClusterAsync(Request);
        clock.Advance(Long);
        var failure = await Assert.ThrowsAsync<DagFailedException>(() => second.WaitForCompletionAsync());
        var third = await obshell.StopClusterAsync(Request with { ForcePassDag = new ForcePassDag([failure!.Locks[0].MainDag!.Value]) });
        clock.Advance(Long);
        var done = await third.WaitForCompletionAsync();

        Assert.Multiple(() =>
        {
            Assert.That(failure.Locks.Select(held => held.Agent.ToString()), Is.EqualTo(new[] { "10.10.10.1:2886", "10.10.10.2:2886", "10.10.10.3:2886" }));
            Assert.That(failure.Locks.Select(held => held.MainDag), Is.All.EqualTo(cancelled.Id));
            Assert.That(done.State, Is.EqualTo(DagState.Succeeded));
        });
    }

    [Test]
    public async Task Locked_agents_are_released_by_passing_the_sub_DAGs_of_a_cancelled_stop()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var fake = await StartAsync(clock);
        using var obshell = Connect(fake);
        var cancelled = await CancelStopAsync(obshell, clock);
        var dag = await cancelled.UpdateStatusAsync();
        foreach (var subDag in dag.AdditionalData!["sub_dags"].EnumerateObject())
        {
            await obshell.GetDagOperation(DagId.Parse(subDag.Value.GetString()!)).PassAsync();
        }

        var second = await obshell.StopClusterAsync(Request);
        clock.Advance(Long);

        Assert.That((await second.WaitForCompletionAsync()).State, Is.EqualTo(DagState.Succeeded));
    }

    [Test]
    public async Task Cancelling_the_token_leaves_the_dag_running()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        var stop = await obshell.StopClusterAsync(Request);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(30));
        Assert.That(async () => await stop.WaitForCompletionAsync(cancellation.Token), Throws.InstanceOf<OperationCanceledException>());

        Assert.That((await stop.WaitForCompletionAsync()).State, Is.EqualTo(DagState.Succeeded));
        Assert.That(fake.CountRequests("POST", $"/api/v1/task/dag/{stop.Id}"), Is.Zero);
    }

    [Test]
    public async Task Watching_sees_every_stage()
    {
        var time = new TestTime();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", TimeProvider = time, StageDuration = TimeSpan.FromSeconds(10) });
        using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", AttemptTimeout = TimeSpan.FromDays(1), CallTimeout = TimeSpan.FromDays(1) }, timeProvider: time);
        var stop = await obshell.StopClusterAsync(Request);
        var stages = new List<int>();
        await PaceAsync(time, WatchAsync());

        Assert.That(stages.Distinct(), Is.EqualTo(Enumerable.Range(1, 6)));

        async Task WatchAsync()
        {
            await foreach (var dag in stop.WatchAsync())
            {
                Assert.That(dag.Nodes, Is.Not.Null);
                stages.Add(dag.Stage);
            }
        }
    }

    [Test]
    public async Task A_long_stop_on_a_fake_clock_leaves_no_timer_behind()
    {
        var time = new TestTime();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", TimeProvider = time, StageDuration = TimeSpan.FromMinutes(1) });
        using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", AttemptTimeout = TimeSpan.FromDays(1), CallTimeout = TimeSpan.FromDays(1) }, timeProvider: time);
        var stop = await obshell.StopClusterAsync(Request);
        var start = time.GetUtcNow();
        var wait = stop.WaitForCompletionAsync();
        await PaceAsync(time, wait);

        Assert.Multiple(() =>
        {
            Assert.That(time.GetUtcNow() - start, Is.EqualTo(TimeSpan.FromMinutes(6.5)).Within(TimeSpan.FromSeconds(3)));
            Assert.That(time.ActiveTimers, Is.Zero);
        });
    }

    /// <summary>Cancels a stop in its first stage, so that its agents stay locked.</summary>
    private static async Task<DagOperation> CancelStopAsync(ObShellClient obshell, FakeTimeProvider clock)
    {
        var stop = await obshell.StopClusterAsync(Request);
        clock.Advance(TimeSpan.FromSeconds(1));
        await stop.CancelAsync();
        clock.Advance(Long);
        await Assert.ThrowsAsync<DagCancelledException>(() => stop.WaitForCompletionAsync());
        return stop;
    }

    private static Task<FakeObShell> StartAsync(FakeTimeProvider clock) => FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", TimeProvider = clock });

    /// <summary>Moves the clock only between polls, not during a poll.</summary>
    private static async Task PaceAsync(TestTime time, Task task)
    {
        var longest = TimeSpan.FromMinutes(1);
        for (var start = Stopwatch.GetTimestamp(); !task.IsCompleted; Patience.Check(start))
        {
            if (time.NextTimer is { } next && next < longest)
            {
                time.Advance(next);
            }
            else
            {
                await Task.Yield();
            }
        }

        await task;
    }

    private static Task<FakeObShell> StartAsync(TimeSpan? stage = null) =>
        FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", StageDuration = stage ?? TimeSpan.FromMilliseconds(30) });

    private static ObShellClient Connect(FakeObShell fake) => new ObShellClient(new ObShellClientOptions
    {
        Endpoint = fake.Endpoint.ToString(),
        Password = "pw",
        AttemptTimeout = TimeSpan.FromSeconds(1),
        DagFollow = { FirstDelay = TimeSpan.FromMilliseconds(10), MaxDelay = TimeSpan.FromMilliseconds(20), FaultBudget = TimeSpan.FromSeconds(10) },
    });
}
