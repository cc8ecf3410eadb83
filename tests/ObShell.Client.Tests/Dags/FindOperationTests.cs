using ObShell.Client.Clusters;
using ObShell.Client.Tenants;
using ObShell.Client.Testing;
using ObShell.Client.Tests.Jobs;

namespace ObShell.Client.Tests.Dags;

internal sealed class FindOperationTests
{
    private static StopClusterRequest Stop { get; } = StopClusterRequest.Zone("zone2", StopMode.Force);

    [TestCase(0)]
    [TestCase(2)]
    public async Task An_operation_is_found_at_any_agent(int agent)
    {
        var time = new FastTime(100);
        await using var cluster = await StartAsync(time);
        await using var obshell = JobHarness.Connect(cluster, time);
        var since = time.GetUtcNow();
        var started = await obshell.At(cluster.Endpoints[agent]).StopClusterAsync(Stop);

        var found = await obshell.FindOperationAsync(client => client.StopClusterAsync(Stop), since);

        Assert.Multiple(() =>
        {
            Assert.That(found.Outcome, Is.EqualTo(ReconciliationOutcome.Started));
            Assert.That(found.Operation!.Id, Is.EqualTo(started.Id));
            Assert.That(cluster.StopExecutions, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_call_that_was_never_made_is_not_found()
    {
        var time = new FastTime(100);
        await using var cluster = await StartAsync(time);
        await using var obshell = JobHarness.Connect(cluster, time);

        var found = await obshell.FindOperationAsync(client => client.StopClusterAsync(Stop), time.GetUtcNow());

        Assert.Multiple(() =>
        {
            Assert.That(found.Outcome, Is.EqualTo(ReconciliationOutcome.NotStarted), found.Reason);
            Assert.That(cluster.StopExecutions, Is.Zero);
        });
    }

    [Test]
    public async Task An_operation_older_than_the_call_does_not_match()
    {
        var time = new FastTime(100);
        await using var cluster = await StartAsync(time);
        await using var obshell = JobHarness.Connect(cluster, time);
        await (await obshell.StopClusterAsync(Stop)).WaitForCompletionAsync();
        await Task.Delay(100);

        var found = await obshell.FindOperationAsync(client => client.StopClusterAsync(Stop), time.GetUtcNow());

        Assert.That(found.Outcome, Is.EqualTo(ReconciliationOutcome.NotStarted), found.Reason);
    }

    [Test]
    public async Task A_call_with_a_cancelled_token_is_found_afterwards()
    {
        var time = new FastTime(100);
        await using var cluster = await StartAsync(time);
        await using var obshell = JobHarness.Connect(cluster, time);
        await obshell.Agents.GetInfoAsync();
        cluster.Agents[0].Misbehave(FakeFault.HangAfter().On("POST", "/api/v1/ob/stop"));
        using var cancellation = new CancellationTokenSource();
        var since = time.GetUtcNow();
        var call = obshell.StopClusterAsync(Stop, cancellation.Token);
        await cluster.Agents[0].WaitForRequestAsync("POST", "/api/v1/ob/stop");
        await cancellation.CancelAsync();
        await Assert.CatchAsync<OperationCanceledException>(() => call);

        var found = await obshell.FindOperationAsync(client => client.StopClusterAsync(Stop), since);

        Assert.That(found.Operation!.Id, Is.EqualTo(cluster.Agents[0].Dags.Single().Id));
    }

    [Test]
    public async Task A_request_is_not_reported_as_not_started_if_an_agent_is_unreachable()
    {
        var time = new FastTime(100);
        await using var cluster = await StartAsync(time);
        await using var obshell = JobHarness.Connect(cluster, time);
        await cluster.Agents[1].StopListeningAsync();

        var found = await obshell.FindOperationAsync(client => client.StopClusterAsync(Stop), time.GetUtcNow());

        Assert.Multiple(() =>
        {
            Assert.That(found.Outcome, Is.EqualTo(ReconciliationOutcome.CannotTell));
            Assert.That(found.Reason, Does.Contain(cluster.Endpoints[1].Authority));
        });
    }

    [Test]
    public async Task Two_operations_that_match_are_both_candidates()
    {
        var time = new FastTime(100);
        await using var cluster = await StartAsync(time);
        await using var obshell = JobHarness.Connect(cluster, time);
        var since = time.GetUtcNow();
        var first = await obshell.At(cluster.Endpoints[0]).StopClusterAsync(Stop);
        var second = await obshell.At(cluster.Endpoints[1]).StopClusterAsync(Stop);

        var found = await obshell.FindOperationAsync(client => client.StopClusterAsync(Stop), since);

        Assert.Multiple(() =>
        {
            Assert.That(found.Outcome, Is.EqualTo(ReconciliationOutcome.CannotTell));
            Assert.That(found.Candidates.Select(candidate => candidate.Id), Is.EquivalentTo(new[] { first.Id, second.Id }));
        });
    }

    [Test]
    public async Task A_call_that_starts_no_operation_is_refused()
    {
        await using var cluster = await StartAsync(TimeProvider.System);
        await using var obshell = JobHarness.Connect(cluster, TimeProvider.System);

        var reading = await Assert.ThrowsAsync<ArgumentException>(() => obshell.FindOperationAsync(client => client.Tenants.GetAsync("orders"), DateTimeOffset.UtcNow));
        var nothing = await Assert.ThrowsAsync<InvalidOperationException>(() => obshell.FindOperationAsync(_ => Task.CompletedTask, DateTimeOffset.UtcNow));
        await Assert.ThrowsAsync<ArgumentException>(() => obshell.FindOperationAsync(client => client.Tenants.CreateAsync(new CreateTenantRequest { Name = "", ZoneList = [] }), DateTimeOffset.UtcNow));

        Assert.Multiple(() =>
        {
            Assert.That(reading!.ParamName, Is.EqualTo("operation"));
            Assert.That(nothing!.Message, Does.Contain("no call"));
            Assert.That(cluster.CountRequests("*", "*"), Is.Zero);
        });
    }

    [Test]
    public async Task A_view_of_one_agent_calls_only_that_agent()
    {
        await using var cluster = await StartAsync(TimeProvider.System);
        await using var obshell = JobHarness.Connect(cluster, TimeProvider.System);
        await using var third = obshell.At(cluster.Endpoints[2]);

        var info = await third.Agents.GetInfoAsync();
        var response = await third.WithResponseAsync(client => client.Agents.GetStatusAsync());
        await cluster.Agents[2].StopListeningAsync();
        await Assert.ThrowsAsync<ObShellConnectionException>(() => third.Tenants.LockAsync("orders"));

        Assert.Multiple(() =>
        {
            Assert.That(info.Port, Is.EqualTo(cluster.Endpoints[2].Port));
            Assert.That(response.Call!.Endpoint, Is.EqualTo(cluster.Endpoints[2]));
            Assert.That(third.Endpoints, Is.EqualTo(new[] { cluster.Endpoints[2] }));
            Assert.That(cluster.Agents[0].Requests, Is.Empty);
        });
    }

    [Test]
    public async Task Disposing_a_view_of_an_agent_leaves_the_client_open()
    {
        await using var cluster = await StartAsync(TimeProvider.System);
        await using var obshell = JobHarness.Connect(cluster, TimeProvider.System);
        obshell.At(cluster.Endpoints[1]).Dispose();

        var refusal = Assert.Throws<ArgumentException>(() => obshell.At(new Uri("http://10.9.9.9:2886")));

        Assert.Multiple(async () =>
        {
            Assert.That(refusal!.ParamName, Is.EqualTo("endpoint"));
            Assert.That((await obshell.Agents.GetInfoAsync()).Version, Is.Not.Empty);
        });
    }

    private static Task<FakeObShellCluster> StartAsync(TimeProvider time) =>
        FakeObShellCluster.StartAsync(3, new FakeObShellOptions { Password = "pw", KeySize = 512, StageDuration = TimeSpan.FromMilliseconds(200), TimeProvider = time });
}
