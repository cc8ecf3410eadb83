using ObShell.Client.Agents;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Agent;

/// <summary>Which stops a fake with three zones accepts, and how they run.</summary>
internal sealed class StopRouteTests
{
    private const string Inform = "Inform all agents to prepare to stop observer";
    private const string MakeSure = "Make sure all agents are ready";
    private const string Freeze = "Minor freeze before stop server";
    private const string Advance = "Advance agents to execute the task";
    private const string Wait = "Wait for all agents to execute tasks successfully";
    private const string Sql = "Execute stop sql";
    private const string End = "Inform all agents to end the task";

    private static readonly string[] Force = [Inform, MakeSure, Advance, Wait, End];
    private static readonly string[] Terminate = [Inform, MakeSure, Freeze, Advance, Wait, End];
    private static readonly string[] Immediate = [Inform, MakeSure, Advance, Wait, Sql, End];

    private static IEnumerable<TestCaseData> Taken =>
    [
        new("""{"scope":{"type":"GLOBAL"},"force":true}""", Force),
        new("""{"scope":{"type":"global"},"FORCE":true}""", Force),
        new("""{"scope":{"type":"GLOBAL"},"terminate":true}""", Terminate),
        new("""{"scope":{"type":"ZONE","target":["zone2"]},"terminate":true}""", Terminate),
        new("""{"scope":{"type":"ZONE","target":["zone2","zone2"]}}""", Immediate),
        new("""{"scope":{"type":"ZONE","target":["zone1","zone3"]},"force":true}""", Force),
        new("""{"scope":{"type":"SERVER","target":["10.10.10.3:2886"]}}""", Immediate),
        new("""{"scope":{"type":"SERVER","target":["10.10.10.1:2886","10.10.10.2:2886"]},"force":true,"terminate":false,"forcePassDag":null}""", Force),
    ];

    [Test]
    public async Task A_refusal_that_was_set_for_a_stop_is_returned()
    {
        await using var fake = await FakeObShell.StartAsync();
        fake.SetRefusal("POST", "/api/v1/ob/stop", 400, "OB.Zone.NotExist", "no such zone");
        using var caller = new RawCaller(fake);

        Assert.That((await caller.StopAsync()).Outcome, Is.EqualTo("400 OB.Zone.NotExist"));
        Assert.That(fake.StopExecutions, Is.Zero);
    }

    [TestCaseSource(nameof(Taken))]
    public async Task The_mode_of_a_stop_decides_its_stages(string body, string[] stages)
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        var answer = await caller.StopAsync(body);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Outcome, Is.EqualTo("200"), answer.Body);
            Assert.That((int?)answer.Data?["max_stage"], Is.EqualTo(stages.Length));
            Assert.That(fake.Dags[0].Nodes!.Select(node => node.Name), Is.EqualTo(stages));
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
        });
    }

    [TestCase("""{"scope":{"type":"ZONE","target":["zone1","zone9"]},"terminate":true}""", "400 OB.Zone.NotExist", "Zone 'zone9' does not exist")]
    [TestCase("""{"scope":{"type":"ZONE","target":["zone1","zone2"]}}""", "400 OB.Server.StoppedInMultiZone", null)]
    [TestCase("""{"scope":{"type":"SERVER","target":["10.10.10.1:2886","10.10.10.2:2886"]}}""", "400 OB.Server.StoppedInMultiZone", null)]
    [TestCase("""{"scope":{"type":"SERVER","target":["nope"]}}""", "400 Common.InvalidAddress", "'nope' is not a valid address")]
    [TestCase("""{"scope":{"type":"SERVER"},"force":true}""", "400 Common.IllegalArgument", "The input parameter 'target' is illegal: target is empty")]
    [TestCase("{}", "400 OB.Cluster.Scope.Invalid", "Scope '' is invalid")]
    [TestCase("[1]", "400 Common.BindJsonFailed", "Bind JSON failed: EOF")]
    [TestCase("""{"scope":"x"}""", "400 Common.BindJsonFailed", "Bind JSON failed: json: cannot unmarshal string into Go struct field ObStopParam.scope of type param.Scope")]
    [TestCase("""{"scope":{"type":1}}""", "400 Common.BindJsonFailed", "Bind JSON failed: json: cannot unmarshal number into Go struct field ObStopParam.scope.type of type string")]
    [TestCase("""{"scope":{"type":"ZONE","target":"zone1"}}""", "400 Common.BindJsonFailed", "Bind JSON failed: json: cannot unmarshal string into Go struct field ObStopParam.scope.target of type []string")]
    [TestCase("""{"scope":{"type":"GLOBAL"},"force":"yes"}""", "400 Common.BindJsonFailed", "Bind JSON failed: json: cannot unmarshal string into Go struct field ObStopParam.force of type bool")]
    public async Task An_invalid_stop_is_rejected(string body, string outcome, string? message)
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        var answer = await caller.StopAsync(body);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Outcome, Is.EqualTo(outcome));
            Assert.That(answer.Message, message is null ? Is.Not.Empty : Is.EqualTo(message));
            Assert.That(fake.StopExecutions, Is.Zero);
            Assert.That(fake.Dags, Is.Empty);
        });
    }

    [TestCase("""{"scope":{"type":"GLOBAL"},"force":true}""", "200")]
    [TestCase("""{"scope":{"type":"SERVER","target":["10.10.10.2:2886"]},"force":true}""", "200")]
    [TestCase("""{"scope":{"type":"ZONE","target":["zone2"]},"force":true}""", "400 OB.Cluster.ForceStopRequired")]
    [TestCase("""{"scope":{"type":"GLOBAL"},"terminate":true}""", "400 OB.Cluster.ForceStopRequired")]
    [TestCase("""{"scope":{"type":"SERVER","target":["10.10.10.2:2886"]}}""", "400 OB.Cluster.ForceStopRequired")]
    public async Task An_agent_without_its_observer_accepts_only_stops_that_need_no_SQL(string body, string outcome)
    {
        await using var fake = await FakeObShell.StartAsync();
        fake.ObserverAvailability = ObserverAvailability.ProcessRunning;
        using var caller = new RawCaller(fake);

        Assert.That((await caller.StopAsync(body)).Outcome, Is.EqualTo(outcome));
    }

    [Test]
    public async Task A_stop_kills_only_the_observers_in_its_scope()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { StageDuration = TimeSpan.Zero });
        using var caller = new RawCaller(fake);
        await caller.StartAsync("""{"scope":{"type":"ZONE","target":["zone2"]},"terminate":true}""");

        var waiting = fake.Dags[0].Nodes!.Single(node => node.Name == Wait);
        Assert.That(
            waiting.SubTasks!.Select(task => (task.ExecuteAgent!.ToString(), task.TaskLogs!.Any(line => line.Contains("killed the observer process", StringComparison.Ordinal)))),
            Is.EqualTo(new[] { ("10.10.10.1:2886", false), ("10.10.10.2:2886", true), ("10.10.10.3:2886", false) }));
    }

    [TestCase("""{"scope":{"type":"ZONE","target":["zone3"]}}""", "Stop Zone", "zone3 stopped")]
    [TestCase("""{"scope":{"type":"SERVER","target":["10.10.10.3:2886"]}}""", "Stop observer", "Stop 10.10.10.3:2886")]
    public async Task The_SQL_of_a_stop_names_its_servers_or_zones(string body, params string[] logs)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { StageDuration = TimeSpan.Zero });
        using var caller = new RawCaller(fake);
        await caller.StartAsync(body);

        Assert.That(fake.Dags[0].Nodes!.Single(node => node.Name == Sql).SubTasks![0].TaskLogs, Is.EqualTo(logs));
    }

    [TestCase("MASTER")]
    [TestCase("FOLLOWER")]
    [TestCase("TAKE OVER MASTER")]
    public async Task An_agent_outside_a_cluster_rejects_stops(string identity)
    {
        await using var fake = await FakeObShell.StartAsync();
        fake.Identity = new[] { AgentIdentity.Master, AgentIdentity.Follower, AgentIdentity.TakeOverMaster }.Single(known => known.ToString() == identity);
        using var caller = new RawCaller(fake);
        var answer = await caller.StopAsync();

        Assert.Multiple(() =>
        {
            Assert.That(answer.Outcome, Is.EqualTo("400 Agent.Identify.NotSupportOperation"));
            Assert.That(answer.Message, Does.StartWith($"'10.10.10.1:2886' is '{identity}', instead of 'CLUSTER AGENT'"));
            Assert.That(fake.StopExecutions, Is.Zero);
        });
    }

    [Test]
    public async Task An_agent_that_is_not_the_first_of_its_cluster_coordinates_its_own_stops()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Address = "10.10.10.2:2886" });
        using var caller = new RawCaller(fake);
        await caller.StartAsync();

        Assert.Multiple(() =>
        {
            Assert.That(fake.Dags[0].Id.Owner!.ToString(), Is.EqualTo("10.10.10.2:2886"));
            Assert.That(fake.Dags[0].Nodes![1].SubTasks!.Single().ExecuteAgent, Is.EqualTo(fake.Address));
        });
    }
}
