using ObShell.Client.Dags;

namespace ObShell.Client.Tests.Recordings;

/// <summary>Recorded operations of a real agent, played back: the client waits for each until its recorded end.</summary>
internal sealed class RecordedRunTests
{
    [Test]
    public async Task The_recorded_stop_that_succeeded_completes()
    {
        using var agent = new Playback("cluster-agent-stop-succeeds");
        using var obshell = agent.Connect();
        var seen = new Reports();
        var stop = await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
        var done = await stop.WaitForCompletionAsync(seen);

        Assert.Multiple(() =>
        {
            Assert.That(stop.Id.ToString(), Is.EqualTo("22130706433028871"));
            Assert.That(done.State, Is.EqualTo(DagState.Succeeded));
            Assert.That(done.Nodes, Has.Count.EqualTo(5));
            Assert.That(seen.Stages, Is.Ordered.And.Contains(1).And.Contains(5));
            Assert.That(agent.Calls("POST", "/api/v1/ob/stop"), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task The_recorded_stop_that_was_cancelled_throws_DagCancelledException()
    {
        using var agent = new Playback("cluster-agent-cancel-and-session");
        using var obshell = agent.Connect();
        var stop = await obshell.StopClusterAsync(StopClusterRequest.Server("127.0.0.1:2887", StopMode.Force));
        await stop.CancelAsync();

        Assert.That(async () => await stop.WaitForCompletionAsync(), Throws.TypeOf<DagCancelledException>().With.Message.Contain("stage 2 of 5"));
        Assert.That(agent.Calls("POST", "/api/v1/task/dag/22130706433028873"), Is.EqualTo(1));
    }

    [Test]
    public async Task The_exception_for_the_recorded_failed_stop_has_the_stage_and_the_reason()
    {
        using var agent = new Playback("password-agent-stop-fails");
        using var obshell = agent.Connect();
        var stop = await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
        var exception = await Assert.ThrowsAsync<DagFailedException>(() => stop.WaitForCompletionAsync());

        Assert.Multiple(() =>
        {
            Assert.That(exception!.Message, Does.Contain("failed at stage 2 of 5"));
            Assert.That(exception.Message, Does.Contain("node 'Make sure all agents are ready'"));
            Assert.That(exception.Message, Does.Contain("on agent 127.0.0.1:2888"));
            Assert.That(exception.Message, Does.Contain("Sub DAG of agents: [127.0.0.1:2999] not created, main DAG failed"));
            Assert.That(exception.Message, Does.Contain(agent.Endpoint).And.Contain("trace id "));
            Assert.That(exception.Message, Does.Contain("stage 1, node 'Inform all agents to prepare to stop observer', on agent 127.0.0.1:2999").And.Contain("connection refused"));
            Assert.That(exception.Failures.Select(failure => (failure.Stage, failure.IsLoggedErrorOnly)), Is.EqualTo(new[] { (1, true), (2, false) }));
            Assert.That(exception.Locks, Is.Empty);
            Assert.That(exception.InnerException, Is.Null);
        });
    }

    [Test]
    public async Task The_recorded_failed_stop_rejects_every_operator()
    {
        using var agent = new Playback("password-agent-stop-fails");
        using var obshell = agent.Connect();
        var stop = await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
        await Assert.ThrowsAsync<DagFailedException>(() => stop.WaitForCompletionAsync());

        Assert.Multiple(() =>
        {
            Assert.That(() => stop.PassAsync(), Throws.TypeOf<ObShellApiException>().With.Property("ErrCode").EqualTo("Task.Dag.Operator.PassNotAllowed"));
            Assert.That(() => stop.RetryAsync(), Throws.TypeOf<ObShellApiException>().With.Property("ErrCode").EqualTo("Task.Dag.Operator.RetryNotAllowed"));
            Assert.That(() => stop.RollbackAsync(), Throws.TypeOf<ObShellApiException>().With.Property("ErrCode").EqualTo("Task.Dag.Operator.RollbackNotAllowed"));
            Assert.That(() => stop.CancelAsync(), Throws.TypeOf<ObShellApiException>().With.Property("ErrCode").EqualTo("Task.Dag.Operator.CancelFinishedDag"));
        });
        Assert.That(agent.Calls("POST", "/api/v1/task/dag/22130706433028881"), Is.EqualTo(4));
    }

    [Test]
    public async Task The_exception_for_the_recorded_stop_on_a_locked_agent_names_the_main_DAG_of_the_lock()
    {
        const string Id = "22130706433128923";
        using var agent = new Playback("cluster-agent-maintenance-after-cancel", $"/api/v1/task/dag/{Id}");
        using var obshell = agent.Connect();
        var exception = await Assert.ThrowsAsync<DagFailedException>(() => obshell.GetDagOperation(DagId.Parse(Id)).WaitForCompletionAsync());
        var lines = exception!.Message.Split('\n');

        Assert.Multiple(() =>
        {
            Assert.That(exception.Locks, Is.EqualTo(new[] { new AgentLock(new AgentAddress { Ip = "127.0.0.1", Port = 12892 }, DagId.Parse("22130706433128921"), "Stop observer") }));
            Assert.That(exception.Locks[0].MainDag, Is.EqualTo(DagId.Parse("22130706433128921")));
            Assert.That(exception.Failures.Select(failure => (failure.Stage, failure.IsLoggedErrorOnly)), Is.EqualTo(new[] { (1, true), (2, false) }));
            Assert.That(lines[0], Does.StartWith($"DAG 'Stop OB' {Id} failed at stage 2 of 5").And.EndWith(": agent 127.0.0.1:12892 is locked by DAG 22130706433128921 (its sub-DAG 'Stop observer')."));
            Assert.That(lines[1], Does.Contain("DAG 22130706433128921").And.Contain("ForcePassDag").And.Contain("sub-DAGs"));
            Assert.That(lines[2..], Is.EqualTo(new[]
            {
                "  stage 1, node 'Inform all agents to prepare to stop observer', on agent 127.0.0.1:12892",
                "    ERROR: [Agent.UnderMaintenanceDag]: 127.0.0.1:12892 is under maintenance by DAG [22130706433128921:Stop observer]",
                "  stage 2, node 'Make sure all agents are ready', on agent 127.0.0.1:12892",
                "    ERROR: [Task.SubDag.NotAllCreated]: check sub dag created failed: Sub DAG of agents: [127.0.0.1:12892] not created, main DAG failed",
            }));
        });
    }

    [Test]
    public async Task The_recorded_deployment_fails_twice_and_is_rolled_back()
    {
        const string Id = "22130706433028864";
        using var agent = new Playback("deploy-fails-and-rolls-back", $"/api/v1/task/dag/{Id}");
        using var obshell = agent.Connect();
        var deployment = obshell.GetDagOperation(DagId.Parse(Id));

        var first = await Assert.ThrowsAsync<DagFailedException>(() => deployment.WaitForCompletionAsync(new Reports()));
        await deployment.RetryAsync();
        var second = await Assert.ThrowsAsync<DagFailedException>(() => deployment.WaitForCompletionAsync(new Reports()));
        await deployment.RollbackAsync();
        var rolledBack = await Assert.ThrowsAsync<DagRolledBackException>(() => deployment.WaitForCompletionAsync(new Reports()));

        Assert.Multiple(() =>
        {
            Assert.That(first!.Dag.Stage, Is.EqualTo(2));
            Assert.That(second!.Dag.Stage, Is.EqualTo(3));
            Assert.That(rolledBack!.Dag.Stage, Is.EqualTo(1));
            Assert.That(agent.Calls("POST", $"/api/v1/task/dag/{Id}"), Is.EqualTo(2));
        });
    }

    private sealed class Reports : IProgress<DagDetailDTO>
    {
        private readonly List<DagDetailDTO> _dags = [];

        public IEnumerable<int> Stages => _dags.Select(dag => dag.Stage);

        public void Report(DagDetailDTO value) => _dags.Add(value);
    }
}
