using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Dags;

/// <summary>Reconciliation of a stop whose response was lost.</summary>
internal sealed class ReconciliationTests
{
    private const string Stop = "/api/v1/ob/stop";
    private static readonly StopClusterRequest Request = StopClusterRequest.WholeCluster(StopMode.Terminate);
    private readonly TestTime _time = new();

    [Test]
    public async Task A_stop_that_ran_is_found_and_can_be_waited_for()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        var unknown = await LoseAsync(fake, obshell, FakeFault.CutAfter());
        var found = await ReconcileAsync(unknown);
        _time.Advance(TimeSpan.FromMinutes(10));

        Assert.Multiple(async () =>
        {
            Assert.That(found.Outcome, Is.EqualTo(ReconciliationOutcome.Started), found.Reason);
            Assert.That(found.Operation!.Id, Is.EqualTo(fake.Dags[^1].Id));
            Assert.That((await found.Operation.UpdateStatusAsync()).State, Is.EqualTo(DagState.Succeeded));
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_stop_that_has_finished_is_found()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        var unknown = await LoseAsync(fake, obshell, FakeFault.CutAfter());
        _time.Advance(TimeSpan.FromMinutes(10));
        var found = await ReconcileAsync(unknown);

        Assert.Multiple(async () =>
        {
            Assert.That(unknown.CanReconcile);
            Assert.That(found.Outcome, Is.EqualTo(ReconciliationOutcome.Started), found.Reason);
            Assert.That(found.Operation!.HasCompleted);
        });
    }

    [Test]
    public async Task A_stop_that_did_not_run_is_reported_as_such_after_a_while()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        var unknown = await LoseAsync(fake, obshell, FakeFault.CutBefore());
        var before = _time.GetUtcNow();
        var found = await ReconcileAsync(unknown);

        Assert.Multiple(() =>
        {
            Assert.That(found.Outcome, Is.EqualTo(ReconciliationOutcome.NotStarted), found.Reason);
            Assert.That(found.Operation, Is.Null);
            Assert.That(_time.GetUtcNow() - before, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(4.9)), "the agent was given time to make the DAG");
        });
    }

    [Test]
    public async Task A_stop_that_timed_out_may_still_be_running()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        var unknown = await LoseAsync(fake, obshell, FakeFault.Status(504));
        var found = await ReconcileAsync(unknown);

        Assert.That(found.Outcome, Is.EqualTo(ReconciliationOutcome.CannotTell));
        Assert.That(found.Reason, Does.Contain("may still be at work"));
    }

    [Test]
    public async Task An_older_stop_does_not_match()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        await obshell.StopClusterAsync(Request);
        _time.Advance(TimeSpan.FromMinutes(10));
        var unknown = await LoseAsync(fake, obshell, FakeFault.CutBefore());

        Assert.That((await ReconcileAsync(unknown)).Outcome, Is.EqualTo(ReconciliationOutcome.NotStarted));
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(4)]
    public async Task An_older_stop_that_is_retried_does_not_match(int stage)
    {
        await using var fake = await StartAsync();
        fake.NextDag = FakeDagScript.FailsRecoverablyAt(stage);
        await using var obshell = Connect(fake);
        var older = await obshell.StopClusterAsync(Request);
        _time.Advance(TimeSpan.FromMinutes(10));
        var unknown = await LoseAsync(fake, obshell, FakeFault.CutBefore());
        await older.RetryAsync();
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.That((await older.UpdateStatusAsync()).State, Is.EqualTo(DagState.Running));

        var found = await ReconcileAsync(unknown);
        Assert.That(found.Outcome, Is.EqualTo(ReconciliationOutcome.NotStarted), found.Reason);
    }

    [Test]
    public async Task A_stop_without_stages_is_not_a_certain_match()
    {
        await using var fake = await StartAsync();
        fake.NextDag = FakeDagScript.Succeeds with { HideDetails = true };
        await using var obshell = Connect(fake);
        var unknown = await LoseAsync(fake, obshell, FakeFault.CutAfter());
        var found = await ReconcileAsync(unknown);

        Assert.Multiple(() =>
        {
            Assert.That(found.Outcome, Is.EqualTo(ReconciliationOutcome.CannotTell));
            Assert.That(found.Operation, Is.Null);
            Assert.That(found.Candidates.Single().Id, Is.EqualTo(fake.Dags.Single().Id));
        });
    }

    [Test]
    public async Task A_stop_that_was_rolled_back_is_not_a_certain_match()
    {
        await using var fake = await StartAsync();
        fake.NextDag = FakeDagScript.FailsRecoverablyAt(6);
        await using var obshell = Connect(fake);
        var older = await obshell.StopClusterAsync(Request);
        _time.Advance(TimeSpan.FromMinutes(10));
        var unknown = await LoseAsync(fake, obshell, FakeFault.CutBefore());
        await older.RollbackAsync();
        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.That((await ReconcileAsync(unknown)).Outcome, Is.Not.EqualTo(ReconciliationOutcome.Started));
    }

    [Test]
    public async Task A_later_stop_does_not_match()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        var unknown = await LoseAsync(fake, obshell, FakeFault.CutBefore());
        _time.Advance(TimeSpan.FromMinutes(1));
        await obshell.StopClusterAsync(Request);

        Assert.That((await ReconcileAsync(unknown)).Outcome, Is.EqualTo(ReconciliationOutcome.NotStarted));
    }

    [Test]
    public async Task A_stop_of_another_kind_does_not_match()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        var unknown = await LoseAsync(fake, obshell, FakeFault.CutBefore());
        await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));

        Assert.That((await ReconcileAsync(unknown)).Outcome, Is.EqualTo(ReconciliationOutcome.NotStarted));
    }

    [Test]
    public async Task Two_matching_stops_leave_the_outcome_unknown()
    {
        await using var fake = await StartAsync();
        fake.NextDag = FakeDagScript.FailsRecoverablyAt(1);
        await using var obshell = Connect(fake);
        var unknown = await LoseAsync(fake, obshell, FakeFault.CutAfter());
        _time.Advance(TimeSpan.FromSeconds(3));
        await obshell.StopClusterAsync(Request with { ForcePassDag = new ForcePassDag([fake.Dags[^1].Id]) });
        var found = await ReconcileAsync(unknown);

        Assert.Multiple(() =>
        {
            Assert.That(found.Outcome, Is.EqualTo(ReconciliationOutcome.CannotTell));
            Assert.That(found.Candidates, Has.Count.EqualTo(2));
        });
    }

    [Test]
    public async Task The_outcome_stays_unknown_if_the_agent_does_not_list_its_DAGs()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        var unknown = await LoseAsync(fake, obshell, FakeFault.CutBefore());
        fake.Misbehave(FakeFault.Refuse(404, "Common.NotFound", "404 not found").On("GET", "/api/v1/task/dags/agent"));

        Assert.That((await ReconcileAsync(unknown)).Outcome, Is.EqualTo(ReconciliationOutcome.CannotTell));
    }

    [TestCase(1)]
    [TestCase(-1)]
    public async Task A_clock_offset_does_not_affect_reconciliation(int days)
    {
        await using var fake = await StartAsync();
        fake.ClockSkew = TimeSpan.FromDays(days);
        await using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        var unknown = await LoseAsync(fake, obshell, FakeFault.CutAfter());

        Assert.That((await ReconcileAsync(unknown)).Outcome, Is.EqualTo(ReconciliationOutcome.Started));
    }

    [Test]
    public async Task An_operator_with_a_lost_response_stays_unknown()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        var stop = await obshell.StopClusterAsync(Request);
        fake.Misbehave(FakeFault.CutAfter().On("POST", $"/api/v1/task/dag/{stop.Id}"));
        var unknown = await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => stop.CancelAsync());

        Assert.That(unknown!.CanReconcile, Is.False);
        Assert.That(unknown.Message, Does.EndWith("Check what it was to change before you repeat it."));
        Assert.That((await unknown.ReconcileAsync()).Outcome, Is.EqualTo(ReconciliationOutcome.CannotTell));
    }

    [Test]
    public async Task Only_the_agent_that_received_the_request_is_queried()
    {
        await using var cluster = await FakeObShellCluster.StartAsync(2, new FakeObShellOptions { Password = "pw", TimeProvider = _time });
        await using var obshell = new ObShellClient(
            new ObShellClientOptions { Endpoints = [.. cluster.Endpoints.Select(endpoint => endpoint.ToString())], Password = "pw", MaxRetries = 0 }, timeProvider: _time);
        cluster.Agents[0].Misbehave(FakeFault.CutAfter().On("POST", Stop));
        var unknown = await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => obshell.StopClusterAsync(Request));
        var found = await ReconcileAsync(unknown!);

        Assert.Multiple(() =>
        {
            Assert.That(found.Outcome, Is.EqualTo(ReconciliationOutcome.Started), found.Reason);
            Assert.That(cluster.Agents[1].CountRequests("GET", "/api/v1/task/dags/agent"), Is.Zero);
        });
        await cluster.Agents[0].StopListeningAsync();
        await Assert.ThrowsAsync<ObShellConnectionException>(() => unknown!.ReconcileAsync());
    }

    private static async Task<OperationOutcomeUnknownException> LoseAsync(FakeObShell fake, ObShellClient obshell, FakeFault fault)
    {
        fake.Misbehave(fault.On("POST", Stop));
        return (await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => obshell.StopClusterAsync(Request)))!;
    }

    private Task<FakeObShell> StartAsync() => FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", TimeProvider = _time });

    private ObShellClient Connect(FakeObShell fake) =>
        new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", AttemptTimeout = TimeSpan.FromDays(1), CallTimeout = TimeSpan.FromDays(2) }, timeProvider: _time);

    /// <summary>Moves the clock past the pause, and no further.</summary>
    private async Task<Reconciliation> ReconcileAsync(OperationOutcomeUnknownException unknown)
    {
        var task = unknown.ReconcileAsync();
        await _time.RunAsync(task, TimeSpan.FromSeconds(5));
        return await task;
    }
}
