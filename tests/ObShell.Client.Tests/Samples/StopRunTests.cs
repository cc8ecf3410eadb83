using System.Text.RegularExpressions;
using ObShell.Client.Testing;
using ObShell.Samples.StopCluster;

namespace ObShell.Client.Tests.Samples;

/// <summary>The sample program with an agent: its output, prompts, requests and exit codes.</summary>
internal sealed class StopRunTests
{
    private const string Password = "hush-hush";
    private FakeObShell _fake = null!;
    private SampleProgram _program = null!;

    private string Origin => _fake.Endpoint.GetLeftPart(UriPartial.Authority);

    private string DagId => _fake.Dags[0].Id.ToString();

    private string? StopBody => _fake.Requests.Single(request => request.Method == "POST").Body;

    [SetUp]
    public async Task StartAsync()
    {
        _fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = Password, StageDuration = TimeSpan.FromMilliseconds(20) });
        _program = SampleProgram.For(_fake);
    }

    [TearDown]
    public async Task StopAsync()
    {
        Assert.That(_program.Everything, Does.Not.Contain(Password), "a password must never be shown");
        _program.Dispose();
        await _fake.DisposeAsync();
    }

    [Test]
    public async Task The_sample_stops_a_fake_cluster_if_there_is_no_endpoint()
    {
        _program.Variables.Clear();

        var exitCode = await _program.RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.Stopped));
            Assert.That(_program.Output, Does.StartWith("No endpoint given: stopping a cluster of an in-process fake OBShell; nothing real is touched."));
            Assert.That(_program.Output, Does.Contain("Stopped the whole cluster"));
            Assert.That(_program.Errors, Is.Empty);
            Assert.That(_fake.Requests, Is.Empty);
        });
    }

    [Test]
    public async Task The_output_is_plain_lines_if_it_is_not_a_terminal()
    {
        var exitCode = await _program.RunAsync("--zone", "zone2", "--mode", "terminate", "--yes");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.Stopped));
            Assert.That(_program.Output, Does.StartWith($"What:   zone zone2\nWhere:  the cluster of the agent at {Origin} (CLUSTER AGENT,"));
            Assert.That(_program.Output, Does.Match(@"\n\d\d:\d\d:\d\d stage 1 of \d '.+': SUCCEED\n").And.Contain($"DAG {DagId} 'Stop OB': SUCCEED\n"));
            Assert.That(_program.Output, Does.EndWith(".\n").And.Contain($"Stopped zone zone2: DAG {DagId} 'Stop OB' succeeded"));
            Assert.That(_program.Output, Does.Not.Contain('\u001b'));
            Assert.That(_program.Errors, Is.Empty);
            Assert.That(_fake.StopExecutions, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Each_change_is_one_line_and_no_line_is_repeated()
    {
        await _program.RunAsync("--all", "--mode", "force", "--yes");

        var lines = _program.Output.Split('\n').Where(line => line.Contains("stage ", StringComparison.Ordinal)).Select(line => line[9..]).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(lines, Is.Not.Empty);
            Assert.That(lines, Is.Unique);
        });
    }

    [TestCase("--zone", "zone1", """{"type":"ZONE","target":["zone1"]},"force":false,"terminate":false""", "immediate")]
    [TestCase("--server", "10.10.10.3:2886", """{"type":"SERVER","target":["10.10.10.3:2886"]},"force":false,"terminate":true""", "Terminate")]
    [TestCase("--zone=zone1", "--zone=zone3", """{"type":"ZONE","target":["zone1","zone3"]},"force":true,"terminate":false""", "force")]
    public async Task The_command_line_options_are_in_the_request(string first, string second, string body, string mode)
    {
        await _program.RunAsync(first, second, "--mode", mode, "--yes");

        Assert.That(StopBody, Does.Contain(body));
    }

    [Test]
    public async Task A_wrong_password_exits_with_3()
    {
        var exitCode = await _program.RunAsync("--all", "--mode", "force", "--yes", "--password", "wrong-one");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.Refused));
            Assert.That(_program.Errors, Does.Contain("IncorrectOceanbasePassword").And.Contain("Nothing was started."));
            Assert.That(_program.Everything, Does.Not.Contain("wrong-one"));
        });
    }

    [Test]
    public async Task An_error_response_exits_with_3()
    {
        var exitCode = await _program.RunAsync("--zone", "zone9", "--mode", "force", "--yes");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.Refused));
            Assert.That(_program.Errors, Does.Contain("OB.Zone.NotExist").And.Contain("Nothing was started."));
        });
    }

    [Test]
    public async Task A_web_page_instead_of_an_agent_exits_with_4()
    {
        _fake.Misbehave(FakeFault.Html().Forever());

        var exitCode = await _program.RunAsync("--all", "--mode", "force", "--yes");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.NoUsableResponse));
            Assert.That(_program.Errors, Does.Contain("HTML page"));
        });
    }

    [Test]
    public async Task A_failed_stop_exits_with_1_and_prints_what_failed_and_what_to_do()
    {
        _fake.NextDag = FakeDagScript.FailsAt(2, "ERROR: no route \u001b[31mto host", "second line");

        var exitCode = await _program.RunAsync("--all", "--mode", "force", "--yes");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.DagNotSucceeded));
            Assert.That(_program.Errors, Does.Contain($"DAG 'Stop OB' {DagId} failed at stage 2").And.Contain("ERROR: no route  [31mto host"));
            Assert.That(_program.Errors, Does.Contain("Next: check the cluster").And.Contain($"If the next stop fails because agents are locked, add to its command: --force-pass {DagId}\n"));
            Assert.That(_program.Output, Does.Contain("FAILED").And.Not.Contain("Stopped the whole cluster"));
            Assert.That(_program.Everything, Does.Not.Contain('\u001b'));
        });
    }

    [Test]
    public async Task A_stop_on_locked_agents_prints_which_DAG_to_pass_and_that_works()
    {
        await LeaveLockedAsync();
        var main = DagId;

        var failed = await _program.RunAsync("--all", "--mode", "force", "--yes");
        var advice = _program.Errors;
        var stopped = await _program.RunAsync("--all", "--mode", "force", "--yes", "--force-pass", main);

        Assert.Multiple(() =>
        {
            Assert.That((failed, stopped), Is.EqualTo((ExitCodes.DagNotSucceeded, ExitCodes.Stopped)));
            Assert.That(advice, Does.Contain($": agents 10.10.10.1:2886, 10.10.10.2:2886 are locked by DAG {main} (its sub-DAG 'Stop observer')."));
            Assert.That(PassedIds(advice), Is.EqualTo(new[] { main }));
            Assert.That(_program.Output, Does.Contain($"First:  release the agents that DAG {main} has left locked\n"));
        });
    }

    [Test]
    public async Task A_maintenance_error_is_printed_with_the_main_DAG_of_the_locks()
    {
        await LeaveLockedAsync();
        _fake.Misbehave(FakeFault.Refuse(500, "Agent.UnderMaintenance", "busy").On("POST", "/api/v1/ob/stop"));

        var refused = await _program.RunAsync("--all", "--mode", "force", "--yes");

        Assert.Multiple(() =>
        {
            Assert.That(refused, Is.EqualTo(ExitCodes.Refused));
            Assert.That(_program.Errors, Does.Contain("Nothing was started. Another operation holds the cluster"));
            Assert.That(PassedIds(_program.Errors), Is.EqualTo(new[] { DagId }));
        });
    }

    [Test]
    public async Task The_advice_is_not_to_pass_a_DAG_of_another_kind()
    {
        using var other = new ObShellClient(_fake.Endpoint.ToString(), Password);
        _fake.NextDag = FakeDagScript.FailsAt(2);
        _fake.Cluster.AddZone("zone4");
        var operation = (await other.Zones.DeleteAsync("zone4"))!;
        await Assert.ThrowsAsync<DagFailedException>(() => operation.WaitForCompletionAsync());
        _fake.Misbehave(FakeFault.Refuse(500, "Agent.UnderMaintenance", "busy").On("POST", "/api/v1/ob/stop"));

        await _program.RunAsync("--all", "--mode", "force", "--yes");

        Assert.Multiple(() =>
        {
            Assert.That(_program.Errors, Does.Contain($"({operation.Id}): FAILED").And.Contain("until it is retried, rolled back or passed"));
            Assert.That(PassedIds(_program.Errors), Is.Empty);
        });
    }

    [Test]
    public async Task A_cancelled_stop_prints_that_its_agents_stay_locked()
    {
        using var other = new ObShellClient(_fake.Endpoint.ToString(), Password);
        var stop = await other.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
        await stop.CancelAsync();

        await _program.RunAsync("--follow", stop.Id.ToString());

        Assert.That(_program.Errors, Does.Contain("was cancelled").And.EndsWith($"If the next stop fails because agents are locked, add to its command: --force-pass {stop.Id}\n"));
    }

    private static IEnumerable<string> PassedIds(string text) => Regex.Matches(text, @"--force-pass (\d+)").Select(match => match.Groups[1].Value).Distinct();

    /// <summary>Makes a stop fail that leaves agents locked.</summary>
    private async Task LeaveLockedAsync()
    {
        _fake.NextDag = FakeDagScript.FailsAt(1);
        using var other = new ObShellClient(_fake.Endpoint.ToString(), Password);
        var stop = await other.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
        await Assert.ThrowsAsync<DagFailedException>(() => stop.WaitForCompletionAsync());
        _fake.NextDag = FakeDagScript.Succeeds;
    }
}
