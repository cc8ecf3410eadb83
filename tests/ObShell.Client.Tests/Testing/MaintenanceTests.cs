using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Testing;

/// <summary>DAGs keep others from starting, get out of the way when they are passed, and are in the lists of DAGs.</summary>
internal sealed class MaintenanceTests
{
    private readonly FakeTimeProvider _clock = new();

    [Test]
    public async Task A_DAG_at_work_keeps_a_stop_from_starting()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        await caller.StartAsync();
        var answer = await caller.StopAsync();

        Assert.Multiple(() =>
        {
            Assert.That(answer.Outcome, Is.EqualTo("500 Agent.UnderMaintenance"));
            Assert.That(answer.Message, Is.EqualTo("Create task 'Stop OB' failed: 10.10.10.1:2886 is under maintenance"));
            Assert.That(answer.Json.AsObject().ContainsKey("data"));
            Assert.That(answer.Data, Is.Null);
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
        });
    }

    [TestCase("FAILED", "500 Agent.UnderMaintenance")]
    [TestCase("SUCCEED", "200")]
    public async Task A_DAG_that_is_over_is_in_the_way_only_if_it_failed(string state, string outcome)
    {
        await using var fake = await StartAsync();
        fake.NextDag = state == "FAILED" ? FakeDagScript.FailsAt(5) : FakeDagScript.Succeeds;
        using var caller = new RawCaller(fake);
        await caller.StartAsync();
        Pass(10);

        Assert.That(fake.Dags[0].State.ToString(), Is.EqualTo(state));
        Assert.That((await caller.StopAsync()).Outcome, Is.EqualTo(outcome));
    }

    [Test]
    public async Task The_status_of_the_agent_tells_whether_it_is_under_maintenance()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var seen = new List<bool> { await IsUnderMaintenanceAsync(caller) };
        await caller.StartAsync();
        seen.Add(await IsUnderMaintenanceAsync(caller));
        Pass(10);
        seen.Add(await IsUnderMaintenanceAsync(caller));

        Assert.That(seen, Is.EqualTo(new[] { false, true, false }));
    }

    [Test]
    public async Task A_stop_passes_the_failed_DAG_that_it_names()
    {
        await using var fake = await StartAsync();
        fake.NextDag = FakeDagScript.FailsAt(2);
        using var caller = new RawCaller(fake);
        var failed = await caller.StartAsync();
        Pass(10);
        var answer = await caller.StopAsync(StopPassing(failed));
        var passed = await caller.GetAsync(failed);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Outcome, Is.EqualTo("200"));
            Assert.That(passed.Progress, Is.EqualTo("SUCCEED/PASS 2"));
            Assert.That(fake.StopExecutions, Is.EqualTo(2));
        });
    }

    [Test]
    public async Task A_stop_does_not_pass_a_DAG_at_work()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();
        Pass(1);

        Assert.That((await caller.StopAsync(StopPassing(dag))).Outcome, Is.EqualTo("500 Agent.UnderMaintenance"));
        Assert.That((await caller.GetAsync(dag)).Progress, Is.EqualTo("RUNNING/RUN 1"));
    }

    [Test]
    public async Task A_stop_does_not_pass_a_DAG_that_it_does_not_name()
    {
        await using var fake = await StartAsync();
        fake.NextDag = FakeDagScript.FailsAt(2);
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();
        Pass(10);

        Assert.That((await caller.StopAsync(StopPassing("/api/v1/task/dag/20168430081028869"))).Outcome, Is.EqualTo("500 Agent.UnderMaintenance"));
        Assert.That((await caller.GetAsync(dag)).Progress, Is.EqualTo("FAILED/RUN 2"));
    }

    [Test]
    public async Task Of_stops_at_the_same_moment_one_wins()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        await caller.FetchKeyAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => caller.StopAsync()));

        Assert.Multiple(() =>
        {
            Assert.That(answers.Count(answer => answer.Status == 200), Is.EqualTo(1));
            Assert.That(answers.Count(answer => answer.Outcome == "500 Agent.UnderMaintenance"), Is.EqualTo(19));
            Assert.That(fake.CountRequests("POST", RawCaller.Stop), Is.EqualTo(20));
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
            Assert.That(fake.Dags, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task The_ids_of_DAGs_hold_the_address_of_the_agent_and_count_on()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        await caller.StartAsync();
        Pass(10);
        await caller.StartAsync();

        Assert.Multiple(() =>
        {
            Assert.That(fake.Dags.Select(dag => dag.Id.ToString()), Is.EqualTo(new[] { "20168430081028861", "20168430081028863" }));
            Assert.That(fake.Dags.Select(dag => dag.LocalDagId), Is.EqualTo(new[] { 1, 3 }));
            Assert.That(fake.Dags.Select(dag => dag.Id.Owner), Is.All.EqualTo(fake.Address));
            Assert.That(fake.Dags.SelectMany(dag => dag.Nodes!).Select(node => node.NodeId), Is.EqualTo(new[] { 1, 2, 3, 4, 5, 9, 10, 11, 12, 13 }));
            Assert.That(fake.Dags.SelectMany(dag => dag.Nodes!).SelectMany(node => node.SubTasks!).Select(task => task.Id), Is.Unique);
            Assert.That(fake.FindDag(fake.Dags[1].Id), Is.Not.Null);
            Assert.That(fake.FindDag(DagId.Parse("20168430081028862")), Is.Null);
        });
    }

    [Test]
    public async Task The_ids_of_DAGs_hold_an_address_of_IPv6_too()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions
        {
            Zones = new Dictionary<string, IReadOnlyList<string>> { ["zone1"] = ["[fd00::1]:2886", "[fd00::2]:2886"] },
        });
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync("""{"scope":{"type":"SERVER","target":["[fd00::2]:2886"]},"force":true}""");
        var answer = await caller.GetAsync(dag);

        Assert.Multiple(() =>
        {
            Assert.That(dag, Does.EndWith("/3336294682933583715844663186250927177729028861"));
            Assert.That(fake.Dags[0].Id.Owner!.ToString(), Is.EqualTo("[fd00::1]:2886"));
            Assert.That(answer.Status, Is.EqualTo(200));
        });
    }

    [Test]
    public async Task The_lists_have_the_DAGs_that_they_are_about()
    {
        await using var fake = await StartAsync();
        fake.NextDag = FakeDagScript.FailsAt(2);
        using var caller = new RawCaller(fake);
        var first = await StartAsync(caller);
        Pass(10);
        var second = await StartAsync(caller, StopPassing(first));
        string[] all = [first, second];

        Assert.That(await ListsAsync(caller), Is.EqualTo(new[] { all, [second], [second], [second], [second] }), "at work");
        Pass(10);
        Assert.That(await ListsAsync(caller), Is.EqualTo(new[] { all, [second], [second], [], null }), "failed");
        Assert.That((string)(await caller.GetAsync("/api/v1/task/dag/maintain/agent")).Data!["id"]!, Is.EqualTo(second));
    }

    [TestCase("/api/v1/task/dags/ob", "200")]
    [TestCase("/api/v1/task/dag/ob/unfinish", "200")]
    [TestCase("/api/v1/task/dag/maintain/ob", "404 Task.NotFound")]
    public async Task The_cluster_has_no_DAGs_of_its_own(string list, string outcome)
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        await caller.StartAsync();
        var answer = await caller.GetAsync(list);

        Assert.That(answer.Outcome, Is.EqualTo(outcome));
        Assert.That(outcome != "200" || !answer.Contents!.Any());
    }

    private static async Task<string[]?[]> ListsAsync(RawCaller caller)
    {
        var lists = new List<string[]?>();
        foreach (var list in (string[])["dags/agent", "dag/maintain/agents", "dag/agent/main_dags", "dag/agent/unfinish", "dag/unfinish"])
        {
            lists.Add((await caller.GetAsync($"/api/v1/task/{list}")).Contents?.ToArray());
        }

        return [.. lists];
    }

    private static async Task<string> StartAsync(RawCaller caller, string body = RawCaller.StopAll) => (await caller.StartAsync(body)).Split('/')[^1];

    private static string StopPassing(string dag) =>
        $$$"""{"scope":{"type":"GLOBAL"},"force":true,"forcePassDag":{"id":["{{{dag.Split('/')[^1]}}}"]}}""";

    private static async Task<bool> IsUnderMaintenanceAsync(RawCaller caller) =>
        (bool)(await caller.GetAnonymouslyAsync("/api/v1/status")).Data!["underMaintenance"]!;

    private Task<FakeObShell> StartAsync() => FakeObShell.StartAsync(new FakeObShellOptions { TimeProvider = _clock });

    private void Pass(double seconds) => _clock.Advance(TimeSpan.FromSeconds(seconds));
}
