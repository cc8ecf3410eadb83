using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Testing;
using ObShell.Client.Tests.Recordings;
using ObShell.Samples.StopCluster;

namespace ObShell.Client.Tests.Samples;

/// <summary>The sample program against the recording of a real agent that a cancelled stop has locked.</summary>
internal sealed class LockedAgentTests
{
    private const string Recording = "cluster-agent-maintenance-after-cancel";
    private const string CancelledStop = "22130706433128921";
    private const string FailedStop = "22130706433128923";
    private const int CancelledStopShown = 6;
    private const int FailedStopShown = 21;
    private const int AgentLocksShown = 9;
    private const int UnfinishedShown = 10;

    [Test]
    public async Task The_advice_has_the_id_that_a_real_agent_accepts()
    {
        using var agent = new Playback(Recording, "none", CancelledStopShown, FailedStopShown);
        using var program = SampleProgram.For(agent.Endpoint);

        var exitCode = await program.RunAsync("--follow", FailedStop);

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(ExitCodes.DagNotSucceeded));
            Assert.That(program.Errors, Does.Contain($"agent 127.0.0.1:12892 is locked by DAG {CancelledStop}"));
            Assert.That(Regex.Matches(program.Errors, @"--force-pass (\d+)").Select(match => match.Groups[1].Value), Is.EqualTo(new[] { CancelledStop }));
        });
    }

    [Test]
    [CancelAfter(30_000)]
    public async Task A_stop_on_agents_locked_by_a_running_stop_prints_how_to_wait_for_that_one(CancellationToken cancellationToken)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { TimeProvider = clock }, cancellationToken);
        using var other = new ObShellClient(fake.Endpoint.ToString());
        using var program = SampleProgram.For(fake);
        var first = await other.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force), cancellationToken);
        clock.Advance(TimeSpan.FromSeconds(0.6));

        var running = program.RunAsync("--all", "--mode", "force", "--yes");
        await fake.WaitForRequestAsync("GET", "/api/v1/task/dag/*", cancellationToken: cancellationToken);
        clock.Advance(TimeSpan.FromSeconds(2.6));
        await running.WaitAsync(cancellationToken);

        Assert.Multiple(() =>
        {
            Assert.That(program.Errors, Does.Contain($" locked by DAG {first.Id} "));
            Assert.That(program.Errors, Does.Contain($"running; to wait for it: {SampleProgram.Command} --endpoint {fake.Endpoint.GetLeftPart(UriPartial.Authority)} --follow {first.Id}\n"));
            Assert.That(program.Errors, Does.Not.Contain("--force-pass"));
        });
    }

    [Test]
    public async Task The_locks_of_an_agent_are_reported_with_main_DAGs()
    {
        using var agent = new Playback(Recording, "none", CancelledStopShown, AgentLocksShown, UnfinishedShown);
        using var obshell = agent.Connect();
        var holders = await MaintenanceHolders.FindAsync(obshell, CancellationToken.None);

        Assert.That(
            holders.Select(holder => (holder.Id.ToString(), holder.Dag?.State.ToString(), holder.CanBePassed)),
            Is.EqualTo(new[] { (CancelledStop, "FAILED", true) }));
    }
}
