using System.Globalization;
using System.Text;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Dags;

/// <summary>Which of the listed DAGs can be that of a stop whose response was lost.</summary>
internal sealed class DagReconcilerTests
{
    private const string Stop = "/api/v1/ob/stop";
    private const string All = "/api/v1/task/dags/agent";
    private const string Unfinished = "/api/v1/task/dag/agent/unfinish";
    private const string Freeze = "Minor freeze before stop server";
    private readonly TestTime _time = new();

    private static IEnumerable<TestCaseData> Windows =>
    [
        new TestCaseData(-2.001, ReconciliationOutcome.NotStarted),
        new TestCaseData(-2.0, ReconciliationOutcome.Started),
        new TestCaseData(0.0, ReconciliationOutcome.Started),
        new TestCaseData(7.0, ReconciliationOutcome.Started),
        new TestCaseData(7.001, ReconciliationOutcome.NotStarted),
    ];

    [TestCaseSource(nameof(Windows))]
    public async Task A_DAG_that_started_around_the_call_is_a_candidate(double seconds, ReconciliationOutcome outcome)
    {
        await using var scene = await LoseAsync();
        var found = await ReconcileAsync(scene, Dag(7, "Stop OB", seconds, seconds));

        Assert.That(found.Outcome, Is.EqualTo(outcome), found.Reason);
    }

    [TestCase(0.0, -600.0, ReconciliationOutcome.NotStarted)]
    [TestCase(-600.0, 0.0, ReconciliationOutcome.NotStarted)]
    [TestCase(600.0, 0.0, ReconciliationOutcome.Started)]
    [TestCase(null, 0.0, ReconciliationOutcome.Started)]
    [TestCase(0.0, null, ReconciliationOutcome.Started)]
    [TestCase(null, null, ReconciliationOutcome.CannotTell)]
    public async Task The_start_of_a_DAG_is_its_earliest_time(double? dag, double? nodes, ReconciliationOutcome outcome)
    {
        await using var scene = await LoseAsync();
        var found = await ReconcileAsync(scene, Dag(7, "Stop OB", dag, nodes));

        Assert.That(found.Outcome, Is.EqualTo(outcome), found.Reason);
    }

    [Test]
    public async Task A_null_node_is_ignored_for_the_start_of_a_DAG()
    {
        await using var scene = await LoseAsync();
        var found = await ReconcileAsync(scene, Dag(7, "Stop OB", 0, 0, nodes: 1).Replace("\"nodes\":[", "\"nodes\":[null,", StringComparison.Ordinal));

        Assert.That(found.Outcome, Is.EqualTo(ReconciliationOutcome.CannotTell), found.Reason);
    }

    [Test]
    public async Task The_reason_has_a_message()
    {
        await using var scene = await LoseAsync();
        var started = await ReconcileAsync(scene, Dag(7, "Stop OB", 0, 0));
        var several = await ReconcileAsync(scene, Dag(7, "Stop OB", 0, 0), Dag(9, "Stop OB", 0, 0), Dag(8, "Stop OB", 0, 0));
        var timeless = await ReconcileAsync(scene, Dag(7, "Stop OB", null, null));
        var nothing = await ReconcileAsync(scene, "null", Dag(7, "Start OB", 0, 0));

        Assert.Multiple(() =>
        {
            Assert.That(started.ToString(), Is.EqualTo("Started: DAG 22130706433028867 is the only one that matches"));
            Assert.That(started.Operation!.Id.ToString(), Is.EqualTo("22130706433028867"));
            Assert.That(several.ToString(), Is.EqualTo("CannotTell: 3 DAGs match"));
            Assert.That(several.Candidates.Select(candidate => candidate.Latest!.LocalDagId), Is.EqualTo(new[] { 9, 8, 7 }), "newest first");
            Assert.That(several.Operation, Is.Null);
            Assert.That(timeless.ToString(), Is.EqualTo("CannotTell: DAG 22130706433028867 fits, but it does not show when it was made"));
            Assert.That(nothing.ToString(), Is.EqualTo("NotStarted: the agent has no DAG 'Stop OB' that began since the request was sent"));
        });
    }

    [TestCase(1, "RUN", ReconciliationOutcome.CannotTell)]
    [TestCase(2, "RUN", ReconciliationOutcome.Started)]
    [TestCase(2, "ROLLBACK", ReconciliationOutcome.CannotTell)]
    public async Task A_DAG_whose_start_may_be_a_retry_is_not_a_certain_match(int nodes, string dagOperator, ReconciliationOutcome outcome)
    {
        await using var scene = await LoseAsync();
        var found = await ReconcileAsync(scene, Dag(7, "Stop OB", 0, 0, nodes, dagOperator));

        Assert.That(found.Outcome, Is.EqualTo(outcome), found.Reason);
        Assert.That(found.Candidates, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_agent_with_an_empty_list_has_no_candidates()
    {
        await using var scene = await LoseAsync();
        scene.Fake.Misbehave(FakeFault.NoContent().On("GET", All));

        Assert.That((await RunAsync(scene.Unknown.ReconcileAsync())).Outcome, Is.EqualTo(ReconciliationOutcome.NotStarted));
    }

    [Test]
    public async Task A_list_of_unfinished_DAGs_is_enough_to_find_an_unfinished_stop()
    {
        await using var scene = await LoseAsync();
        scene.Fake.Misbehave(FakeFault.Refuse(404, "Common.NotFound", "404 not found").On("GET", All));
        List(scene, Unfinished, "null", Dag(6, "Start OB", 0, 0), Dag(7, "Stop OB", -2.001, 0), Dag(8, "Stop OB", -2, 0));
        var found = await RunAsync(scene.Unknown.ReconcileAsync());

        Assert.That(found.Outcome, Is.EqualTo(ReconciliationOutcome.Started), found.Reason);
        Assert.That(found.Operation!.Latest!.LocalDagId, Is.EqualTo(8));
    }

    [TestCase("Do something new")]
    [TestCase("Stop OB", "A stage of another version")]
    public async Task A_DAG_that_this_version_does_not_know_leaves_the_outcome_unknown(string name, string node = "Stop observer")
    {
        await using var scene = await LoseAsync();
        var found = await ReconcileAsync(scene, Dag(7, name, 0, 0, nodes: 2).Replace(Freeze, node, StringComparison.Ordinal));

        Assert.That(found.Outcome, Is.EqualTo(ReconciliationOutcome.CannotTell), found.Reason);
        Assert.That(found.Reason, Does.Contain("as this version of the library knows it"));
        Assert.That(found.Candidates, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_reason_says_that_the_agent_lists_no_finished_DAGs()
    {
        await using var scene = await LoseAsync();
        scene.Fake.Misbehave(FakeFault.Refuse(404, "Common.NotFound", "404 not found").On("GET", All));
        var found = await RunAsync(scene.Unknown.ReconcileAsync());

        Assert.That(found.ToString(), Is.EqualTo("CannotTell: this agent does not list its finished DAGs (OBShell does since 4.3.0)"));
        Assert.That(found.Candidates, Is.Empty);
    }

    [TestCase(0, 5)]
    [TestCase(3, 2)]
    [TestCase(5, 0)]
    [TestCase(60, 0)]
    public async Task The_agent_has_five_seconds_to_create_the_DAG(int passed, int wait)
    {
        await using var scene = await LoseAsync();
        _time.Advance(TimeSpan.FromSeconds(passed));
        var start = _time.GetUtcNow();
        await RunAsync(scene.Unknown.ReconcileAsync());

        Assert.That(_time.GetUtcNow() - start, Is.EqualTo(TimeSpan.FromSeconds(wait)));
    }

    [Test]
    public async Task A_clock_at_the_maximum_time_is_handled([Values("0001-01-01T00:00:01Z", "9999-12-31T23:59:59Z")] string clock)
    {
        await using var scene = await LoseAsync();
        scene.Fake.Misbehave(FakeFault.Respond(200, "application/json", Encoding.UTF8.GetBytes($$"""{"successful":true,"status":200,"traceId":"t","data":"{{clock}}"}""")).On("GET", "/api/v1/time"));

        Assert.That((await RunAsync(scene.Unknown.ReconcileAsync())).Outcome, Is.EqualTo(ReconciliationOutcome.NotStarted));
    }

    private async Task<Scene> LoseAsync()
    {
        var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", TimeProvider = _time });
        var obshell = new ObShellClient(
            new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", AttemptTimeout = TimeSpan.FromDays(1), CallTimeout = TimeSpan.FromDays(2) }, timeProvider: _time);
        fake.Misbehave(FakeFault.CutBefore().On("POST", Stop));
        var unknown = await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Terminate)));
        return new Scene(fake, obshell, unknown!, _time.GetUtcNow());
    }

    private Task<Reconciliation> ReconcileAsync(Scene scene, params string[] dags)
    {
        List(scene, All, dags);
        return RunAsync(scene.Unknown.ReconcileAsync());
    }

    /// <summary>Makes the agent list these DAGs, once; <c>@seconds@</c> in them is a time that many seconds after the call.</summary>
    private static void List(Scene scene, string path, params string[] dags)
    {
        var contents = string.Join(',', dags.Select(dag => string.Concat(dag.Split('@').Select((part, index) =>
            index % 2 == 0 ? part : scene.Sent.AddSeconds(double.Parse(part, CultureInfo.InvariantCulture)).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)))));
        scene.Fake.Misbehave(FakeFault.Respond(200, "application/json", Encoding.UTF8.GetBytes(
            $$$"""{"successful":true,"status":200,"traceId":"t","data":{"contents":[{{{contents}}}]}}""")).On("GET", path));
    }

    private static string Dag(int number, string name, double? start, double? nodeStart, int nodes = 2, string dagOperator = "RUN")
    {
        var items = Enumerable.Range(0, nodes).Select(index => $$"""{"name":"{{(index == 0 ? Freeze : "Stop observer")}}","state":"RUNNING","operator":"RUN"{{Time(nodeStart)}}}""");
        return $$"""
            {"id":"2213070643302886{{number}}","dag_id":{{number}},"name":"{{name}}","state":"RUNNING","operator":"{{dagOperator}}"{{Time(start)}},"nodes":[{{(nodes > 1 ? "null," : "")}}{{string.Join(',', items)}}]}
            """;
    }

    private static string Time(double? seconds) => seconds is { } value ? string.Create(CultureInfo.InvariantCulture, $",\"start_time\":\"@{value}@\"") : "";

    /// <summary>Moves the clock past the pause, and between the attempts of a call, but not past the time limit of one.</summary>
    private async Task<T> RunAsync<T>(Task<T> task)
    {
        await _time.RunAsync(task, TimeSpan.FromSeconds(5));
        return await task;
    }

    private sealed record Scene(FakeObShell Fake, ObShellClient Client, OperationOutcomeUnknownException Unknown, DateTimeOffset Sent) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Client.DisposeAsync();
            await Fake.DisposeAsync();
        }
    }
}
