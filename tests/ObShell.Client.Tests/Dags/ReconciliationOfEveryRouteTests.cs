using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ObShell.Client.Agents;
using ObShell.Client.Dags;
using ObShell.Client.Protocol;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Dags;

/// <summary>Every request that starts a DAG can be reconciled, and no other one.</summary>
internal sealed class ReconciliationOfEveryRouteTests
{
    private static readonly ExpectedDag Local = new([""], null, new StartedDag(""));
    private static readonly ExpectedDag InCluster = new([""], null, new StartedDag("") { LivesInCluster = true });
    private readonly TestTime _time = new();

    private static IEnumerable<TestCaseData> DagRoutes => LibraryRoutes.Where(route => route.ReturnsDag).Select(route => new TestCaseData(route).SetArgDisplayNames(route.Name));

    private static IEnumerable<TestCaseData> OtherChanges => LibraryRoutes
        .Where(route => !route.ReturnsDag && !Routes.OnlyReads(route.Method, route.Path))
        .Select(route => new TestCaseData(route).SetArgDisplayNames(route.Name));

    private static IEnumerable<InventoryRoute> LibraryRoutes => Inventory.Routes.Where(route => LibraryRoute.ByName.ContainsKey(route.Name));

    [TestCaseSource(nameof(DagRoutes))]
    public async Task Reconciliation_finds_the_DAG_of_a_request_that_ran_and_reports_one_that_did_not(InventoryRoute route)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", AgentPassword = route.Auth == "agent-header-only" ? "agent" : null, TimeProvider = _time, KeySize = 512 });
        using var obshell = new ObShellClient(
            new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", AgentPassword = "agent", AttemptTimeout = TimeSpan.FromHours(1), CallTimeout = TimeSpan.FromHours(2) }, timeProvider: _time);
        fake.Misbehave(FakeFault.CutBefore().On(route.Method, "*"));
        var method = LibraryRoute.ByName[route.Name];
        var body = route.BodyType == "param.ObStopParam" ? StopClusterRequest.WholeCluster(StopMode.Force) : method.SampleBody(route);
        var unknown = await Assert.ThrowsAsync<OperationOutcomeUnknownException>(async () => await method.InvokeAsync(obshell, body, CancellationToken.None));
        Assert.That(unknown!.CanReconcile);
        Assert.That(unknown.Message, Does.EndWith("Find out with ReconcileAsync before you repeat it."));

        var sent = fake.Requests.Last(request => request.Method == route.Method);
        var expected = ExpectedDag.Of(Routes.Find(route.Method, route.Path)!, sent.Path, Encoding.UTF8.GetBytes(sent.Body ?? ""))!;
        var inventory = Inventory.Dags.First(dag => $"{dag.Method} {dag.Path}" == route.Name && expected.Fits(Sample(dag, expected)));
        var dag = Dag(inventory, expected, fake, _time.GetUtcNow());

        var started = await ReconcileAsync(fake, unknown, expected, dag);
        var twice = await ReconcileAsync(fake, unknown, expected, dag, dag);
        var other = await ReconcileAsync(fake, unknown, expected, Dag(Inventory.Dags.First(item => !expected.Names.Contains(item.Name)), null, fake, _time.GetUtcNow()));
        var old = await ReconcileAsync(fake, unknown, expected, Dag(inventory, expected, fake, _time.GetUtcNow() - TimeSpan.FromHours(1)));
        var nothing = await ReconcileAsync(fake, unknown, expected);
        Assert.Multiple(() =>
        {
            Assert.That(started.Outcome, Is.EqualTo(ReconciliationOutcome.Started), started.Reason);
            Assert.That(started.Operation?.Latest?.Name, Is.AnyOf([.. expected.Names]));
            Assert.That(twice.Outcome, Is.EqualTo(ReconciliationOutcome.CannotTell), twice.Reason);
            Assert.That(other.Outcome, Is.EqualTo(ReconciliationOutcome.NotStarted), other.Reason);
            Assert.That(old.Outcome, Is.EqualTo(ReconciliationOutcome.NotStarted), old.Reason);
            Assert.That(nothing.Outcome, Is.EqualTo(ReconciliationOutcome.NotStarted), nothing.Reason);
        });
    }

    [TestCaseSource(nameof(OtherChanges))]
    public async Task A_request_that_starts_no_DAG_cannot_be_reconciled(InventoryRoute route)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", KeySize = 512 });
        using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", MaxRetries = 0 });
        fake.Misbehave(FakeFault.CutBefore().On(route.Method, "*"));
        var method = LibraryRoute.ByName[route.Name];
        var exception = await Assert.CatchAsync<ObShellException>(async () => await method.InvokeAsync(obshell, method.SampleBody(route), CancellationToken.None));

        if (exception is OperationOutcomeUnknownException unknown)
        {
            Assert.That(unknown.CanReconcile, Is.False);
            Assert.That(unknown.Message, Does.Not.Contain("DAG").And.Not.Contain("ReconcileAsync"));
            Assert.That((await unknown.ReconcileAsync()).Outcome, Is.EqualTo(ReconciliationOutcome.CannotTell));
        }
    }

    [Test]
    public async Task A_join_stays_unknown_once_the_agent_lists_the_DAGs_of_its_master()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Identity = AgentIdentity.Single, TimeProvider = _time });
        using var obshell = new ObShellClient(
            new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), AttemptTimeout = TimeSpan.FromHours(1), CallTimeout = TimeSpan.FromHours(2) }, timeProvider: _time);
        fake.Misbehave(FakeFault.CutBefore().On("POST", "/api/v1/agent/join"));
        var unknown = await Assert.ThrowsAsync<OperationOutcomeUnknownException>(
            () => obshell.Agents.JoinAsync(new JoinAgentRequest { AgentAddress = new AgentAddress { Ip = "10.10.10.2", Port = 2886 }, ZoneName = "zone2" }));
        fake.Identity = AgentIdentity.Follower;
        var found = await ReconcileAsync(fake, unknown!, Local);

        Assert.That(found.Outcome, Is.EqualTo(ReconciliationOutcome.CannotTell));
        Assert.That(found.Reason, Does.Contain("a follower now"));
    }

    [Test]
    public async Task The_result_has_a_restore_that_the_request_may_have_cancelled()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", TimeProvider = _time });
        using var obshell = new ObShellClient(
            new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", AttemptTimeout = TimeSpan.FromHours(1), CallTimeout = TimeSpan.FromHours(2) }, timeProvider: _time);
        fake.Misbehave(FakeFault.CutBefore().On("DELETE", "*"));
        var unknown = await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => obshell.Restores.CancelAsync("t1"));
        var restore = Inventory.Dags.First(dag => dag.Path == "/api/v1/tenant/restore");
        var cancelled = Dag(restore, null, fake, _time.GetUtcNow() - TimeSpan.FromHours(1));
        cancelled["operator"] = "ROLLBACK";
        var found = await ReconcileAsync(fake, unknown!, InCluster, cancelled);

        Assert.That(found.Outcome, Is.EqualTo(ReconciliationOutcome.CannotTell), found.Reason);
        Assert.That(found.Candidates, Has.Count.EqualTo(1));
    }

    private static DagDetailDTO Sample(InventoryDag dag, ExpectedDag expected) => dag.Sample() with { Name = Name(dag, expected), MaintenanceKey = expected.Tenant ?? "" };

    /// <summary>The name of the DAG, with the values of the request instead of those of the sample.</summary>
    private static string Name(InventoryDag dag, ExpectedDag? expected)
    {
        var pattern = $"^{System.Text.RegularExpressions.Regex.Replace(System.Text.RegularExpressions.Regex.Escape(dag.DagName), @"\\\{\w+}", ".+")}$";
        return expected?.Names.FirstOrDefault(name => System.Text.RegularExpressions.Regex.IsMatch(name, pattern)) ?? dag.Name;
    }

    private static JsonObject Dag(InventoryDag dag, ExpectedDag? expected, FakeObShell fake, DateTimeOffset began)
    {
        var start = began.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        return new JsonObject
        {
            ["id"] = dag.Lives == "cluster" ? "17" : $"2{2130706433}{fake.Endpoint.Port:00000}7",
            ["dag_id"] = 7,
            ["name"] = Name(dag, expected),
            ["state"] = "RUNNING",
            ["operator"] = "RUN",
            ["maintenance_key"] = expected?.Tenant ?? "",
            ["start_time"] = start,
            ["nodes"] = new JsonArray([.. dag.Stages.Select(stage => (JsonNode)new JsonObject
            {
                ["name"] = stage.Name, ["state"] = "PENDING", ["operator"] = "RUN", ["start_time"] = start,
                ["sub_tasks"] = new JsonArray(new JsonObject { ["name"] = stage.Name, ["execute_times"] = 1 }),
            })]),
        };
    }

    private async Task<Reconciliation> ReconcileAsync(FakeObShell fake, OperationOutcomeUnknownException unknown, ExpectedDag expected, params JsonObject[] dags)
    {
        var path = expected.Facts.LivesInCluster ? "/api/v1/task/dags/ob" : "/api/v1/task/dags/agent";
        var data = new JsonObject { ["contents"] = new JsonArray([.. dags.Select(dag => dag.DeepClone())]) };
        fake.Misbehave(FakeFault.Respond(200, "application/json", Encoding.UTF8.GetBytes($$"""{"successful":true,"status":200,"traceId":"t","data":{{data.ToJsonString()}}}""")).On("GET", path));
        var task = unknown.ReconcileAsync();
        await _time.RunAsync(task, TimeSpan.FromSeconds(5));
        return await task;
    }
}
