using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline.Transport;

/// <summary>Several agents of one cluster, of which any may be down.</summary>
internal sealed class FailOverTests
{
    private const string Stop = "/api/v1/ob/stop";
    private const string Unfinished = "/api/v1/task/dag/unfinish";
    private static readonly StopClusterRequest Request = StopClusterRequest.WholeCluster(StopMode.Force);

    [Test]
    public async Task A_failed_connection_fails_over_to_the_next_agent()
    {
        await using var cluster = await FakeObShellCluster.StartAsync(3, new FakeObShellOptions { Password = "pw" });
        await cluster.Agents[0].StopListeningAsync();
        await cluster.Agents[1].StopListeningAsync();
        await using var obshell = Connect(cluster);
        await obshell.StopClusterAsync(Request);

        Assert.That(cluster.Agents[2].StopExecutions, Is.EqualTo(1));
    }

    [Test]
    public async Task A_request_that_changes_something_does_not_fail_over_after_a_response()
    {
        await using var cluster = await FakeObShellCluster.StartAsync(2, new FakeObShellOptions { Password = "pw" });
        await using var obshell = Connect(cluster);
        cluster.Agents[0].Misbehave(FakeFault.CutAfter().On("POST", Stop));

        await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => obshell.StopClusterAsync(Request));
        Assert.Multiple(() =>
        {
            Assert.That(cluster.Agents[1].CountRequests("POST", Stop), Is.Zero);
            Assert.That(cluster.StopExecutions, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task An_error_response_does_not_fail_over()
    {
        await using var cluster = await FakeObShellCluster.StartAsync(2, new FakeObShellOptions { Password = "pw" });
        await using var obshell = Connect(cluster);
        cluster.Agents[0].Misbehave(FakeFault.Refuse(500, "Agent.UnderMaintenance", "busy").On("POST", Stop));

        await Assert.ThrowsAsync<ObShellMaintenanceException>(() => obshell.StopClusterAsync(Request));
        Assert.That(cluster.Agents[1].CountRequests("POST", Stop), Is.Zero);
    }

    [Test]
    public async Task A_read_fails_over_after_a_foreign_response()
    {
        await using var cluster = await FakeObShellCluster.StartAsync(2, new FakeObShellOptions { Password = "pw" });
        await using var obshell = Connect(cluster);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        cluster.Agents[0].Misbehave(FakeFault.Html().On("GET", Unfinished));

        Assert.That(await obshell.Tasks.ListUnfinishedDagsAsync(), Is.Not.Null);
        Assert.That(cluster.Agents[1].CountRequests("GET", Unfinished), Is.EqualTo(1));
    }

    [Test]
    public async Task A_request_that_changes_something_fails_over_from_an_agent_with_an_invalid_key()
    {
        await using var cluster = await FakeObShellCluster.StartAsync(2, new FakeObShellOptions { Password = "pw" });
        await using var obshell = Connect(cluster);
        cluster.Agents[0].Misbehave(FakeFault.Html().On("GET", "/api/v1/secret").Forever());
        await obshell.StopClusterAsync(Request);

        Assert.That(cluster.Agents[1].StopExecutions, Is.EqualTo(1));
    }

    [Test]
    public async Task A_failed_agent_is_avoided_for_a_while_and_then_used_again()
    {
        var time = new TestTime();
        await using var cluster = await FakeObShellCluster.StartAsync(2, new FakeObShellOptions { Password = "pw", TimeProvider = time });
        await using var obshell = new ObShellClient(Options(cluster), timeProvider: time);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        cluster.Agents[0].Misbehave(FakeFault.CutBefore().On("GET", Unfinished));
        await obshell.Tasks.ListUnfinishedDagsAsync();
        var before = cluster.Agents[0].Requests.Count;
        await obshell.Tasks.ListUnfinishedDagsAsync();
        Assert.That(cluster.Agents[0].Requests, Has.Count.EqualTo(before));

        time.Advance(TimeSpan.FromSeconds(11));
        await cluster.Agents[1].StopListeningAsync();
        Assert.That(await obshell.Tasks.ListUnfinishedDagsAsync(), Is.Not.Null);
    }

    [Test]
    public async Task A_DAG_is_polled_at_its_owner_and_elsewhere_when_the_owner_is_down()
    {
        await using var cluster = await FakeObShellCluster.StartAsync(3, new FakeObShellOptions { Password = "pw" });
        await using var owner = new ObShellClient(cluster.Agents[1].Endpoint.ToString(), "pw");
        var id = (await owner.StopClusterAsync(Request)).Id;
        await using var obshell = Connect(cluster);
        var stop = obshell.GetDagOperation(id);
        await stop.UpdateStatusAsync();
        var asked = cluster.Agents.Select(agent => agent.CountRequests("GET", $"/api/v1/task/dag/{id}")).ToArray();

        Assert.That(cluster.FindOwner(id), Is.SameAs(cluster.Agents[1]));
        Assert.That(asked[1], Is.EqualTo(1), "the owner responded");
        Assert.That(asked[2], Is.Zero);

        await cluster.Agents[1].StopListeningAsync();
        await Assert.CatchAsync<ObShellException>(() => stop.UpdateStatusAsync(), "no other agent has the DAG");
        await cluster.Agents[1].RestartAsync(newKey: true);
        Assert.That((await stop.UpdateStatusAsync()).Id, Is.EqualTo(id));
    }

    [Test]
    public async Task Nodes_and_sub_tasks_are_read_from_the_owner_of_their_DAG()
    {
        await using var cluster = await FakeObShellCluster.StartAsync(3, new FakeObShellOptions { Password = "pw" });
        await using var owner = new ObShellClient(cluster.Agents[1].Endpoint.ToString(), "pw");
        var node = (await (await owner.StopClusterAsync(Request)).UpdateStatusAsync()).Nodes![0];
        await using var obshell = Connect(cluster);
        await obshell.Tasks.GetNodeAsync(node.Id, showDetails: true);
        await obshell.Tasks.GetSubTaskAsync(node.SubTasks![0].Id);

        Assert.That(cluster.Agents[1].CountRequests("GET", $"/api/v1/task/node/{node.Id}"), Is.EqualTo(1));
        Assert.That(cluster.Agents[1].CountRequests("GET", $"/api/v1/task/sub_task/{node.SubTasks[0].Id}"), Is.EqualTo(1));
        Assert.That(cluster.Agents[0].Requests, Is.Empty);
    }

    [Test]
    public async Task An_invalid_id_is_sent_to_the_agent()
    {
        await using var cluster = await FakeObShellCluster.StartAsync(2, new FakeObShellOptions { Password = "pw", AnswersWithSamples = true });
        await using var obshell = Connect(cluster);

        await obshell.Tasks.GetNodeAsync("2 x");

        Assert.That(cluster.Agents[0].Requests[^1].RawTarget, Is.EqualTo("/api/v1/task/node/2%20x"));
    }

    [Test]
    public async Task An_owner_is_also_recognized_by_the_address_it_reports()
    {
        var time = new TestTime();
        await using var cluster = await FakeObShellCluster.StartAsync(3, new FakeObShellOptions { Password = "pw", TimeProvider = time });
        await using var owner = new ObShellClient(cluster.Agents[1].Endpoint.ToString(), "pw");
        var id = (await owner.StopClusterAsync(Request)).Id;
        var options = Options(cluster);
        options.Endpoints = [.. cluster.Endpoints.Select(endpoint => $"http://localhost:{endpoint.Port}")];
        await using var obshell = new ObShellClient(options, timeProvider: time);
        cluster.Agents[0].Misbehave(FakeFault.CutBefore().On("GET", Unfinished));
        cluster.Agents[1].Misbehave(FakeFault.CutBefore().On("GET", Unfinished));
        await obshell.Tasks.ListUnfinishedDagsAsync();
        time.Advance(TimeSpan.FromSeconds(11));
        await obshell.GetDagOperation(id).UpdateStatusAsync();

        Assert.That(cluster.Agents.Select(agent => agent.CountRequests("GET", $"/api/v1/task/dag/{id}")), Is.EqualTo(new[] { 0, 1, 0 }));
    }

    [Test]
    public async Task The_last_working_agent_is_tried_first_even_after_polls_at_an_owner()
    {
        var time = new TestTime();
        await using var cluster = await FakeObShellCluster.StartAsync(3, new FakeObShellOptions { Password = "pw", TimeProvider = time });
        await using var owner = new ObShellClient(cluster.Agents[2].Endpoint.ToString(), "pw");
        var id = (await owner.StopClusterAsync(Request)).Id;
        await using var obshell = new ObShellClient(Options(cluster), timeProvider: time);
        cluster.Agents[0].Misbehave(FakeFault.CutBefore().On("GET", Unfinished));
        await obshell.Tasks.ListUnfinishedDagsAsync();
        time.Advance(TimeSpan.FromSeconds(11));
        await obshell.GetDagOperation(id).UpdateStatusAsync();
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.That(cluster.Agents.Select(agent => agent.CountRequests("GET", Unfinished)), Is.EqualTo(new[] { 1, 2, 0 }));
    }

    [Test]
    public async Task An_agent_that_has_not_failed_is_tried_before_one_that_has()
    {
        var time = new TestTime();
        await using var cluster = await FakeObShellCluster.StartAsync(3, new FakeObShellOptions { Password = "pw", TimeProvider = time });
        await using var obshell = new ObShellClient(Options(cluster), timeProvider: time);
        cluster.Agents[0].Misbehave(FakeFault.CutBefore().On("GET", Unfinished));
        await obshell.Tasks.ListUnfinishedDagsAsync();
        cluster.Agents[1].Misbehave(FakeFault.CutBefore().On("GET", Unfinished));
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.That(cluster.Agents.Select(agent => agent.CountRequests("GET", Unfinished)), Is.EqualTo(new[] { 1, 2, 1 }));
    }

    [Test]
    public async Task A_retried_read_tries_every_agent_again()
    {
        await using var cluster = await FakeObShellCluster.StartAsync(2, new FakeObShellOptions { Password = "pw" });
        var options = Options(cluster);
        options.MaxRetries = 1;
        options.RetryDelay = TimeSpan.FromMilliseconds(10);
        await using var obshell = new ObShellClient(options);
        cluster.Agents[0].Misbehave(FakeFault.CutBefore().On("GET", Unfinished));
        cluster.Agents[1].Misbehave(FakeFault.CutBefore().On("GET", Unfinished).Forever());

        Assert.That(await obshell.Tasks.ListUnfinishedDagsAsync(), Is.Not.Null);
        Assert.That(cluster.Agents.Select(agent => agent.CountRequests("GET", Unfinished)), Is.EqualTo(new[] { 2, 1 }));
    }

    [Test]
    public async Task The_exception_for_a_single_unreachable_agent_is_not_wrapped()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        await fake.StopListeningAsync();
        await using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");

        var exception = await Assert.ThrowsAsync<ObShellConnectionException>(() => obshell.StopClusterAsync(Request));
        Assert.That(exception!.Message, Does.Contain(fake.Endpoint.Authority).And.Not.Contain("none of"));
    }

    [Test]
    public async Task The_exception_names_each_agent_if_none_can_be_reached()
    {
        await using var cluster = await FakeObShellCluster.StartAsync(2, new FakeObShellOptions { Password = "pw" });
        await using var obshell = Connect(cluster);
        foreach (var agent in cluster.Agents)
        {
            await agent.StopListeningAsync();
        }

        var exception = await Assert.ThrowsAsync<ObShellConnectionException>(() => obshell.StopClusterAsync(Request));
        Assert.That(exception!.Message, Does.Contain("none of 2 agents")
            .And.Contain(cluster.Endpoints[0].Authority).And.Contain(cluster.Endpoints[1].Authority).And.Contain("; "));
    }

    [Test]
    public async Task Waiting_for_a_stop_continues_when_another_agent_fails()
    {
        await using var cluster = await FakeObShellCluster.StartAsync(2, new FakeObShellOptions { Password = "pw", StageDuration = TimeSpan.FromMilliseconds(50) });
        await using var obshell = Connect(cluster);
        var stop = await obshell.StopClusterAsync(Request);
        var wait = stop.WaitForCompletionAsync();
        await cluster.Agents[1].StopListeningAsync();

        Assert.That((await wait).State, Is.EqualTo(DagState.Succeeded));
    }

    [Test]
    public void A_duplicate_address_is_refused() => Assert.That(
        () => new ObShellClient(new ObShellClientOptions { Endpoint = "10.10.10.1", Endpoints = ["http://10.10.10.1:2886/"] }),
        Throws.ArgumentException.With.Message.Contain("twice"));

    private static ObShellClientOptions Options(FakeObShellCluster cluster) => new()
    {
        Endpoints = [.. cluster.Endpoints.Select(endpoint => endpoint.ToString())],
        Password = "pw",
        MaxRetries = 0,
        DagFollow = { FirstDelay = TimeSpan.FromMilliseconds(10), MaxDelay = TimeSpan.FromMilliseconds(20) },
    };

    private static ObShellClient Connect(FakeObShellCluster cluster) => new ObShellClient(Options(cluster));
}
