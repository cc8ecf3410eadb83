using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Agents;
using ObShell.Client.Dags;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Agent.Dags;

/// <summary>DAGs lock agents, release them when they end or are passed, and are in the lists of DAGs.</summary>
internal sealed class MaintenanceTests
{
    private const string Locked = "500 Agent.UnderMaintenance";
    private static readonly string[] Agents = ["10.10.10.1:2886", "10.10.10.2:2886", "10.10.10.3:2886"];
    private readonly FakeTimeProvider _clock = new();

    [Test]
    public async Task A_stop_on_locked_agents_is_accepted_and_fails_at_its_second_stage()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var first = await caller.StartAsync();
        var second = await caller.StartAsync();
        Pass(20);
        var nodes = (await caller.GetAsync(second)).Data!["nodes"]!;
        var local = $"10.10.10.1:2886 is under maintenance by DAG [{IdOf(first)}:Stop observer]";
        var remote = $"10.10.10.2:2886 is under maintenance by DAG [{IdOf(first)}:Stop observer]";

        Assert.Multiple(() =>
        {
            Assert.That(fake.Dags.Select(dag => $"{dag.State} {dag.Stage}"), Is.EqualTo(new[] { "SUCCEED 5", "FAILED 2" }));
            Assert.That((string)nodes[0]!["state"]!, Is.EqualTo("SUCCEED"));
            Assert.That(LogsOf(nodes[0]!, 0), Is.EqualTo(new[] { "Inform 10.10.10.1:2886 to create the task", $"ERROR: [Agent.UnderMaintenanceDag]: {local}" }));
            Assert.That(LogsOf(nodes[0]!, 1), Is.EqualTo(new[] { "Inform 10.10.10.2:2886 to create the task" }.Concat(Enumerable.Range(1, 3).Select(attempt =>
                "ERROR: [Common.Unexpected]: Unexpected error: 10.10.10.2:2886 failed to create the task due to "
                + $"'Request [POST]/rpc/v1/ob/stop to 10.10.10.2:2886 error: {remote}' and will try again[{attempt}/3]."))));
            Assert.That(LogsOf(nodes[1]!, 0), Is.EqualTo(new[]
            {
                "ERROR: [Task.SubDag.NotAllCreated]: check sub dag created failed: Sub DAG of agents: [10.10.10.1:2886 10.10.10.2:2886 10.10.10.3:2886] not created, main DAG failed",
            }));
            Assert.That(fake.StopExecutions, Is.EqualTo(2));
        });
    }

    [TestCase(1, true)]
    [TestCase(2, false)]
    [TestCase(5, false)]
    [TestCase(9, false)]
    public async Task A_stop_that_fails_at_its_first_stage_leaves_its_agents_locked(int failAtStage, bool isLocked)
    {
        await using var fake = await StartAsync();
        fake.NextDag = FakeDagScript.FailsAt(failAtStage);
        using var caller = new RawCaller(fake);
        await caller.StartAsync();
        Pass(10);

        Assert.That(await IsUnderMaintenanceAsync(caller), Is.EqualTo(isLocked));
    }

    [Test]
    public async Task A_stop_that_cannot_reach_an_agent_logs_it_in_its_first_stage()
    {
        await using var fake = await StartAsync();
        fake.NextDag = FakeDagScript.FailsAt(2);
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();
        Pass(10);
        var data = (await caller.GetAsync(dag)).Data!;

        Assert.Multiple(() =>
        {
            Assert.That(data["additional_data"]!["sub_dags"]!.AsObject().Select(pair => pair.Key), Is.EqualTo(Agents[..2]));
            Assert.That((string)data["nodes"]![0]!["state"]!, Is.EqualTo("SUCCEED"));
            Assert.That(LogsOf(data["nodes"]![0]!, 2), Has.Exactly(3).Contains("connection refused"));
            Assert.That(LogsOf(data["nodes"]![1]!, 0), Has.Some.EndsWith("Sub DAG of agents: [10.10.10.3:2886] not created, main DAG failed"));
        });
    }

    [TestCase(0, false)]
    [TestCase(0.6, true)]
    [TestCase(4, true)]
    public async Task A_stop_cancelled_while_it_runs_leaves_its_agents_locked(double seconds, bool isLocked)
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        await CancelStopAsync(caller, seconds);

        Assert.That(await IsUnderMaintenanceAsync(caller), Is.EqualTo(isLocked));
    }

    [Test]
    public async Task The_agent_status_shows_whether_it_is_under_maintenance()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var seen = new List<bool> { await IsUnderMaintenanceAsync(caller) };
        await caller.StartAsync();
        seen.Add(await IsUnderMaintenanceAsync(caller));
        Pass(0.5);
        seen.Add(await IsUnderMaintenanceAsync(caller));
        Pass(10);
        seen.Add(await IsUnderMaintenanceAsync(caller));

        Assert.That(seen, Is.EqualTo(new[] { false, false, true, false }));
    }

    [Test]
    public async Task A_locked_agent_rejects_other_operations_that_need_the_lock()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        await CancelStopAsync(caller);
        fake.Identity = AgentIdentity.Master;
        var refused = await caller.SendAsync(new RawRequest("POST", "/api/v1/ob/init") { Body = "{}" });
        var accepted = await caller.SendAsync(new RawRequest("POST", "/api/v1/tenant")
        {
            Body = """{"name":"orders","zone_list":[{"name":"zone1","unit_config_name":"sys_unit_config","unit_num":1}]}""",
        });

        Assert.Multiple(() =>
        {
            Assert.That(refused.Outcome, Is.EqualTo(Locked));
            Assert.That(refused.Message, Does.EndWith("failed: 10.10.10.1:2886 is under maintenance"));
            Assert.That(refused.Json.AsObject().ContainsKey("data"));
            Assert.That(refused.Data, Is.Null);
            Assert.That(accepted.Outcome, Is.EqualTo("200"));
        });
    }

    [Test]
    public async Task The_lock_of_another_operation_makes_a_stop_fail_and_cannot_be_forced()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        fake.Identity = AgentIdentity.Master;
        var other = await caller.SendAsync(new RawRequest("POST", "/api/v1/ob/init") { Body = "{}" });
        fake.Identity = AgentIdentity.ClusterAgent;
        var stop = await caller.StartAsync(StopPassing((string)other.Data!["id"]!));
        Pass(10);
        var answer = await caller.GetAsync(stop);

        Assert.Multiple(() =>
        {
            Assert.That((int)other.Data["maintenance_type"]!, Is.EqualTo((int)MaintenanceType.Global));
            Assert.That(answer.Progress, Is.EqualTo("FAILED/RUN 2"));
            Assert.That(LogsOf(answer.Data!["nodes"]![0]!, 0)[1..], Is.EqualTo(new[]
            {
                "ERROR: [Agent.UnderMaintenanceDag]: 10.10.10.1:2886 is under maintenance by DAG [:Initialize cluster]",
            }));
        });
    }

    [TestCase("main", "SUCCEED 5")]
    [TestCase("sub", "FAILED 2")]
    [TestCase("20168430081028899", "FAILED 2")]
    public async Task A_stop_that_names_the_main_DAG_releases_the_agents(string named, string end)
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var cancelled = await CancelStopAsync(caller);
        var sub = await SubDagOfAsync(caller, cancelled, Agents[0]);
        var stop = await caller.StartAsync(StopPassing(named == "main" ? cancelled : named == "sub" ? sub : named));
        Pass(10);
        var dag = fake.Dags[^1];
        var (passed, isLocked) = (await caller.GetAsync(sub), await IsUnderMaintenanceAsync(caller));

        Assert.Multiple(() =>
        {
            Assert.That(dag.Id.ToString(), Is.EqualTo(IdOf(stop)));
            Assert.That($"{dag.State} {dag.Stage}", Is.EqualTo(end));
            Assert.That(passed.Progress, Is.EqualTo(named == "main" ? "SUCCEED/PASS 1" : "FAILED/RUN 1"));
            Assert.That(isLocked, Is.EqualTo(named != "main"));
        });
    }

    [Test]
    public async Task A_stop_that_names_a_main_DAG_with_a_running_sub_DAG_cancels_the_sub_DAG_and_fails()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var first = await caller.StartAsync();
        Pass(0.05);
        var second = await caller.StartAsync(StopPassing(first));
        Pass(0.5);
        var sub = await caller.GetAsync(await SubDagOfAsync(caller, first, Agents[0]));
        Pass(10);
        var failed = await caller.GetAsync(second);

        Assert.Multiple(() =>
        {
            Assert.That(sub.Progress, Is.EqualTo("READY/CANCEL 1"));
            Assert.That(failed.Progress, Is.EqualTo("FAILED/RUN 2"));
            Assert.That(LogsOf(failed.Data!["nodes"]![0]!, 0)[1..], Is.EqualTo(new[] { "ERROR: [Task.Dag.PassTimeout]: Pass 3 timeout after 300 seconds" }));
        });
    }

    [Test]
    public async Task Passing_a_sub_DAG_releases_its_agent()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var cancelled = await CancelStopAsync(caller);
        var (own, other) = (await SubDagOfAsync(caller, cancelled, Agents[0]), await SubDagOfAsync(caller, cancelled, Agents[1]));
        var shown = await caller.GetAsync(own);
        await caller.OperateAsync(other, "PASS");
        var isLocked = await IsUnderMaintenanceAsync(caller);
        await caller.OperateAsync(own, "PASS");
        var stop = await caller.StartAsync();
        Pass(10);
        var logs = (await caller.GetAsync(stop)).Data!["nodes"]![0]!;

        Assert.Multiple(() =>
        {
            Assert.That(shown.Progress, Is.EqualTo("FAILED/RUN 1"));
            Assert.That((string)shown.Data!["name"]!, Is.EqualTo("Stop observer"));
            Assert.That((string)shown.Data["additional_data"]!["main_dag_id"]!, Is.EqualTo(IdOf(cancelled)));
            Assert.That(fake.FindDag(DagId.Parse(IdOf(own)))!.State, Is.EqualTo(DagState.Succeeded));
            Assert.That(isLocked, "the agent's own sub-DAG was not passed yet");
            Assert.That(Enumerable.Range(0, 3).Select(agent => LogsOf(logs, agent).Any(line => line.StartsWith("ERROR", StringComparison.Ordinal))), Is.EqualTo(new[] { false, false, true }));
        });
    }

    [TestCase("RETRY", "200")]
    [TestCase("ROLLBACK", "400 Task.Dag.Operator.RollbackNotAllowed")]
    [TestCase("CANCEL", "400 Task.Dag.Operator.CancelFinishedDag")]
    public async Task A_waiting_sub_DAG_accepts_the_same_operators_as_on_a_real_agent(string @operator, string outcome)
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var sub = await SubDagOfAsync(caller, await CancelStopAsync(caller), Agents[0]);

        Assert.That((await caller.OperateAsync(sub, @operator)).Outcome, Is.EqualTo(outcome));
        Pass(10);
        Assert.That((await caller.GetAsync(sub)).Progress, Is.EqualTo(outcome == "200" ? "FAILED/RUN 3" : "FAILED/RUN 1"));
        Assert.That(outcome != "200" || (await caller.OperateAsync(sub, "RETRY")).ErrCode == "Task.Dag.Operator.RetryNotAllowed");
    }

    [Test]
    public async Task A_stop_fails_when_one_of_its_sub_DAGs_is_cancelled()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var stop = await caller.StartAsync();
        Pass(3.1);
        var sub = await SubDagOfAsync(caller, stop, Agents[0]);
        await caller.OperateAsync(sub, "CANCEL");
        Pass(10);
        var answer = await caller.GetAsync(stop);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Progress, Is.EqualTo("FAILED/RUN 5"));
            Assert.That(LogsOf(answer.Data!["nodes"]![4]!, 0), Has.Some.EndsWith("Sub DAG of agents: [10.10.10.1:2886] failed, main DAG failed"));
        });
        Assert.That(await IsUnderMaintenanceAsync(caller), Is.False);
    }

    [TestCase("/api/v1/ob/start", """{"scope":{"type":"GLOBAL"}}""", "Start OB", "Start observer", 6, 5, 5)]
    [TestCase("/api/v1/ob/start", """{"scope":{"type":"SERVER","target":["10.10.10.2:2886"]}}""", "Start OB", "Start observer", 5, 2, 5)]
    [TestCase("/api/v1/ob/zone/zone1/stop", "{}", "Stop OB", "Stop observer", 6, 3, 2)]
    [TestCase("/api/v1/ob/zone/zone2/stop", """{"freeze_server":true}""", "Stop OB", "Stop observer", 7, 2, 3)]
    public async Task Starting_and_stopping_a_zone_locks_agents_too(string path, string body, string name, string subName, int stages, int ownStages, int otherStages)
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var answer = await caller.SendAsync(new RawRequest("POST", path) { Body = body });
        Assert.That(answer.Outcome, Is.EqualTo("200"));
        var dag = $"/api/v1/task/dag/{answer.Data!["id"]}";
        Pass(1);
        var (own, other) = ((await caller.GetAsync(await SubDagOfAsync(caller, dag, Agents[0]))).Data!, (await caller.GetAsync(await SubDagOfAsync(caller, dag, Agents[1]))).Data!);
        var isLocked = await IsUnderMaintenanceAsync(caller);
        Pass(10);
        var done = await caller.GetAsync(dag);

        Assert.Multiple(() =>
        {
            Assert.That((string)answer.Data["name"]!, Is.EqualTo(name));
            Assert.That((string)own["name"]!, Is.EqualTo(subName));
            Assert.That((int)own["max_stage"]!, Is.EqualTo(ownStages));
            Assert.That((int)other["max_stage"]!, Is.EqualTo(otherStages));
            Assert.That(isLocked);
            Assert.That(done.Progress, Is.EqualTo($"SUCCEED/RUN {stages}"));
        });
        Assert.That(await IsUnderMaintenanceAsync(caller), Is.False);
    }

    [Test]
    public async Task A_start_that_names_the_main_DAG_of_a_cancelled_stop_succeeds()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var cancelled = await CancelStopAsync(caller);
        await caller.SendAsync(new RawRequest("POST", "/api/v1/ob/start") { Body = StopPassing(cancelled) });
        Pass(10);

        Assert.That(fake.Dags.Select(dag => $"{dag.Name} {dag.State}"), Is.EqualTo(new[] { "Stop OB FAILED", "Start OB SUCCEED" }));
    }

    [Test]
    public async Task Only_one_of_several_concurrent_stops_succeeds()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        await caller.FetchKeyAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => caller.StopAsync()));
        Pass(20);

        Assert.Multiple(() =>
        {
            Assert.That(answers.Select(answer => answer.Outcome), Is.All.EqualTo("200"));
            Assert.That(fake.CountRequests("POST", RawCaller.Stop), Is.EqualTo(20));
            Assert.That(fake.StopExecutions, Is.EqualTo(20));
            Assert.That(fake.Dags.Count(dag => dag.State == DagState.Succeeded), Is.EqualTo(1));
            Assert.That(fake.Dags.Count(dag => dag is { Stage: 2 } && dag.State == DagState.Failed), Is.EqualTo(19));
        });
    }

    [Test]
    public async Task The_agents_of_a_fake_cluster_have_separate_sub_DAGs()
    {
        await using var cluster = await FakeObShellCluster.StartAsync(2, new FakeObShellOptions { TimeProvider = _clock });
        using var first = new RawCaller(cluster.Agents[0]);
        using var second = new RawCaller(cluster.Agents[1]);
        var cancelled = await CancelStopAsync(first);
        var sub = await SubDagOfAsync(first, cancelled, cluster.Agents[1].Address.ToString());
        var seen = new List<string>();
        foreach (var caller in (RawCaller[])[first, second])
        {
            seen.Add($"{(await caller.GetAsync(sub)).Progress}, locked: {await IsUnderMaintenanceAsync(caller)}");
        }

        var (last, all) = (await second.GetAsync("/api/v1/task/dag/maintain/agent"), await second.GetAsync("/api/v1/task/dag/maintain/agents"));
        await cluster.Agents[1].StopListeningAsync();
        var (down, reachable) = (await first.GetAsync(sub), await first.GetAsync("/api/v1/task/dag/maintain/agents"));
        await cluster.Agents[1].RestartAsync();
        await first.OperateAsync(sub, "PASS");
        seen.Add($"locked: {await IsUnderMaintenanceAsync(first)}, {await IsUnderMaintenanceAsync(second)}");

        Assert.Multiple(() =>
        {
            Assert.That(seen, Is.EqualTo(new[] { "FAILED/RUN 1, locked: True", "FAILED/RUN 1, locked: True", "locked: True, False" }));
            Assert.That((string)last.Data!["id"]!, Is.EqualTo(IdOf(sub)));
            Assert.That(all.Contents!.Count(), Is.EqualTo(2));
            Assert.That(down.Status, Is.EqualTo(500));
            Assert.That(reachable.Contents!.Count(), Is.EqualTo(1));
            Assert.That(cluster.Dags.Select(dag => dag.Id.ToString()), Is.EqualTo(new[] { IdOf(cancelled) }));
        });
    }

    [Test]
    public async Task DAG_ids_contain_the_agent_address_and_are_sequential()
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
            Assert.That(fake.FindDag(fake.Dags[1].Id)!.Name, Is.EqualTo("Stop OB"));
            Assert.That(fake.FindDag(DagId.Parse("20168430081028862"))!.Name, Is.EqualTo("Stop observer"));
            Assert.That(fake.FindDag(DagId.Parse("20168430081028865")), Is.Null);
        });
    }

    [Test]
    public async Task DAG_ids_can_contain_an_IPv6_address()
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
    public async Task Each_list_has_only_its_own_kind_of_DAG()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var dag = await caller.StartAsync();
        Pass(1);
        var main = IdOf(dag);
        var subs = new List<string>();
        foreach (var agent in Agents)
        {
            subs.Add(IdOf(await SubDagOfAsync(caller, dag, agent)));
        }

        string[] own = [main, subs[0]];
        string[] all = [.. own, .. subs[1..]];

        Assert.That(await ListsAsync(caller), Is.EqualTo(new[] { own, [.. subs], [main], own, all }), "at work");
        await caller.OperateAsync(dag, "CANCEL");
        Pass(10);
        Assert.That(await ListsAsync(caller), Is.EqualTo(new[] { own, [.. subs], [main], [subs[0]], [.. subs] }), "cancelled");
        Assert.That((string)(await caller.GetAsync("/api/v1/task/dag/maintain/agent")).Data!["id"]!, Is.EqualTo(subs[0]));

        await caller.StartAsync(StopPassing(dag));
        Pass(10);
        Assert.That((await ListsAsync(caller))[2..], Is.EqualTo(new[] { [], [], (string[]?)null }), "over");
    }

    [Test]
    public async Task The_list_of_main_DAGs_without_details_omits_the_local_sub_DAG()
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        var cancelled = await CancelStopAsync(caller);
        foreach (var agent in Agents[1..])
        {
            await caller.OperateAsync(await SubDagOfAsync(caller, cancelled, agent), "PASS");
        }

        const string List = "/api/v1/task/dag/agent/main_dags";
        Assert.That((await caller.GetAsync(List)).Contents, Is.EqualTo(new[] { IdOf(cancelled) }));
        Assert.That((await caller.GetAsync(List + "?show_details=false")).Contents, Is.Empty);
    }

    [TestCase("maintain/agent", "404 Task.NotFound")]
    [TestCase("maintain/agents", "500 Common.Unexpected")]
    [TestCase("agent/main_dags", "500 Common.Unexpected")]
    [TestCase("agent/unfinish", "200")]
    public async Task An_agent_that_was_never_locked_fails_like_a_real_one(string list, string outcome)
    {
        await using var fake = await StartAsync();
        using var caller = new RawCaller(fake);
        await caller.StartAsync();

        Assert.That((await caller.GetAsync($"/api/v1/task/dag/{list}")).Outcome, Is.EqualTo(outcome));
    }

    [TestCase("/api/v1/task/dags/ob", "200")]
    [TestCase("/api/v1/task/dag/ob/unfinish", "200")]
    [TestCase("/api/v1/task/dag/maintain/ob", "404 Task.NotFound")]
    public async Task The_lists_of_cluster_DAGs_are_empty(string list, string outcome)
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

    private static string IdOf(string path) => path.Split('/')[^1];

    private static string StopPassing(string dag) => $$$"""{"scope":{"type":"GLOBAL"},"force":true,"forcePassDag":{"id":["{{{IdOf(dag)}}}"]}}""";

    private static string[] LogsOf(JsonNode node, int agent) => [.. node["sub_tasks"]![agent]!["task_logs"]!.AsArray().Select(line => (string)line!)];

    /// <summary>The path of the sub-DAG of an agent.</summary>
    private static async Task<string> SubDagOfAsync(RawCaller caller, string dag, string agent) =>
        $"/api/v1/task/dag/{(await caller.GetAsync(dag)).Data!["additional_data"]!["sub_dags"]![agent]}";

    /// <summary>Starts a stop, cancels it after some time, and waits until it has ended.</summary>
    private async Task<string> CancelStopAsync(RawCaller caller, double seconds = 1)
    {
        var stop = await caller.StartAsync();
        Pass(seconds);
        Assert.That((await caller.OperateAsync(stop, "CANCEL")).Outcome, Is.EqualTo("200"));
        Pass(10);
        return stop;
    }

    private static async Task<bool> IsUnderMaintenanceAsync(RawCaller caller) =>
        (bool)(await caller.GetAnonymouslyAsync("/api/v1/status")).Data!["underMaintenance"]!;

    private Task<FakeObShell> StartAsync() => FakeObShell.StartAsync(new FakeObShellOptions { TimeProvider = _clock });

    private void Pass(double seconds) => _clock.Advance(TimeSpan.FromSeconds(seconds));
}
